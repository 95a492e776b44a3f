/** Cases of the rules about names, cells, families and grey. */
import { inkAsComposed, makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { broken, faced, housed, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const upright = (text: string) => broken(text, { direction: 'vertical' });
const set = (evidence: ReturnType<typeof broken>, values: Change['set']) =>
  tampered(evidence, { forme: [{ at: LINE, set: values ?? {} }] });

const NAMES = [
  { kind: 'name' as const, from: 0, to: 2, value: null },
  { kind: 'name' as const, from: 2, to: 4, value: null },
];
const named = (direction: 'horizontal' | 'vertical' = 'horizontal') =>
  housed(broken('一二三四五六七', { direction, marks: NAMES }), { nameMarks: 'line' });

/** Lines along two names of two cells each in the first line: from, to, and how far off the line's far edge. */
const lined = (ends: readonly (readonly [number, number])[], off = 1) => {
  const evidence = named();
  const rect = evidence.forme.stories[0]?.parts[1]?.lines[0]?.rect;
  const y = (rect?.y ?? 0) + (rect?.height ?? 0) + off;
  const x = rect?.x ?? 0;
  return tampered(evidence, {
    forme: ends.map(([from, to]) => ({
      add: {
        'shapes/-': {
          kind: 'rule',
          of: LINE,
          x1: x + from,
          y1: y,
          x2: x + to,
          y2: y,
          weight: 0.5,
          colour: '#000',
        },
      },
    })),
  });
};

const APART = [
  [1, 19],
  [21, 39],
] as const;

/** Zhuyin beside the first character, so far from its right edge. */
const zhuyin = (x: number) => {
  const line = whole.forme.stories[0]?.parts[1]?.lines[0];
  const symbols = { ...line?.runs[0], text: 'ㄓ', painted: 'ㄓ', size: 3, advance: 3 };
  const rect = { x: (line?.rect.x ?? 0) + 10 + x, y: (line?.rect.y ?? 0) + 3, width: 3, height: 3 };
  const one = {
    ...line,
    id: `${LINE}~1`,
    direction: 'vertical',
    style: 'zhuyin',
    length: 3,
    runs: [symbols],
    rect,
  };
  return tampered(whole, {
    forme: [{ at: 'lead.body.0', set: { annotations: [{ ...one, from: 0, to: 1 }] } }],
  });
};

const columns = broken('一二三四五六七'.repeat(60));

/** The ink of a page whose first lines are so much paler, in frames as deep as their lines. */
const inked = (lines: number, share: number) => ({
  ...columns,
  ink: inkAsComposed(columns.forme).map((one, at) => (at < lines * 7 ? { ...one, share } : one)),
});

export const CELL_CASES: readonly RuleCases[] = [
  {
    rule: 'misplaced-name-mark',
    passes: [
      { name: 'lines under both names', evidence: lined(APART) },
      { name: 'a house that prints none', evidence: broken('一二三四', { marks: NAMES }) },
    ],
    fails: [
      {
        name: 'a name without its line',
        evidence: lined([[1, 19]]),
        says: ['has no rule along `三四`'],
        at: { line: LINE },
      },
      {
        name: 'over the line',
        evidence: lined(APART, -11),
        says: ['elsewhere than under it', 'elsewhere'],
      },
      { name: 'none in a vertical line', evidence: named('vertical'), says: ['`一二`', '`三四`'] },
    ],
  },
  {
    rule: 'merged-name-marks',
    passes: [{ name: 'a tenth of an em apart', evidence: lined(APART) }],
    fails: [
      {
        name: 'less than a tenth',
        evidence: lined([
          [1, 19.8],
          [20.2, 39],
        ]),
        says: ['runs the marks of `一二` and `三四` into one'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'misplaced-zhuyin',
    passes: [
      { name: 'at the right', evidence: zhuyin(0) },
      { name: 'none', evidence: whole },
    ],
    fails: [
      { name: 'at the left', evidence: zhuyin(-14), says: ['at the right of its character'] },
      { name: 'too far away', evidence: zhuyin(9), says: ['at the right of its character'] },
    ],
  },
  {
    rule: 'gap-beside-mark',
    passes: [
      {
        name: 'a house that minds not',
        evidence: set(broken('（二三四五六七'), { 'runs/0/tracking': 2 }),
      },
      { name: 'solid', evidence: housed(broken('（二三四五六七'), { stretchMarks: false }) },
    ],
    fails: [
      {
        name: 'a house that opens none there',
        evidence: set(housed(broken('（二三四五六七八九'), { stretchMarks: false }), {
          'runs/0/tracking': 2,
          'runs/0/advance': 84,
        }),
        says: ['opens a gap between `（` and `二`'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'off-cell-line',
    passes: [
      { name: 'on its cells', evidence: whole },
      { name: 'an indent of a cell', evidence: set(whole, { start: 10 }) },
      {
        name: 'a house that trims',
        evidence: set(housed(whole, { adjacent: 'one' }), { start: 5 }),
      },
    ],
    fails: [
      {
        name: 'half a cell in',
        evidence: set(whole, { start: 5 }),
        says: ['stands 0.50 em off the cells'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'narrow-mark',
    passes: [
      { name: 'on whole cells', evidence: faced(broken('「二三四」六七'), 'zh-HK') },
      { name: 'a dateline', evidence: faced(broken('一二三', { dateline: '【訊】' }), 'zh-HK') },
    ],
    fails: [
      {
        name: 'on half a cell',
        evidence: set(faced(broken('「」「」「」「」'), 'zh-HK'), { 'runs/0/advance': 35 }),
        says: ['sets `「` on half a cell'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'uncombined-figures',
    passes: [
      { name: 'a year', evidence: upright('一2025年六七') },
      { name: 'a decimal', evidence: upright('一3.5倍六七') },
      { name: 'horizontal', evidence: broken('一25日五六七') },
    ],
    fails: [
      {
        name: 'two figures',
        evidence: upright('一25日五六七'),
        says: ['sets `25` one figure a cell'],
      },
    ],
  },
  {
    rule: 'many-families',
    passes: [{ name: 'one', evidence: whole }],
    fails: [
      {
        name: 'four',
        evidence: tampered(whole, {
          forme: ['lead.body.0:1', 'lead.body.0:2', 'lead.headline.0:1'].map((at, face) => ({
            at,
            set: { 'runs/0/face': `f${face}` },
          })),
        }),
        says: ['set in 4 families: ToySerif, f0, f1, f2'],
      },
    ],
  },
  {
    rule: 'uneven-grey',
    passes: [
      { name: 'one grey', evidence: columns },
      { name: 'a little paler', evidence: inked(30, 0.19) },
    ],
    fails: [
      {
        name: 'half of a column paler',
        evidence: inked(30, 0.14),
        says: ['the grey of `body` varies by'],
      },
    ],
  },
];
