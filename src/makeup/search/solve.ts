/** Cost tables in; for every set of stories and every rectangle the cheapest way to fill it by straight cuts, out. */
import type { Table } from '../shapes/tables.ts';

/** How a set of stories fills a rectangle: alone, or parted by a cut into two rectangles. */
export type Cut =
  | { readonly kind: 'story'; readonly story: number }
  | {
      readonly kind: 'stack' | 'beside';
      /** Stories of the first part: the one where reading starts. */
      readonly first: number;
      /** Its lines, or its columns. */
      readonly at: number;
    };

export interface Cell {
  readonly cost: number;
  readonly cut: Cut;
}

/** By set of stories (a bit each), by columns, by lines and the gap over them. */
export interface Solutions {
  readonly cells: ReadonlyMap<number, readonly Map<number, Cell>[]>;
  readonly columns: number;
  /** Whether every set of stories was tried. */
  readonly isExact: boolean;
}

/** A rectangle to be filled, and the lines of white over each story in it; over the first ones they lie outside. */
export interface Room {
  readonly columns: number;
  readonly lines: number;
  readonly gap: number;
}

/** What a cut costs where it is made: its length, and a more important story behind it. */
export interface CutCosts {
  /** By column of length, and by line. */
  readonly stack: number;
  readonly beside: number;
}

/** Most stories of which every set is tried; of more, those that follow one another on the page's list. */
const MOST_EXACT = 10;

/** Fills rectangles of up to `room`. Stories are numbered by importance, so that the first part holds the most important. */
export function solve(tables: readonly Table[], room: Room, costs: CutCosts): Solutions {
  const count = tables.length;
  const isExact = count <= MOST_EXACT;
  const cells = new Map<number, readonly Map<number, Cell>[]>();
  const solutions: Solutions = { cells, columns: room.columns, isExact };
  for (const set of isExact ? allSets(count) : intervals(count)) {
    cells.set(
      set,
      Array.from({ length: room.columns + 1 }, () => new Map<number, Cell>()),
    );
    if ((set & (set - 1)) === 0) addStory(solutions, tables, set, room);
    else partSet(solutions, set, room, costs);
  }
  return solutions;
}

const allSets = (count: number): number[] =>
  Array.from({ length: (1 << count) - 1 }, (_, index) => index + 1);

/** Stories next to each other on the list, short stretches first. */
function intervals(count: number): number[] {
  const sets: number[] = [];
  for (let length = 1; length <= count; length += 1)
    for (let first = 0; first + length <= count; first += 1)
      sets.push(((2 ** length - 1) * 2 ** first) | 0);
  return sets;
}

/** Every way to part a set in two: the part with the most important story comes first. */
export function* partings(set: number, isExact: boolean): Generator<readonly [number, number]> {
  const lead = set & -set;
  if (isExact) {
    const others = set ^ lead;
    for (let rest = others; rest > 0; rest = (rest - 1) & others) yield [set ^ rest, rest];
    return;
  }
  for (let first = lead; first !== set; first = (first | (first << 1)) & set)
    yield [first, set ^ first];
}

function addStory(
  { cells }: Solutions,
  tables: readonly Table[],
  set: number,
  { lines, gap }: Room,
): void {
  const story = 31 - Math.clz32(set);
  tables[story]?.forEach((shapes, index) => {
    for (const [depth, { cost }] of shapes)
      if (depth <= lines)
        cells.get(set)?.[index + 1]?.set(depth + gap, { cost, cut: { kind: 'story', story } });
  });
}

function partSet(solutions: Solutions, set: number, { lines, gap }: Room, costs: CutCosts): void {
  for (const [first, rest] of partings(set, solutions.isExact)) {
    stack(solutions, set, first, rest, lines + gap, costs);
    beside(solutions, set, first, rest, costs);
  }
}

function stack(
  { cells, columns }: Solutions,
  set: number,
  first: number,
  rest: number,
  lines: number,
  costs: CutCosts,
): void {
  for (let width = 1; width <= columns; width += 1) {
    const upper = cells.get(first)?.[width];
    const lower = cells.get(rest)?.[width];
    const into = cells.get(set)?.[width];
    if (upper === undefined || lower === undefined || into === undefined) continue;
    if (upper.size === 0 || lower.size === 0) continue;
    const cut = costs.stack * width;
    for (const [a, one] of upper) {
      for (const [b, other] of lower) {
        const depth = a + b;
        if (depth > lines) continue;
        put(into, depth, one.cost + other.cost + cut, 'stack', first, a);
      }
    }
  }
}

function beside(
  { cells, columns }: Solutions,
  set: number,
  first: number,
  rest: number,
  costs: CutCosts,
): void {
  for (let width = 2; width <= columns; width += 1) {
    const into = cells.get(set)?.[width];
    if (into === undefined) continue;
    for (let at = 1; at < width; at += 1) {
      const left = cells.get(first)?.[at];
      const right = cells.get(rest)?.[width - at];
      if (left === undefined || right === undefined || right.size === 0) continue;
      for (const [depth, one] of left) {
        const other = right.get(depth);
        if (other !== undefined)
          put(into, depth, one.cost + other.cost + costs.beside * depth, 'beside', first, at);
      }
    }
  }
}

function put(
  into: Map<number, Cell>,
  depth: number,
  cost: number,
  kind: 'stack' | 'beside',
  first: number,
  at: number,
): void {
  const known = into.get(depth);
  if (known === undefined || cost < known.cost) into.set(depth, { cost, cut: { kind, first, at } });
}
