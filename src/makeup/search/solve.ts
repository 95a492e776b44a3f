/** Cost tables of a few stories in; for every set of stories and every rectangle the cheapest way to fill it by straight cuts, out. */
import { least } from '../../model/extent.ts';

/** What is put together costs so much: by columns, then by lines, the cheapest first. Stories do, and groups of them. */
export type CostTable = readonly ReadonlyMap<number, readonly { readonly cost: number }[]>[];

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

/** What a set of stories costs in a number of columns, by lines and the gap over them; and the cut that it is parted by. */
interface Row {
  readonly costs: Float64Array;
  readonly kinds: Uint8Array;
  readonly firsts: Int32Array;
  readonly ats: Int32Array;
  /** Depths that the set fills, in the order in which they were found. */
  readonly depths: number[];
}

const KINDS = ['story', 'stack', 'beside'] as const;

/** By set of stories (a bit each), then by columns. */
export interface Solutions {
  readonly rows: ReadonlyMap<number, readonly Row[]>;
  readonly columns: number;
}

/** The cheapest way to fill so many columns and lines, the gap over them counted. */
export function cellAt(
  { rows }: Solutions,
  set: number,
  columns: number,
  depth: number,
): Cell | null {
  const row = rows.get(set)?.[columns];
  const cost = row?.costs[depth] ?? Number.POSITIVE_INFINITY;
  if (row === undefined || cost === Number.POSITIVE_INFINITY) return null;
  const kind = KINDS[row.kinds[depth] ?? 0] ?? 'story';
  const [first, at] = [row.firsts[depth] ?? 0, row.ats[depth] ?? 0];
  return { cost, cut: kind === 'story' ? { kind, story: first } : { kind, first, at } };
}

export const depthsOf = ({ rows }: Solutions, set: number, columns: number): readonly number[] =>
  rows.get(set)?.[columns]?.depths ?? [];

/** A rectangle to be filled, and the lines of white over each story in it; over the first ones they lie outside. */
export interface Room {
  readonly columns: number;
  readonly lines: number;
  readonly gap: number;
  /** Column-lines that all stories together may take, the gaps over them counted. */
  readonly area: number;
}

/** What a cut costs by its length. */
export interface CutCosts {
  /** For each column that it goes across, and for each line that it goes down. */
  readonly stack: number;
  readonly beside: number;
}

/** Fills rectangles of up to `room`. Stories are numbered by importance, so that the first part holds the most important. */
export function solve(tables: readonly CostTable[], room: Room, costs: CutCosts): Solutions {
  const count = tables.length;
  const rows = new Map<number, readonly Row[]>();
  const solutions: Solutions = { rows, columns: room.columns };
  const areas = tables.map((table) => leastArea(table, room.gap));
  for (let set = 1; set < 2 ** count; set += 1) {
    rows.set(
      set,
      Array.from({ length: room.columns + 1 }, () => emptyRow(room)),
    );
    if ((set & (set - 1)) === 0) addStory(solutions, tables, set, room);
    else partSet(solutions, set, { room, costs, free: freeFor(areas, set, room) });
  }
  return solutions;
}

const emptyRow = ({ lines, gap }: Room): Row => ({
  costs: new Float64Array(lines + gap + 1).fill(Number.POSITIVE_INFINITY),
  kinds: new Uint8Array(lines + gap + 1),
  firsts: new Int32Array(lines + gap + 1),
  ats: new Int32Array(lines + gap + 1),
  depths: [],
});

/** Column-lines that it takes at least, the gap over it counted. */
export const leastArea = (table: CostTable, gap: number): number =>
  least(
    table.flatMap((shapes, index) =>
      [...shapes.keys()].map((lines) => (index + 1) * (lines + gap)),
    ),
    Number.POSITIVE_INFINITY,
  );

/** Column-lines that a set may take, so that the other stories find room. */
function freeFor(areas: readonly number[], set: number, { area }: Room): number {
  const rest = areas.reduce((sum, own, story) => sum + ((set & (1 << story)) === 0 ? own : 0), 0);
  return Number.isFinite(rest) ? area - rest : area;
}

/** Every way to part a set in two: the part with the most important story comes first. */
export function* partings(set: number): Generator<readonly [number, number]> {
  const lead = set & -set;
  const others = set ^ lead;
  for (let rest = others; rest > 0; rest = (rest - 1) & others) yield [set ^ rest, rest];
}

function addStory(
  { rows }: Solutions,
  tables: readonly CostTable[],
  set: number,
  room: Room,
): void {
  const story = 31 - Math.clz32(set);
  tables[story]?.forEach((shapes, index) => {
    const row = rows.get(set)?.[index + 1];
    for (const [depth, [best]] of shapes)
      if (row !== undefined && best !== undefined && depth <= room.lines)
        put(row, depth + room.gap, best.cost, 0, story, 0);
  });
}

/** What holds for all cuts of a set. */
interface Bounds {
  readonly room: Room;
  readonly costs: CutCosts;
  /** Column-lines that the set may take. */
  readonly free: number;
}

function partSet(solutions: Solutions, set: number, bounds: Bounds): void {
  for (const [first, rest] of partings(set)) {
    const near = solutions.rows.get(first) ?? [];
    const far = solutions.rows.get(rest) ?? [];
    const into = solutions.rows.get(set) ?? [];
    for (let width = 1; width <= solutions.columns; width += 1) {
      const row = into[width];
      if (row === undefined) continue;
      stack(row, near[width], far[width], width, first, bounds);
      for (let at = 1; at < width; at += 1)
        beside(row, near[at], far[width - at], at, first, bounds);
    }
  }
}

function stack(
  into: Row,
  upper: Row | undefined,
  lower: Row | undefined,
  width: number,
  first: number,
  { room, costs, free }: Bounds,
): void {
  if (upper === undefined || lower === undefined) return;
  const deepest = Math.min(room.lines + room.gap, Math.floor(free / width));
  const cut = costs.stack * width;
  for (const a of upper.depths) {
    const before = (upper.costs[a] as number) + cut;
    for (const b of lower.depths) {
      const depth = a + b;
      if (depth > deepest) continue;
      const cost = before + (lower.costs[b] as number);
      if (cost < (into.costs[depth] as number)) put(into, depth, cost, 1, first, a);
    }
  }
}

function beside(
  into: Row,
  left: Row | undefined,
  right: Row | undefined,
  at: number,
  first: number,
  { costs }: Bounds,
): void {
  if (left === undefined || right === undefined || right.depths.length === 0) return;
  for (const depth of left.depths) {
    const cost =
      (left.costs[depth] as number) + (right.costs[depth] as number) + costs.beside * depth;
    if (cost < (into.costs[depth] as number)) put(into, depth, cost, 2, first, at);
  }
}

/** `kind` is an index of `KINDS`. */
function put(row: Row, depth: number, cost: number, kind: number, first: number, at: number): void {
  if (row.costs[depth] === Number.POSITIVE_INFINITY) row.depths.push(depth);
  row.costs[depth] = cost;
  row.kinds[depth] = kind;
  row.firsts[depth] = first;
  row.ats[depth] = at;
}
