/** Cases of the rules that any PDF can be held to, also one that we did not make. */
import type { Evidence } from '../../../../src/model/evidence.ts';
import { NO_EVIDENCE } from '../../../../src/model/evidence.ts';
import { makeEvidence } from '../../../helpers/evidence.ts';
import { type Change, tamperWith } from '../../../helpers/tamper.ts';
import type { RuleCases } from '../rule-case.ts';
import { tampered } from '../rule-case.ts';

const whole = makeEvidence();

/** The PDF alone, without page or forme. */
const file = (...changes: Change[]): Evidence => ({
  ...NO_EVIDENCE,
  pdf: tamperWith(whole.pdf, changes),
});
const sound = { name: 'the PDF is as it should be', evidence: file() };

/** A copy each time: a change hits the sheet itself. */
const second = () => ({ 'sheets/-': JSON.parse(JSON.stringify(whole.pdf.sheets[0])) });
const larger = { 'sheets/0/mediaBox/width': 20, 'sheets/0/mediaBox/height': 20 };

export const FILE_CASES: readonly RuleCases[] = [
  {
    rule: 'inconsistent-boxes',
    passes: [
      sound,
      { name: 'the trim stands inside a larger sheet', evidence: file({ shift: larger }) },
      {
        name: 'no box but the MediaBox is written',
        evidence: file({
          set: { 'sheets/0/trimBox': null, 'sheets/0/bleedBox': null, 'sheets/0/cropBox': null },
        }),
      },
      {
        name: 'the trim reaches out by rounding',
        evidence: file({ shift: { 'sheets/0/trimBox/width': 0.1 } }),
      },
    ],
    fails: [
      {
        name: 'the medium is smaller than what is cut from it',
        evidence: file({ shift: { 'sheets/0/mediaBox/width': -5 } }),
        says: [
          'the TrimBox of page 1 lies outside the MediaBox',
          'the BleedBox of page 1 lies outside the MediaBox',
        ],
      },
      {
        name: 'the bleed is smaller than the trim, on the second page',
        evidence: file({ add: second() }, { shift: { 'sheets/1/bleedBox/height': -5 } }),
        says: ['the TrimBox of page 2 lies outside the BleedBox'],
      },
      {
        name: 'the trim is empty',
        evidence: file({ set: { 'sheets/0/trimBox/width': 0 } }),
        says: ['the TrimBox of page 1 is empty'],
      },
      {
        name: 'there is no MediaBox',
        evidence: file({ set: { 'sheets/0/mediaBox': null } }),
        says: ['page 1 has no MediaBox'],
      },
    ],
  },
  {
    rule: 'missing-trim',
    passes: [sound],
    fails: [
      {
        name: 'an office program wrote the page',
        evidence: file({ set: { 'sheets/0/trimBox': null } }),
        says: ['page 1 has no TrimBox'],
      },
      {
        name: 'no page has one',
        evidence: file(
          { add: second() },
          { set: { 'sheets/0/trimBox': null, 'sheets/1/trimBox': null } },
        ),
        says: ['2 pages have no TrimBox'],
      },
    ],
  },
  {
    rule: 'mixed-page-sizes',
    passes: [
      sound,
      { name: 'two pages of one size', evidence: file({ add: second() }) },
      {
        name: 'a page that is off by rounding',
        evidence: file({ add: second() }, { shift: { 'sheets/1/trimBox/width': 0.3 } }),
      },
    ],
    fails: [
      {
        name: 'a page that is wider',
        evidence: file({ add: second() }, { shift: { 'sheets/1/trimBox/width': 72 } }),
        says: ['page 2 is 64 × 89 mm, page 1 is 64 × 64 mm'],
      },
    ],
  },
  {
    rule: 'untagged-pdf',
    passes: [sound],
    fails: [
      {
        name: 'no tags',
        evidence: file({ set: { tagged: false } }),
        says: ['the PDF is not tagged'],
      },
    ],
  },
  {
    rule: 'untitled-pdf',
    passes: [sound],
    fails: [
      { name: 'no title', evidence: file({ set: { title: null } }), says: ['has no title'] },
      { name: 'a blank title', evidence: file({ set: { title: ' ' } }), says: ['has no title'] },
    ],
  },
  {
    rule: 'pdf-without-lang',
    passes: [sound],
    fails: [
      { name: 'no language', evidence: file({ set: { lang: null } }), says: ['its language'] },
      { name: 'an empty one', evidence: file({ set: { lang: '' } }), says: ['its language'] },
    ],
  },
  {
    rule: 'pdf-without-outline',
    passes: [
      { name: 'the outline is there', evidence: whole },
      {
        name: 'a page without headlines needs none',
        evidence: tampered(whole, {
          forme: [
            { at: 'lead.headline.0', set: { role: 'label' } },
            { at: 'second.headline.0', set: { role: 'label' } },
          ],
          pdf: [{ set: { outline: false } }],
        }),
      },
    ],
    fails: [
      {
        name: 'headlines that nothing leads to',
        evidence: tampered(whole, { pdf: [{ set: { outline: false } }] }),
        says: ['the PDF has no outline'],
      },
    ],
  },
  {
    rule: 'pdf-without-text',
    passes: [sound],
    fails: [
      { name: 'a scan', evidence: file({ set: { text: ' \n' } }), says: ['the PDF has no text'] },
    ],
  },
  {
    rule: 'font-without-unicode',
    passes: [sound],
    fails: [
      {
        name: 'codes that count glyphs',
        evidence: file({ set: { 'fonts/0/readable': false } }),
        says: ['the text of font `ToySerif-Regular` cannot be read back'],
      },
    ],
  },
];
