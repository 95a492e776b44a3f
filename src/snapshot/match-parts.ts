/** The parts of a story in two layouts in, who is who out: by what they say, so that an inserted paragraph stays alone. */
import { collect } from '../diagnostic.ts';
import type { LayoutLine, LayoutPart } from '../model/layout.ts';
import { align, type Pair } from './align.ts';

export function matchParts(
  before: readonly LayoutPart[],
  after: readonly LayoutPart[],
): Pair<LayoutPart>[] {
  const said = (part: LayoutPart): string => `${fieldOf(part)} ${charactersOf(part)}`;
  const pairs: Pair<LayoutPart>[] = [];
  const removed: LayoutPart[] = [];
  const added: LayoutPart[] = [];
  const close = (): void => void collect(pairs, matchGap(removed.splice(0), added.splice(0)));
  for (const pair of align(before, after, said)) {
    if (pair.before !== null && pair.after !== null) {
      close();
      pairs.push(pair);
    } else if (pair.before !== null) removed.push(pair.before);
    else if (pair.after !== null) added.push(pair.after);
  }
  close();
  return pairs;
}

/** The characters of a part, ruby after its lines; white space may be dropped at a break and does not count. */
export const charactersOf = ({ lines, ruby }: LayoutPart): string =>
  `${joined(lines)}\u0000${joined(ruby)}`;

const joined = (lines: readonly LayoutLine[]): string =>
  lines
    .map(({ row }) => row.type ?? '')
    .join('')
    .replace(/\s/gu, '');

/** `lead.body` of `lead.body.3`. */
const fieldOf = ({ id }: LayoutPart): string => id.slice(0, id.lastIndexOf('.'));

/** Parts between two that stayed: those most alike are the same part edited; what is left came or went. */
function matchGap(before: readonly LayoutPart[], after: readonly LayoutPart[]): Pair<LayoutPart>[] {
  if (before.length === 0 || after.length === 0) return unmatched(before, after);
  const likeness = before.map((one) => after.map((other) => likenessOf(one, other)));
  const best = bestSums(likeness, after.length);
  const pairs: Pair<LayoutPart>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const here = best[i]?.[j] ?? 0;
    const [one, other] = [before[i] ?? null, after[j] ?? null];
    if (here === (best[i + 1]?.[j] ?? 0)) pairs.push({ before: one, after: null });
    else if (here === (best[i]?.[j + 1] ?? 0)) pairs.push({ before: null, after: other });
    else pairs.push({ before: one, after: other });
    const { before: left, after: right } = pairs.at(-1) ?? { before: null, after: null };
    if (left !== null) i += 1;
    if (right !== null) j += 1;
  }
  return [...pairs, ...unmatched(before.slice(i), after.slice(j))];
}

const unmatched = (
  before: readonly LayoutPart[],
  after: readonly LayoutPart[],
): Pair<LayoutPart>[] => [
  ...before.map((one) => ({ before: one, after: null })),
  ...after.map((one) => ({ before: null, after: one })),
];

/** At [i][j]: the most likeness that pairs of before[i…] and after[j…] can have, in order. */
function bestSums(likeness: readonly (readonly number[])[], width: number): number[][] {
  const best = [...likeness, []].map(() => new Array<number>(width + 1).fill(0));
  for (let i = likeness.length - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const pair = likeness[i]?.[j] ?? 0;
      const together = pair === 0 ? 0 : pair + (best[i + 1]?.[j + 1] ?? 0);
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(together, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  }
  return best;
}

/** Below this share of common pairs of characters, two texts with other ids are two texts. */
const ALIKE = 0.3;

/** 0: not the same part. The same id alone is a likeness, but less than the same words. */
function likenessOf(before: LayoutPart, after: LayoutPart): number {
  if (fieldOf(before) !== fieldOf(after)) return 0;
  const share = sharedPairs(charactersOf(before), charactersOf(after));
  const sameId = before.id === after.id ? 0.2 : 0;
  return share >= ALIKE || sameId > 0 ? share + sameId : 0;
}

/** Dice's coefficient over pairs of neighbouring characters. */
function sharedPairs(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const pair of pairsOf(before)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(after)) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared += 1;
    counts.set(pair, left - 1);
  }
  const all = Math.max(before.length - 1, 0) + Math.max(after.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
