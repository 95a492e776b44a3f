/** Cases of the rules about what the browser painted. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const vertical = makeEvidence({ direction: 'vertical' });
const painted = (...changes: Change[]) => tampered(whole, { painted: changes });

const ruby = { ...whole.forme.stories[0]?.parts[1]?.lines[2], id: 'lead.body.0:3r' };

const rect = { x: 40, y: 100, width: 75, height: 40 };
const illustrated = (pictures: readonly object[]) =>
  tampered(whole, {
    forme: [
      {
        at: 'lead.body.0',
        set: {
          picture: {
            image: 'images/harbour.png',
            alt: '',
            rect,
            focus: { x: 0.5, y: 0.5 },
            origin: { file: 'stories/lead.md', line: 3, column: 5, length: 7 },
          },
        },
      },
    ],
    painted: [{ set: { pictures } }],
  });

export const PAINTED_CASES: readonly RuleCases[] = [
  {
    rule: 'invisible-type',
    passes: [{ name: 'every line has ink', evidence: whole }],
    fails: [
      {
        name: 'the style sheet makes a line transparent',
        evidence: painted({ at: 'lead.body.0:1', set: { visible: false } }),
        says: ['line `lead.body.0:1` is painted without ink'],
        at: { story: 'lead', line: 'lead.body.0:1' },
      },
    ],
  },
  {
    rule: 'picture-not-painted',
    passes: [
      { name: 'a page without pictures', evidence: whole },
      { name: 'the picture is drawn at its place', evidence: illustrated([{ rect, drawn: true }]) },
    ],
    fails: [
      {
        name: 'the browser cannot read the file',
        evidence: illustrated([{ rect, drawn: false }]),
        says: ['picture `images/harbour.png` paints nothing'],
        at: { story: 'lead' },
        origin: 'stories/lead.md:3:5',
      },
      {
        name: 'the template leaves it out',
        evidence: illustrated([]),
        says: ['picture `images/harbour.png` is not painted'],
      },
      {
        name: 'it is drawn elsewhere',
        evidence: illustrated([{ rect: { ...rect, x: 50 }, drawn: true }]),
        says: ['picture `images/harbour.png` is not painted'],
      },
    ],
  },
  {
    rule: 'font-not-loaded',
    passes: [{ name: 'every family loaded', evidence: whole }],
    fails: [
      {
        name: 'a family did not load',
        evidence: painted({ add: { 'missingFamilies/-': 'bm-toy-serif' } }),
        says: ['font family `bm-toy-serif` did not load'],
      },
    ],
  },
  {
    rule: 'line-off-composed',
    passes: [
      { name: 'every line is painted where it was composed', evidence: whole },
      { name: 'also in vertical setting', evidence: vertical },
      {
        name: 'a line is off by less than 0.05 mm',
        evidence: painted({ at: 'lead.body.0:1', shift: { start: 0.15, end: -0.15 } }),
      },
    ],
    fails: [
      {
        name: 'a line ends early',
        evidence: painted({ at: 'lead.body.0:1', shift: { end: -0.25 } }),
        says: ['line `lead.body.0:1` ends -0.07 mm off the composed line'],
        at: { story: 'lead', line: 'lead.body.0:1' },
        origin: 'stories/lead.md:5:1',
      },
      {
        name: 'a vertical line starts late',
        evidence: tampered(vertical, { painted: [{ at: 'lead.body.0:1', shift: { start: 1 } }] }),
        says: ['line `lead.body.0:1` starts 0.26 mm off the composed line'],
      },
      {
        name: 'a line stands low',
        evidence: painted({ at: 'lead.body.0:1', shift: { 'rect/y': 2 } }),
        says: ['line `lead.body.0:1` stands 0.53 mm off the composed line, across it'],
      },
      {
        name: 'a vertical line stands left',
        evidence: tampered(vertical, {
          painted: [{ at: 'lead.body.0:1', shift: { 'rect/x': -2 } }],
        }),
        says: ['line `lead.body.0:1` stands -0.53 mm off the composed line, across it'],
      },
      {
        name: 'a line of furniture is not painted',
        evidence: painted({ at: 'page.paper:1', drop: true }),
        says: ['line `page.paper:1` is not painted'],
      },
      {
        name: 'a ruby line is not painted',
        evidence: tampered(whole, {
          forme: [{ at: 'lead.body.0', add: { 'annotations/-': ruby } }],
        }),
        says: ['line `lead.body.0:3r` is not painted'],
        at: { story: 'lead' },
      },
      {
        name: 'a line is painted that nobody composed',
        evidence: tampered(whole, { forme: [{ at: 'second.body.0:3', drop: true }] }),
        says: ['line `second.body.0:3` is painted but was never composed'],
        at: { line: 'second.body.0:3' },
      },
      {
        name: 'a measure is not a number',
        evidence: painted({ at: 'lead.body.0:1', set: { start: Number.NaN } }),
        says: ['line `lead.body.0:1` starts'],
      },
    ],
  },
];
