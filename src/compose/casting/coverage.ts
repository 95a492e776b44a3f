/** Standoff marks in, the question “is this place under one of them?” out, for places asked from left to right. */

/** text[from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Answers in constant time: a paragraph may carry hundreds of marks. Places must be asked in ascending order. */
export function coverOf(spans: readonly Span[]): (at: number) => boolean {
  if (spans.length === 0) return nowhere;
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  let next = 0;
  let reach = 0;
  return (at) => {
    for (let span = sorted[next]; span !== undefined && span.from <= at; span = sorted[next]) {
      reach = Math.max(reach, span.to);
      next += 1;
    }
    return at < reach;
  };
}

const nowhere = (): boolean => false;

/** The nearest of `edges` (sorted) beyond a place, or `end`. Places must be asked in ascending order. */
export function edgeBeyond(edges: readonly number[], end: number): (at: number) => number {
  let next = 0;
  return (at) => {
    while ((edges[next] ?? end) <= at && next < edges.length) next += 1;
    return edges[next] ?? end;
  };
}
