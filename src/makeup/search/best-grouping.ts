/** A number of stories and a way to try a grouping of them in; the grouping that costs least, of those that were tried, out. */

/** Stories that stand together, by their numbers; the list is in order of importance. */
export type Grouping = readonly (readonly number[])[];

/** What a grouping comes to; null where it comes to nothing. */
interface Tried<T> {
  readonly value: T;
  readonly cost: number;
  /** No other grouping is tried. */
  readonly isGood: boolean;
}

/** Most stories of which every set is tried, each by itself. */
export const MOST_SINGLE = 10;

/** Of more, so many stand together at most. */
const MOST_TOGETHER = 6;

/** Most stories of a page: as many groups as single stories are searched. */
export const MOST_STORIES = MOST_SINGLE * MOST_TOGETHER;

/** Groupings that are tried: each exchanges two stories of the best one so far. */
const MOST_GROUPINGS = 12;

export function bestGrouping<T>(
  count: number,
  only: Grouping | null,
  tryGrouping: (grouping: Grouping) => Tried<T> | null,
): T | null {
  let grouping = only ?? firstGrouping(count);
  let best = tryGrouping(grouping);
  if (only !== null || count <= MOST_SINGLE) return best?.value ?? null;
  let state = count;
  for (let trial = 0; trial < MOST_GROUPINGS && best?.isGood !== true; trial += 1) {
    // A fixed walk: the same page gets the same groupings on every machine.
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = exchanged(grouping, state);
    const tried = tryGrouping(other);
    if (tried === null || (best !== null && tried.cost >= best.cost)) continue;
    best = tried;
    grouping = other;
  }
  return best?.value ?? null;
}

/** Stories of like importance together; few stories each by itself. */
function firstGrouping(count: number): Grouping {
  if (count <= MOST_SINGLE) return Array.from({ length: count }, (_, story) => [story]);
  const groups = Math.ceil(count / MOST_TOGETHER);
  return Array.from({ length: groups }, (_, group) => {
    const [first, end] = [group, group + 1].map((at) => Math.round((at * count) / groups));
    return Array.from({ length: (end ?? 0) - (first ?? 0) }, (_unused, at) => (first ?? 0) + at);
  });
}

/** Two stories of different groups change places; the lead stays in the first. */
function exchanged(grouping: Grouping, state: number): Grouping {
  const one = Math.floor(state / 7) % grouping.length;
  const other = (one + 1 + (Math.floor(state / 64) % (grouping.length - 1))) % grouping.length;
  const pick = (group: number, by: number): number => {
    const own = (grouping[group] ?? []).filter((story) => story > 0);
    return own[Math.floor(state / by) % own.length] ?? 0;
  };
  const [a, b] = [pick(one, 1024), pick(other, 65_536)];
  const swap = (story: number): number => (story === a ? b : story === b ? a : story);
  return grouping.map((group) => group.map(swap).sort((x, y) => x - y));
}
