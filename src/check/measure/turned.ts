/** Lines of vertical type in, whether a run of one goes on in the turned word or address beside it out. */
import type { Run } from '../../model/forme.ts';
import type { SetLine } from './walk.ts';

/** Parts of one word are runs of their own where a line may part them, and stand in two lines where one does. */
export function isPartOfTurned(sets: readonly SetLine[], line: number, at: number): boolean {
  const runs = sets[line]?.line.runs ?? [];
  const own = runs[at];
  const before = runs[at - 1] ?? neighbourOf(sets, line, -1)?.at(-1);
  const after = runs[at + 1] ?? neighbourOf(sets, line, 1)?.at(0);
  if (own === undefined) return false;
  return (
    (before !== undefined && goesOn(before, own) && /\S$/u.test(before.text)) ||
    (after !== undefined && goesOn(own, after) && /^\S/u.test(after.text))
  );
}

/** The runs of the line before or after, where it is of the same part. */
function neighbourOf(sets: readonly SetLine[], line: number, step: 1 | -1) {
  const neighbour = sets[line + step];
  return neighbour?.part === sets[line]?.part ? neighbour?.line.runs : undefined;
}

const goesOn = (one: Run, next: Run): boolean =>
  one.setting === 'sideways' &&
  next.setting === 'sideways' &&
  one.after === 0 &&
  next.before === 0 &&
  one.from + one.text.length === next.from;
