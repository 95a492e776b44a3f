/** Stretches of a text in, the question “which of them reach into this stretch?” out, answered without looking at all of them. */

/** text[from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Answers in the order of their starts; what only touches the stretch does not reach into it. */
export function spansInto<T extends Span>(spans: readonly T[]): (from: number, to: number) => T[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  // How far those up to each reach: looked through backwards, the rest ends before the stretch.
  const reach: number[] = [];
  for (const { to } of sorted) reach.push(Math.max(to, reach.at(-1) ?? 0));
  return (from, to) => {
    const found: T[] = [];
    for (let at = countBefore(sorted, to) - 1; at >= 0 && (reach[at] ?? 0) > from; at -= 1) {
      const span = sorted[at] as T;
      if (span.to > from) found.push(span);
    }
    return found.reverse();
  };
}

/** How many of them start before a place. */
function countBefore(sorted: readonly Span[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
