/** Cases of the rules about the printed file. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const pdf = (...changes: Change[]) => tampered(whole, { pdf: changes });
const same = [{ name: 'the PDF is as it should be', evidence: whole }];

const ruby = {
  ...whole.forme.stories[0]?.parts[1]?.lines[2],
  id: 'lead.body.0:3r',
  runs: [{ ...whole.forme.stories[0]?.parts[1]?.lines[2]?.runs[0], text: 'ぼき', painted: 'ぼき' }],
};

/** The lead's paragraph with ruby over its last line, and a PDF of the given text. */
const annotated = (text: string) =>
  tampered(whole, {
    forme: [{ at: 'lead.body.0', add: { 'annotations/-': ruby } }],
    pdf: [{ set: { text } }],
  });

const BODY = '一二三四五六七八九十甲乙丙丁戊己';

export const PRINT_CASES: readonly RuleCases[] = [
  {
    rule: 'pdf-text-differs',
    passes: [
      ...same,
      {
        name: 'ruby is read after the copy of its story',
        evidence: annotated(`試版報兩國會談${BODY}ぼき兩國會談${BODY}`),
      },
      {
        name: 'a part that is larger than its place runs off the sheet',
        evidence: tampered(whole, {
          pdf: [{ set: { pages: 2, text: '試版報' } }],
          forme: [{ set: { 'misfit/parts': ['lead.headline.0'] } }],
        }),
      },
      {
        name: 'white space between items does not count',
        evidence: pdf({ set: { text: `試版報 兩國會談\n${BODY}\u3000兩國會談 ${BODY}` } }),
      },
    ],
    fails: [
      {
        name: 'a Kangxi radical is read for a Han',
        evidence: pdf({
          set: { text: `試版報兩國會談${BODY.replace('一', '⼀')}兩國會談${BODY}` },
        }),
        says: [
          'the PDF reads `⼀二三四五六七八…` where the forme has `一二三四五六七八…`, in line `lead.body.0:1` of `lead`',
        ],
        at: { story: 'lead', line: 'lead.body.0:1' },
        origin: 'stories/lead.md:5:1',
      },
      {
        name: 'ruby is read inside the copy',
        evidence: annotated(`試版報兩國會談${BODY.replace('己', 'ぼき己')}兩國會談${BODY}`),
        says: ['in line `lead.body.0:3` of `lead`'],
      },
      {
        name: 'furniture is read last',
        evidence: pdf({ set: { text: `兩國會談${BODY}兩國會談${BODY}試版報` } }),
        says: ['in line `page.paper:1` of the furniture'],
        origin: null,
      },
      {
        name: 'the end is cut',
        evidence: pdf({ set: { text: `試版報兩國會談${BODY}兩國會談` } }),
        says: [
          'the PDF reads nothing where the forme has `一二三四五六七八…`, in line `second.body.0:1`',
        ],
      },
      {
        name: 'there is more in the PDF',
        evidence: pdf({ set: { text: `${whole.pdf.text}印` } }),
        says: ['the PDF reads `印` where the forme has nothing, after the last line'],
      },
    ],
  },
  {
    rule: 'type3-font',
    passes: same,
    fails: [
      {
        name: 'a CFF face became Type 3',
        evidence: pdf({ set: { 'fonts/0/subtype': 'Type3', 'fonts/0/name': '' } }),
        says: ['a font without a name is a Type 3 font'],
      },
    ],
  },
  {
    rule: 'font-not-embedded',
    passes: [
      ...same,
      {
        name: 'a Type 3 font carries its own drawings',
        evidence: pdf({ set: { 'fonts/0/subtype': 'Type3', 'fonts/0/embedded': false } }),
      },
    ],
    fails: [
      {
        name: 'a font is only named',
        evidence: pdf({ set: { 'fonts/0/embedded': false } }),
        says: ['font `ToySerif-Regular` is not embedded'],
      },
    ],
  },
  {
    rule: 'font-not-subset',
    passes: same,
    fails: [
      {
        name: 'a whole face is in the file',
        evidence: pdf({ set: { 'fonts/0/subset': false } }),
        says: ['font `ToySerif-Regular` is not subset'],
      },
    ],
  },
  {
    rule: 'undeclared-font',
    passes: same,
    fails: [
      {
        name: 'the browser fell back to a font of the machine',
        evidence: pdf({ set: { 'fonts/0/name': 'DejaVuSans' } }),
        says: ['font `DejaVuSans` is not declared'],
      },
    ],
  },
  {
    rule: 'page-count',
    passes: [
      ...same,
      {
        name: 'a part that is larger than its place runs off the sheet',
        evidence: tampered(whole, {
          pdf: [{ set: { pages: 2 } }],
          forme: [{ set: { 'misfit/parts': ['lead.headline.0'] } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a second page',
        evidence: pdf({ set: { pages: 2 } }),
        says: ['the PDF has 2 pages, not 1'],
      },
      {
        name: 'no page',
        evidence: pdf({ set: { pages: 0 } }),
        says: ['the PDF has 0 pages, not 1'],
      },
    ],
  },
  {
    rule: 'page-shrunk',
    passes: same,
    fails: [
      {
        name: 'Chromium shrank the page',
        evidence: pdf({ set: { scale: 3.0625 } }),
        says: ['the page is printed at 98.00 % of its size'],
      },
      {
        name: 'no scale was found',
        evidence: pdf({ set: { scale: null } }),
        says: ['the scale of the page cannot be read'],
      },
    ],
  },
  {
    rule: 'wrong-trim',
    passes: [
      ...same,
      {
        name: 'the trim is off by less than 0.05 mm',
        evidence: pdf({ shift: { 'sheets/0/trimBox/width': -0.1 } }),
      },
      {
        name: 'the trim stands inside a larger sheet',
        evidence: pdf({
          shift: {
            'sheets/0/mediaBox/x': -10,
            'sheets/0/mediaBox/y': -10,
            'sheets/0/mediaBox/width': 20,
            'sheets/0/mediaBox/height': 20,
          },
        }),
      },
    ],
    fails: [
      {
        name: 'the trim is a point short',
        evidence: pdf({ shift: { 'sheets/0/trimBox/height': -1 } }),
        says: ['the trim is 63.15 mm in height, the sheet 63.50 mm'],
      },
      {
        name: 'no trim is written',
        evidence: pdf({ set: { 'sheets/0/trimBox': null } }),
        says: ['the PDF has no TrimBox'],
      },
    ],
  },
];
