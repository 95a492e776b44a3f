/** The lines of a story in reading order in, its runs of lines that moved alike out: one change each. */
import type { LayoutLine, LayoutPart } from '../model/layout.ts';
import type { LinePair } from './compare-lines.ts';
import { type Draft, itemOf } from './draft.ts';
import { counted } from './summaries.ts';

/** A pair of lines with the parts they stand in. */
export interface PlacedPair extends LinePair {
  readonly part: LayoutPart;
}

interface Vector {
  readonly x: number;
  readonly y: number;
}

interface Run {
  vector: Vector | null;
  readonly pairs: PlacedPair[];
  /** Lines that went on to another frame, each over its own way. */
  crossing: number;
}

/** Places are rounded to 0.01 mm, so one move may read as two that are 0.02 mm apart. */
const ROUNDING = 0.021;

/** A line that did not move, or moved otherwise, ends a run; one that was edited does not. */
export function groupMoves(story: string | null, pairs: readonly PlacedPair[]): Draft[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const pair of pairs) {
    if (pair.cause === null) open = null;
    if (pair.cause !== 'moved') continue;
    open = joined(open, pair) ?? started(runs, pair);
  }
  return runs.map((run) => draftOf(story, run));
}

function started(runs: Run[], pair: PlacedPair): Run {
  const crosses = crossesFrames(pair);
  const vector = crosses ? null : vectorOf(pair);
  const run: Run = { vector, pairs: [pair], crossing: crosses ? 1 : 0 };
  runs.push(run);
  return run;
}

/** The run with the line in it, or null when the line moved otherwise. */
function joined(run: Run | null, pair: PlacedPair): Run | null {
  if (run === null) return null;
  if (crossesFrames(pair)) {
    if (!pair.ruby) run.crossing += 1;
  } else {
    const vector = vectorOf(pair);
    if (run.vector !== null && !isClose(run.vector, vector)) return null;
    run.vector ??= vector;
  }
  run.pairs.push(pair);
  return run;
}

const crossesFrames = ({ before, after }: PlacedPair): boolean => before?.frame !== after?.frame;

const vectorOf = ({ before, after }: PlacedPair): Vector => ({
  x: step(before, after, 'x'),
  y: step(before, after, 'y'),
});

const step = (before: LayoutLine | null, after: LayoutLine | null, axis: 'x' | 'y'): number =>
  (after?.row[axis] ?? 0) - (before?.row[axis] ?? 0);

const isClose = (one: Vector, other: Vector): boolean =>
  Math.abs(one.x - other.x) < ROUNDING && Math.abs(one.y - other.y) < ROUNDING;

function draftOf(story: string | null, run: Run): Draft {
  return {
    cause: 'moved',
    story,
    item: itemOf(run.pairs.map(({ part }) => part.id)),
    summary: summaryOf(run),
    before: run.pairs.flatMap(({ before }) => before?.row ?? []),
    after: run.pairs.flatMap(({ after }) => after?.row ?? []),
  };
}

function summaryOf({ vector, pairs, crossing }: Run): string {
  const type = pairs.filter(({ ruby }) => !ruby);
  const lines = type.length > 0 ? type : pairs;
  const name = type.length > 0 ? 'line' : 'ruby line';
  if (vector === null) return `${counted(lines.length, name)} moved to another frame`;
  const beyond = crossing === 0 ? '' : `, ${crossing} of them to another frame`;
  return `${counted(lines.length, name)} moved ${signed(vector.x)} ${signed(vector.y)} mm${beyond}`;
}

export function signed(value: number): string {
  const text = value.toFixed(2);
  if (Number(text) === 0) return '0.00';
  return value < 0 ? text.replace('-', '−') : `+${text}`;
}
