/** Solutions and a filled rectangle in; where every story of it stands, out. */
import { type Cell, partings, type Solutions } from './solve.ts';

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

export const cellOf = ({ cells }: Solutions, { set, columns, depth }: Solved): Cell | undefined =>
  cells.get(set)?.[columns]?.get(depth);

/** `line` is the first line of the rectangle's stories, its gap lies above. */
export function placesOf(
  solutions: Solutions,
  solved: Solved,
  gap: number,
  column = 1,
  line = 1,
  cell: Cell | undefined = cellOf(solutions, solved),
): Place[] {
  if (cell === undefined) throw new Error('a rectangle that was not solved');
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
  const { cells } = solutions;
  const { set, columns, depth } = solved;
  const found: Cell[] = [];
  const own = cellOf(solutions, solved);
  if ((set & (set - 1)) === 0) return own === undefined ? [] : [own];
  for (const [first, rest] of partings(set, solutions.isExact)) {
    for (const [at, one] of cells.get(first)?.[columns] ?? []) {
      const other = cells.get(rest)?.[columns]?.get(depth - at);
      if (other !== undefined)
        found.push({ cost: one.cost + other.cost, cut: { kind: 'stack', first, at } });
    }
    for (let at = 1; at < columns; at += 1) {
      const one = cells.get(first)?.[at]?.get(depth);
      const other = cells.get(rest)?.[columns - at]?.get(depth);
      if (one !== undefined && other !== undefined)
        found.push({ cost: one.cost + other.cost, cut: { kind: 'beside', first, at } });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}
