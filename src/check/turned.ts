/** Runs of a vertical line in, whether one of them goes on in the turned word or address beside it out. */
import type { Run } from '../model/forme.ts';

/** Parts of one word are runs of their own where a line may part them. */
export function isPartOfTurned(runs: readonly Run[], at: number): boolean {
  const [before, own, after] = [runs[at - 1], runs[at], runs[at + 1]];
  if (own === undefined) return false;
  return (
    (before !== undefined && goesOn(before, own) && /\S$/u.test(before.text)) ||
    (after !== undefined && goesOn(own, after) && /^\S/u.test(after.text))
  );
}

const goesOn = (one: Run, next: Run): boolean =>
  one.setting === 'sideways' &&
  next.setting === 'sideways' &&
  one.after === 0 &&
  next.before === 0 &&
  one.from + one.text.length === next.from;
