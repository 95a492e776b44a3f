/** Cost tables and a rectangle in; every way to fill it by straight cuts, one after the other, out. It shares no code with make-up’s search, which is held against it. */
import type { CostTable, CutCosts } from '../../../../src/makeup/search/solve.ts';
import type { Place } from '../../../../src/makeup/search/tree.ts';

export interface Filling {
  readonly places: readonly Place[];
  /** Of the cheapest shapes and of the cuts. */
  readonly cost: number;
}

export interface Instance {
  readonly tables: readonly CostTable[];
  readonly gap: number;
  readonly costs: CutCosts;
}

/** A set of stories, a bit each, and the rectangle that it fills; the gap over it is counted to its depth. */
interface Part {
  readonly set: number;
  readonly column: number;
  readonly line: number;
  readonly columns: number;
  readonly depth: number;
}

type Axis = 'stack' | 'beside';

export interface Fillings {
  /** All fillings that cost no more than `most`: mirrored ones too. */
  readonly all: (part: Part, most: number) => Generator<Filling>;
  /** The least cost of a filling; infinite where there is none. */
  readonly least: (set: number, columns: number, depth: number) => number;
}

export function fillingsOf(instance: Instance): Fillings {
  const { tables, gap, costs } = instance;
  const known = new Map<string, number>();
  const alone = (set: number, columns: number, depth: number): number =>
    (set & (set - 1)) === 0
      ? (tables[31 - Math.clz32(set)]?.[columns - 1]?.get(depth - gap)?.[0]?.cost ?? Infinity)
      : Infinity;

  const least = (set: number, columns: number, depth: number): number => {
    if ((set & (set - 1)) === 0) return alone(set, columns, depth);
    if (columns * depth < leastArea(instance, set)) return Infinity;
    const key = `${set} ${columns} ${depth}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best = Infinity;
    for (const [one, other] of halves(set)) {
      // A part and its mirror image cost the same.
      if (one < other) continue;
      for (let at = 1; at < depth; at += 1) {
        const upper = least(one, columns, at);
        if (upper < best)
          best = Math.min(best, upper + least(other, columns, depth - at) + costs.stack * columns);
      }
      for (let at = 1; at < columns; at += 1) {
        const near = least(one, at, depth);
        if (near < best)
          best = Math.min(best, near + least(other, columns - at, depth) + costs.beside * depth);
      }
    }
    known.set(key, best);
    return best;
  };

  function* all(part: Part, most: number, not: Axis | null = null): Generator<Filling> {
    const { set, columns, depth } = part;
    if (least(set, columns, depth) > most) return;
    if ((set & (set - 1)) === 0) {
      const { column, line } = part;
      const place = { story: 31 - Math.clz32(set), column, line, columns, lines: depth - gap };
      yield { places: [place], cost: alone(set, columns, depth) };
      return;
    }
    for (const [one, other] of halves(set)) {
      // Of three parts in a row the first is cut off first: each filling comes once.
      if (not !== 'stack')
        for (let at = 1; at < depth; at += 1)
          yield* together(
            { ...part, set: one, depth: at },
            { ...part, set: other, line: part.line + at, depth: depth - at },
            'stack',
            most - costs.stack * columns,
            costs.stack * columns,
          );
      if (not !== 'beside')
        for (let at = 1; at < columns; at += 1)
          yield* together(
            { ...part, set: one, columns: at },
            { ...part, set: other, column: part.column + at, columns: columns - at },
            'beside',
            most - costs.beside * depth,
            costs.beside * depth,
          );
    }
  }

  function* together(
    first: Part,
    rest: Part,
    axis: Axis,
    most: number,
    cut: number,
  ): Generator<Filling> {
    const after = least(rest.set, rest.columns, rest.depth);
    if (least(first.set, first.columns, first.depth) + after > most) return;
    for (const near of all(first, most - after, axis))
      for (const far of all(rest, most - near.cost))
        yield { places: [...near.places, ...far.places], cost: near.cost + far.cost + cut };
  }

  return { all, least };
}

/** Every ordered way to part a set in two. */
function* halves(set: number): Generator<readonly [number, number]> {
  for (let one = (set - 1) & set; one > 0; one = (one - 1) & set) yield [one, set ^ one];
}

function leastArea({ tables, gap }: Instance, set: number): number {
  let sum = 0;
  tables.forEach((table, story) => {
    if ((set & (1 << story)) === 0) return;
    let own = Infinity;
    table.forEach((rows, index) => {
      for (const lines of rows.keys()) own = Math.min(own, (index + 1) * (lines + gap));
    });
    sum += own;
  });
  return sum;
}
