/** Cases of the rules about gaps, measures and the grey of a page. */
import { makeEvidence, makePage } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { broken, housed, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const vertical = makeEvidence({ direction: 'vertical' });
const long = (lines: number) => broken('一二三四五六七'.repeat(lines));

const set = (values: Change['set'], evidence = whole) =>
  tampered(evidence, { forme: [{ at: LINE, set: values ?? {} }] });

/** The first so many lines opened by so much. */
const opened = (evidence: ReturnType<typeof broken>, count: number, gap: number) =>
  tampered(evidence, {
    forme: Array.from({ length: count }, (_, at) => ({
      at: `lead.body.0:${at + 1}`,
      set: { 'fit/gap': gap },
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

/** Two frames of one story, one under the other in the forme. */
function framed(first: number | null, second: number | null) {
  const origin = (line: number) => ({ file: 'page.yaml', line, column: 1, length: 1 });
  const area = { columns: { first: 1, last: 1 }, lines: { first: 1, last: 2 }, part: null };
  const frame = (line: number, cells: number | null) => ({
    ...area,
    origin: origin(line),
    style: null,
    cells,
    notches: [],
  });
  const pins = { head: null, figures: {}, displays: [], cells: [], origin: origin(1) };
  const frames = [frame(1, first), frame(2, second)];
  const page = makePage({ pins: { toy: { lead: { ...pins, frames } } } });
  return tampered(makeEvidence({ page }), {
    forme: [
      { at: 'lead/1', set: { origin: origin(1) } },
      { at: 'second/1', set: { origin: origin(2), story: 'lead' } },
    ],
  });
}

export const COLOUR_CASES: readonly RuleCases[] = [
  {
    rule: 'opened-line',
    passes: [
      { name: 'no gap', evidence: whole },
      { name: 'a quarter of an em', evidence: set({ 'fit/gap': 2.5 }) },
    ],
    fails: [
      {
        name: 'more than a quarter',
        evidence: set({ 'fit/gap': 3 }),
        says: ['is opened by 0.30 em a gap'],
        at: { line: LINE },
      },
      { name: 'vertical', evidence: set({ 'fit/gap': 5 }, vertical), says: ['0.50 em'] },
    ],
  },
  {
    rule: 'gaping-line',
    passes: [{ name: 'half an em', evidence: set({ 'fit/gap': 5 }) }],
    fails: [
      {
        name: 'more than half an em',
        evidence: set({ 'fit/gap': 7 }),
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
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { 'rect/width': 71 } }] }),
      },
    ],
    fails: [
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
    passes: [{ name: 'seven cells', evidence: whole }],
    fails: [
      {
        name: 'six cells',
        evidence: tampered(whole, { forme: [{ at: 'lead/1', set: { 'rect/width': 60 } }] }),
        says: ['frame `lead/1` is 6.00 em wide'],
      },
      {
        name: 'sixty cells',
        evidence: tampered(vertical, { forme: [{ at: 'lead/1', set: { 'rect/height': 600 } }] }),
        says: ['60.00 em'],
      },
    ],
  },
  {
    rule: 'uneven-cells',
    passes: [
      { name: 'stories of their own', evidence: whole },
      { name: 'one cell apart', evidence: framed(6, null) },
    ],
    fails: [
      {
        name: 'two cells apart',
        evidence: framed(9, null),
        says: ['frame `second/1` has 7 cells a line, the one before it 9'],
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
        evidence: set({ 'fit/hung': 10 }, housed(broken('一二三四五六。七八'), { hang: 'stops' })),
      },
    ],
    fails: [
      {
        name: 'a stop hangs where the house hangs none',
        evidence: set({ 'fit/hung': 10 }, broken('一二三四五六。七八')),
        says: ['hangs 2.65 mm beyond its measure'],
      },
      {
        name: 'a bracket hangs',
        evidence: set({ 'fit/hung': 10 }, housed(broken('一二三四五六」七八'), { hang: 'stops' })),
        says: ['hangs 2.65 mm'],
      },
    ],
  },
];
