/** Two sequences in, their items in pairs out: those with the same key stay together, in order. */

export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export function align<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): Pair<T>[] {
  const first = before.map(key);
  const second = after.map(key);
  const head = commonHead(first, second);
  const tail = commonHead(first.slice(head).reverse(), second.slice(head).reverse());
  const same = (from: number, to: number, shift: number): Pair<T>[] =>
    before.slice(from, to).map((item, at) => ({
      before: item,
      after: after[from + at + shift] ?? null,
    }));
  const ends = { before: before.length - tail, after: after.length - tail };
  const middle = alignMiddle(first.slice(head, ends.before), second.slice(head, ends.after));
  return [
    ...same(0, head, 0),
    ...middle.map(([at, to]) => ({
      before: at === null ? null : (before[head + at] ?? null),
      after: to === null ? null : (after[head + to] ?? null),
    })),
    ...same(ends.before, before.length, after.length - before.length),
  ];
}

function commonHead(before: readonly string[], after: readonly string[]): number {
  const longest = Math.min(before.length, after.length);
  for (let index = 0; index < longest; index += 1) {
    if (before[index] !== after[index]) return index;
  }
  return longest;
}

type Place = readonly [before: number | null, after: number | null];

/** Longest common subsequence; a page has some hundreds of rows, so the plain table is fast enough. */
function alignMiddle(before: readonly string[], after: readonly string[]): Place[] {
  const common = commonLengths(before, after);
  const at = (i: number, j: number): number => common[i * (after.length + 1) + j] ?? 0;
  const places: Place[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      places.push([i, j]);
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      places.push([i, null]);
      i += 1;
    } else {
      places.push([null, j]);
      j += 1;
    }
  }
  return places;
}

/** At [i, j]: how many items before[i…] and after[j…] have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}
