/** A slicing tree of stories in; for every width the depths that it fills, each at its least cost, and where its stories stand then, out. */
import type { Place } from '../../../../src/makeup/search/tree.ts';
import type { Task } from './task.ts';

export type Tree = number | Cut;

interface Cut {
  readonly kind: 'stack' | 'beside';
  readonly first: Tree;
  readonly rest: Tree;
}

/** By columns, then by depth, the gap over the part counted: the cost, and lines or columns of the first part. */
export type Curve = readonly ReadonlyMap<number, { readonly cost: number; readonly at: number }>[];

type Curves = Map<string, Curve>;

/** Trees that were asked before are known: the next one differs in a branch. */
export interface Forest {
  readonly task: Task;
  readonly curves: Curves;
}

const MOST_KNOWN = 20_000;

const nameOf = (tree: Tree): string =>
  typeof tree === 'number'
    ? String(tree)
    : `(${nameOf(tree.first)}${tree.kind === 'stack' ? '/' : '|'}${nameOf(tree.rest)})`;

export function curveOf(forest: Forest, tree: Tree): Curve {
  const name = nameOf(tree);
  const known = forest.curves.get(name);
  if (known !== undefined) return known;
  const curve = typeof tree === 'number' ? storyCurve(forest.task, tree) : cutCurve(forest, tree);
  if (forest.curves.size > MOST_KNOWN) forest.curves.clear();
  forest.curves.set(name, curve);
  return curve;
}

const storyCurve = ({ tables, gap }: Task, story: number): Curve =>
  (tables[story] ?? []).map(
    (rows) =>
      new Map([...rows].map(([lines, [best]]) => [lines + gap, { cost: best?.cost ?? 0, at: 0 }])),
  );

function cutCurve(forest: Forest, { kind, first, rest }: Cut): Curve {
  const [near, far] = [curveOf(forest, first), curveOf(forest, rest)];
  const { columns, lines, gap } = forest.task;
  return Array.from({ length: columns }, (_, index) => {
    const into = new Map<number, { cost: number; at: number }>();
    const offer = (depth: number, cost: number, at: number): void => {
      if (depth <= lines + gap && cost < (into.get(depth)?.cost ?? Number.POSITIVE_INFINITY))
        into.set(depth, { cost, at });
    };
    if (kind === 'stack')
      for (const [a, upper] of near[index] ?? [])
        for (const [b, lower] of far[index] ?? []) offer(a + b, upper.cost + lower.cost, a);
    else
      for (let at = 1; at <= index; at += 1)
        for (const [depth, left] of near[at - 1] ?? []) {
          const right = far[index - at]?.get(depth);
          if (right !== undefined) offer(depth, left.cost + right.cost, at);
        }
    return into;
  });
}

/** Where the stories stand when the tree fills so many columns and so much depth. */
export function placesIn(
  forest: Forest,
  tree: Tree,
  columns: number,
  depth: number,
  column = 1,
  line = 1,
): Place[] {
  const { gap } = forest.task;
  if (typeof tree === 'number') return [{ story: tree, column, line, columns, lines: depth - gap }];
  const at = curveOf(forest, tree)[columns - 1]?.get(depth)?.at ?? 0;
  return tree.kind === 'stack'
    ? [
        ...placesIn(forest, tree.first, columns, at, column, line),
        ...placesIn(forest, tree.rest, columns, depth - at, column, line + at),
      ]
    : [
        ...placesIn(forest, tree.first, at, depth, column, line),
        ...placesIn(forest, tree.rest, columns - at, depth, column + at, line),
      ];
}
