/** What was read and dealt in, questions out: where another reading is nearly as likely. */
import { createHash } from 'node:crypto';
import type { Question } from '../../model/manuscript.ts';
import type { Belonging, Owner } from './belonging.ts';
import { spansOf } from './blocks.ts';
import type { HeadUnit } from './head-units.ts';
import type { ReadLine } from './read-lines.ts';

/** So many questions a person answers; the rest are best guesses that are listed. */
const MOST_ASKED = 10;
/** Costs are log chances: so much apart, one reading is so many times likelier. */
const ASK = 1.5;
const PROBABLE = 4;

interface Doubt extends Omit<Question, 'id' | 'confidence' | 'status' | 'lines'> {
  readonly lines: readonly ReadLine[];
  readonly margin: number;
}

export function questionsFrom(doubts: readonly Doubt[]): Question[] {
  return doubts
    .filter(({ margin }) => margin < PROBABLE)
    .sort((a, b) => a.margin - b.margin)
    .map(({ lines, margin, ...said }, at) => ({
      ...said,
      id: idOf(said.decision, lines),
      lines: spansOf(lines),
      confidence: chance(margin),
      status: margin < ASK && at < MOST_ASKED ? 'ask' : 'probable',
    }));
}

const idOf = (decision: string, lines: readonly ReadLine[]): string =>
  createHash('sha256')
    .update([decision, ...lines.map(({ line }) => line.text)].join('\n'))
    .digest('hex')
    .slice(0, 12);

/** Where a paragraph may end or go on. */
export const lineDoubts = (lines: readonly ReadLine[]): Doubt[] =>
  lines.flatMap((line, at): readonly Doubt[] => {
    const before = lines[at - 1];
    if (before === undefined || line.margin >= PROBABLE || (isHead(before) && isHead(line)))
      return [];
    const goesOn = line.step.startsWith('on');
    return [
      {
        decision: 'paragraph',
        value: goesOn ? 'goes on' : 'starts',
        alternatives: [{ value: goesOn ? 'starts' : 'goes on', score: chance(-line.margin) }],
        evidence: evidenceOf(before, line),
        lines: [before, line],
        margin: line.margin,
      },
    ];
  });

/** Whether two lines of heads are one is asked with the heads. */
const isHead = ({ state }: ReadLine): boolean => state.kind === 'head';

/** Of the likelier of two readings whose costs are so far apart. */
const chance = (margin: number): number => Math.round(1000 / (1 + Math.exp(-margin))) / 1000;

function evidenceOf(before: ReadLine, { line }: ReadLine): string[] {
  const short = before.state.measure === 0 ? 0 : before.state.measure - before.line.ems;
  return [
    ...(short > 0.6 ? [`the line before is ${short} em short of ${before.state.measure}`] : []),
    ...(before.endsSentence ? ['the line before ends a sentence'] : []),
    ...(line.afterBlank ? ['a blank line stands between'] : []),
  ];
}

/** Whose head it is. A line that stands on its own is always asked about. */
export function headDoubts(
  units: readonly HeadUnit[],
  owners: readonly Belonging[],
  nameOf: (owner: Owner) => string,
): Doubt[] {
  return units.flatMap((unit, at): readonly Doubt[] => {
    const found = owners[at];
    if (found === undefined) return [];
    const { owner, next, margin } = found;
    return [
      {
        decision: owner.kind === 'display' ? 'display' : 'owner',
        value: nameOf(owner),
        alternatives:
          next === null
            ? []
            : [{ value: otherThan(owner, next, nameOf(next)), score: chance(-margin) }],
        evidence: [],
        lines: [...unit.lines, ...unit.label].flatMap(({ lines }) => lines),
        margin: owner.kind === 'display' ? Math.min(margin, ASK - 0.1) : margin,
      },
    ];
  });
}

/** The same story may be the next best owner, of the line as something else. */
function otherThan(owner: Owner, next: Owner, name: string): string {
  if (owner.kind === next.kind || next.kind === 'section') return name;
  return next.kind === 'head' ? `the head of ${name}` : `a display line of ${name}`;
}
