/** Cases of the rules about gaps, measures and the grey of a page. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { broken, housed, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const vertical = makeEvidence({ direction: 'vertical' });
const long = (lines: number) => broken('一二三四五六七'.repeat(lines));

const set = (values: Change['set'], evidence = whole) =>
  tampered(evidence, { forme: [{ at: LINE, set: values ?? {} }] });

/** The first line opened by so much a gap. */
const gaps = (white: number, evidence = whole) =>
  set({ 'runs/0/tracking': white, 'runs/0/advance': 70 + 7 * white }, evidence);

/** The first line with gaps of which composition knows a part. */
const opens = (white: number, known: number) =>
  set({ 'runs/0/tracking': white, 'runs/0/advance': 70 + 7 * white, 'fit/gap': known });

/** The first so many lines opened by so much. */
const opened = (evidence: ReturnType<typeof broken>, count: number, gap: number) =>
  tampered(evidence, {
    forme: Array.from({ length: count }, (_, at) => ({
      at: `lead.body.0:${at + 1}`,
      set: { 'runs/0/tracking': gap, 'runs/0/advance': 70 + 7 * gap },
    })),
  });

/** White of so many px after the first character of the first so many lines. */
const parted = (count: number, white: number, start = 0) =>
  tampered(long(6), {
    forme: Array.from({ length: count }, (_, at) => at + 1).map((line) => ({
      at: `lead.body.0:${line}`,
      set: {
        'runs/0/tracking': white,
        'runs/0/advance': 70 + 7 * white,
        start: start * (line % 2),
      },
    })),
  });

export const COLOUR_CASES: readonly RuleCases[] = [
  {
    rule: 'opened-line',
    passes: [
      { name: 'no gap', evidence: whole },
      { name: 'a quarter of an em', evidence: gaps(2.5) },
    ],
    fails: [
      {
        name: 'more than a quarter',
        evidence: gaps(3),
        says: ['is opened by 0.30 em a gap'],
        at: { line: LINE },
      },
      { name: 'vertical', evidence: gaps(5, vertical), says: ['0.50 em'] },
    ],
  },
  {
    rule: 'gaping-line',
    passes: [{ name: 'half an em', evidence: gaps(5) }],
    fails: [
      {
        name: 'more than half an em',
        evidence: gaps(7),
        says: ['is opened by 0.70 em a gap'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'loose-setting',
    passes: [
      { name: 'a tenth of the lines', evidence: opened(long(31), 3, 2) },
      { name: 'too few lines to tell', evidence: opened(long(5), 4, 2) },
      { name: 'gaps of an eighth', evidence: opened(long(31), 20, 1.25) },
    ],
    fails: [
      {
        name: 'more than a tenth',
        evidence: opened(long(31), 4, 2),
        says: ['4 of 30 lines are opened by more than 0.125 em a gap'],
      },
    ],
  },
  {
    rule: 'opened-word',
    passes: [
      { name: 'Han', evidence: parted(2, 3) },
      { name: 'a word without gaps', evidence: broken('一二abc三四') },
    ],
    fails: [
      {
        name: 'a word with gaps',
        evidence: set({ 'runs/0/tracking': 1, 'runs/0/advance': 77 }, broken('一二abc三四')),
        says: ['has 0.10 em of white inside a word'],
        at: { line: LINE },
      },
      {
        name: 'a dash with a gap',
        evidence: set({ 'runs/0/tracking': 1, 'runs/0/advance': 77 }, broken('一二——三四五')),
        says: ['0.10 em'],
      },
    ],
  },
  {
    rule: 'river',
    passes: [
      { name: 'three lines', evidence: parted(3, 5) },
      { name: 'narrow gaps', evidence: parted(5, 4) },
      { name: 'gaps beside each other', evidence: parted(5, 5, 7) },
    ],
    fails: [
      {
        name: 'five lines, told once',
        evidence: parted(5, 5),
        says: ['line `lead.body.0:1` starts a white channel through 4 lines'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'broken-measure',
    passes: [
      { name: 'seven cells', evidence: whole },
      { name: 'vertical', evidence: vertical },
      {
        name: 'a rest that nobody sees',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { 'rect/width': 70.15 } }] }),
      },
    ],
    fails: [
      {
        name: 'a column a tenth of a cell over',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { 'rect/width': 71 } }] }),
        says: ['7.10 em'],
      },
      {
        name: 'half a cell over',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { 'rect/width': 75 } }] }),
        says: ['frame `lead/1` is 7.50 em wide, no whole number of cells'],
        at: { frame: 'lead/1' },
      },
    ],
  },
  {
    rule: 'unfit-measure',
    passes: [
      {
        name: 'eight cells',
        evidence: tampered(whole, {
          forme: [
            { at: 'lead/1', set: { 'rect/width': 80 } },
            { at: 'second/1', set: { 'rect/width': 80 } },
          ],
        }),
      },
    ],
    fails: [
      {
        name: 'seven cells',
        evidence: tampered(whole, { forme: [{ at: 'second/1', set: { 'rect/width': 80 } }] }),
        says: ['frame `lead/1` is 7.00 em wide'],
      },
      {
        name: 'sixty cells',
        evidence: tampered(vertical, {
          forme: [
            { at: 'lead/1', set: { 'rect/height': 600 } },
            { at: 'second/1', set: { 'rect/height': 80 } },
          ],
        }),
        says: ['60.00 em'],
      },
    ],
  },
  {
    rule: 'uneven-cells',
    passes: [
      { name: 'stories of their own', evidence: whole },
      { name: 'one cell apart', evidence: gaps(1.6) },
      { name: 'opened by justification', evidence: opens(4, 4) },
    ],
    fails: [
      {
        name: 'two cells apart, and back',
        evidence: gaps(4),
        says: ['has 7 cells, the line before it 5'],
      },
      {
        name: 'a paragraph of cells of its own',
        evidence: opens(4, 0),
        says: ['has 7 cells, the line before it 5'],
      },
    ],
  },
  {
    rule: 'stray-indent',
    passes: [
      { name: 'all lines at the edge', evidence: whole },
      {
        name: 'a head',
        evidence: tampered(whole, { forme: [{ at: 'lead.headline.0:1', set: { start: 5 } }] }),
      },
    ],
    fails: [
      {
        name: 'a line is pushed in',
        evidence: set({ start: 5 }),
        says: ['starts at 0.50 em, not 0.00 em'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'uneven-pitch',
    passes: [
      { name: 'lines a pitch apart', evidence: whole },
      { name: 'vertical', evidence: vertical },
    ],
    fails: [
      {
        name: 'a line is pushed down',
        evidence: tampered(whole, { forme: [{ at: 'lead.body.0:3', shift: { 'rect/y': 1 } }] }),
        says: ['line `lead.body.0:3` stands 4.23 mm after the line before it'],
      },
      {
        name: 'a vertical line is pushed left',
        evidence: tampered(vertical, { forme: [{ at: 'lead.body.0:3', shift: { 'rect/x': -1 } }] }),
        says: ['4.23 mm'],
      },
    ],
  },
  {
    rule: 'hanging-mark',
    passes: [
      { name: 'nothing hangs', evidence: whole },
      {
        name: 'a stop hangs where the house hangs it',
        evidence: set({ length: 80 }, housed(broken('一二三四五六。七八'), { hang: 'stops' })),
      },
    ],
    fails: [
      {
        name: 'a stop hangs where the house hangs none',
        evidence: set({ length: 80 }, broken('一二三四五六。七八')),
        says: ['hangs 1.32 mm beyond its measure'],
      },
      {
        name: 'a bracket hangs',
        evidence: set({ length: 80 }, housed(broken('一二三四五六」七八'), { hang: 'stops' })),
        says: ['hangs 1.32 mm'],
      },
    ],
  },
];
