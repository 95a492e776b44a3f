/** Entries of one map or list that all have one fault in; findings of the first hundred, and one for all the others, out. */
import type { Finding } from '../diagnostic.ts';

/** Who has more in one place has put another file there: nobody reads a list of ten thousand, and no machine need make one. */
export const NAMED_APART = 100;

export function summedUp<T>(
  entries: readonly T[],
  findingOf: (entry: T) => Finding,
  /** Of all others, told at the first of them. */
  findingOfOthers: (first: T, count: number) => Finding,
): Finding[] {
  const named = entries.slice(0, NAMED_APART).map(findingOf);
  const next = entries[NAMED_APART];
  return next === undefined
    ? named
    : [...named, findingOfOthers(next, entries.length - NAMED_APART)];
}
