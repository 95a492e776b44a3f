/** Lines of a dump in, the measures 欄寬 that its columns may have had out, in em. */
import type { DumpLine } from './dump-lines.ts';

/** Shorter than any column of a newspaper. */
const SHORTEST = 6;
/** More than a page has; the search goes through all of them at every line. */
const MOST = 14;

/**
 * Full lines of one column have one length, so a measure is a length that many lines have, or two that stand one after the other. Lines
 * that are squeezed or end before a mark lie half an em and an em beside it.
 */
export function measuresOf(lines: readonly DumpLine[]): readonly number[] {
  const weights = new Map<number, number>();
  for (const [at, { ems }] of lines.entries()) {
    if (ems < SHORTEST) continue;
    const again = lines[at + 1]?.ems === ems || lines[at - 1]?.ems === ems;
    weights.set(ems, (weights.get(ems) ?? 0) + (again ? 2 : 1));
  }
  const common = [...weights]
    .filter(([, weight]) => weight >= 3)
    .sort(([a, first], [b, second]) => second - first || b - a)
    .slice(0, MOST)
    .map(([ems]) => ems);
  if (common.length > 0) return common.sort((a, b) => a - b);
  const longest = lines.reduce((most, { ems }) => Math.max(most, ems), 0);
  return longest > 0 ? [longest] : [];
}
