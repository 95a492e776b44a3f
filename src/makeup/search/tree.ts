/** Solutions and a filled rectangle in; where every story of it stands, out. */
import { type Cell, cellAt, depthsOf, partings, type Solutions } from './solve.ts';

/** A story's module: first column and line, 1-based, and how many of each; the gap over it is not counted. */
export interface Place {
  readonly story: number;
  readonly column: number;
  readonly line: number;
  readonly columns: number;
  readonly lines: number;
}

/** One solved rectangle: a set of stories in so many columns and lines, the gap over them included. */
export interface Solved {
  readonly set: number;
  readonly columns: number;
  readonly depth: number;
}

const cellOf = (solutions: Solutions, { set, columns, depth }: Solved): Cell | null =>
  cellAt(solutions, set, columns, depth);

/** `line` is the first line of the rectangle's stories, its gap lies above. */
export function placesOf(
  solutions: Solutions,
  solved: Solved,
  gap: number,
  column = 1,
  line = 1,
  cell: Cell | null = cellOf(solutions, solved),
): Place[] {
  if (cell === null) throw new Error('a rectangle that was not solved');
  const { set, columns, depth } = solved;
  const { cut } = cell;
  if (cut.kind === 'story')
    return [{ story: cut.story, column, line, columns, lines: depth - gap }];
  const { first, at } = cut;
  const rest = set ^ first;
  if (cut.kind === 'stack') {
    const upper = { set: first, columns, depth: at };
    const lower = { set: rest, columns, depth: depth - at };
    return [
      ...placesOf(solutions, upper, gap, column, line),
      ...placesOf(solutions, lower, gap, column, line + at),
    ];
  }
  const near = { set: first, columns: at, depth };
  const far = { set: rest, columns: columns - at, depth };
  return [
    ...placesOf(solutions, near, gap, column, line),
    ...placesOf(solutions, far, gap, column + at, line),
  ];
}

/** The cheapest ways to part a rectangle first, each with all that follows from it; best first. */
export function bestCuts(solutions: Solutions, solved: Solved, most: number): readonly Cell[] {
  const { set, columns, depth } = solved;
  const found: Cell[] = [];
  const own = cellOf(solutions, solved);
  if ((set & (set - 1)) === 0) return own === null ? [] : [own];
  const add = (one: Cell | null, other: Cell | null, cut: Cell['cut']): void => {
    if (one !== null && other !== null) found.push({ cost: one.cost + other.cost, cut });
  };
  for (const [first, rest] of partings(set)) {
    for (const at of depthsOf(solutions, first, columns))
      add(cellAt(solutions, first, columns, at), cellAt(solutions, rest, columns, depth - at), {
        kind: 'stack',
        first,
        at,
      });
    for (let at = 1; at < columns; at += 1)
      add(cellAt(solutions, first, at, depth), cellAt(solutions, rest, columns - at, depth), {
        kind: 'beside',
        first,
        at,
      });
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}
