/** Cases of the rules about marks: widths of neighbours, edges, dashes, interpuncts, gaps beside Latin. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { broken, faced, housed, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const trimmed = (text: string) =>
  faced(housed(broken(text), { adjacent: 'three-halves' }), 'zh-HK');
const set = (evidence: ReturnType<typeof broken>, values: Change['set'], at = LINE) =>
  tampered(evidence, { forme: [{ at, set: values ?? {} }] });

/** A line of runs: texts with their lengths. */
const run = (text: string, advance: number, more: object = {}) => ({
  ...whole.forme.stories[0]?.parts[1]?.lines[0]?.runs[0],
  text,
  painted: text,
  advance,
  ...more,
});

export const MARK_CASES: readonly RuleCases[] = [
  {
    rule: 'wide-marks',
    passes: [
      { name: 'a house that trims nothing', evidence: faced(broken('一二。」三四五'), 'zh-HK') },
      {
        name: 'faces without half-width marks',
        evidence: housed(broken('一二。」三四五'), { adjacent: 'three-halves' }),
      },
      {
        name: 'the stop gave half of its cell',
        evidence: set(trimmed('一二。」三四五'), {
          runs: [run('一二', 20), run('。', 5, { features: ['halt'] }), run('」三四五', 40)],
        }),
      },
      { name: 'an exclamation of Hong Kong has none to give', evidence: trimmed('一二！」三四五') },
    ],
    fails: [
      {
        name: 'a stop before a bracket keeps its cell',
        evidence: trimmed('一二。」三四五'),
        says: ['keeps `。」` on more than 1.5 em'],
        at: { line: LINE },
      },
      { name: 'a bracket after a comma', evidence: trimmed('一二，「三四五'), says: ['`，「`'] },
    ],
  },
  {
    rule: 'foreign-marks',
    passes: [
      { name: 'marks of the language', evidence: broken('一二，三四五六') },
      {
        name: 'faces of Taiwan centre them too',
        evidence: faced(broken('一二，三四五六'), 'zh-TW'),
      },
      { name: 'a line without marks', evidence: faced(whole, 'ja') },
      { name: 'its quotes in words', evidence: faced(broken('一do“n”t七'), null) },
    ],
    fails: [
      {
        name: 'a face of Japan in Hong Kong',
        evidence: faced(broken('一二，三四五六'), 'ja'),
        says: ['sets `，` in `toy-serif`, which draws it otherwise'],
        at: { line: LINE },
      },
      { name: 'a face of Latin', evidence: faced(broken('一二。三四五六'), null), says: ['`。`'] },
      { name: 'its quotes', evidence: faced(broken('一“二三四五六'), null), says: ['`“`'] },
    ],
  },
  {
    rule: 'wide-line-end',
    passes: [
      {
        name: 'a house that does not mind',
        evidence: faced(broken('一二三四五六，七八'), 'zh-HK'),
      },
      {
        name: 'the mark gave half of its cell',
        evidence: set(faced(housed(broken('一二三四五六，七八'), { lineEnd: 'always' }), 'zh-HK'), {
          runs: [run('一二三四五六', 60), run('，', 5, { features: ['halt'] })],
        }),
      },
    ],
    fails: [
      {
        name: 'the mark keeps its cell',
        evidence: faced(housed(broken('一二三四五六，七八'), { lineEnd: 'always' }), 'zh-HK'),
        says: ['ends with `，` on a whole cell'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'mixed-line-starts',
    passes: [
      { name: 'all on whole cells', evidence: broken('一二三四五六七「八九」一二三「三') },
      { name: 'one is alone', evidence: broken('一二三四五六七「八九」') },
    ],
    fails: [
      {
        name: 'one on half a cell',
        evidence: set(
          broken('一二三四五六七「八九」一二三「三」一二三四「三」'),
          { runs: [run('「', 5, { features: ['halt'] }), run('八九」一二三', 60)] },
          'lead.body.0:2',
        ),
        says: ['line `lead.body.0:2` starts with a mark on a half cell, others do not'],
      },
    ],
  },
  {
    rule: 'short-dash',
    passes: [
      { name: 'two cells', evidence: broken('一二——三四五') },
      { name: 'no dash', evidence: whole },
    ],
    fails: [
      {
        name: 'a dash of a Latin face',
        evidence: set(broken('一二——三四五'), {
          runs: [run('一二', 20), run('——', 17), run('三四五', 30)],
        }),
        says: ['sets `——` 1.70 em long'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'wrong-middle-dot',
    passes: [
      { name: 'a whole cell', evidence: broken('比爾·蓋茨一二') },
      {
        name: 'a narrow dot with its blanks',
        evidence: set(broken('比爾·蓋茨一二'), {
          runs: [run('比爾', 20), run('·', 10, { before: 3, after: 3 }), run('蓋茨一二', 40)],
        }),
      },
    ],
    fails: [
      {
        name: 'a third of a cell',
        evidence: set(broken('比爾·蓋茨一二'), {
          runs: [run('比爾', 20), run('·', 3), run('蓋茨一二', 40)],
        }),
        says: ['sets `·` 0.30 em wide'],
        at: { line: LINE },
      },
      {
        name: 'a whole cell where the house has half of one',
        evidence: housed(broken('比爾·蓋茨一二'), { middleDot: 0.5 }),
        says: ['sets `·` 1.00 em wide'],
      },
    ],
  },
  {
    rule: 'uneven-han-latin',
    passes: [
      { name: 'no gap', evidence: broken('一二AB三四五') },
      {
        name: 'a line that was opened',
        evidence: set(broken('一二AB三四五六七'), { 'runs/0/tracking': 2, 'fit/gap': 2 }),
      },
    ],
    fails: [
      {
        name: 'a gap that the house does not set',
        evidence: set(broken('一二AB三四五'), {
          runs: [run('一二', 22.5, { after: 2.5 }), run('AB', 20), run('三四五', 30)],
        }),
        says: ['parts `二A` by 0.25 em'],
        at: { line: LINE },
      },
      {
        name: 'no gap where the house sets one',
        evidence: housed(broken('一二AB三四五'), { hanLatin: 0.25 }),
        says: ['parts `二A` by 0.00 em'],
      },
    ],
  },
];
