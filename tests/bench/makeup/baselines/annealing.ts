/** A task and its stories in; the best of the slicing trees that a simulated annealing comes to, as González does for the web, out. */
import { judge } from '../../../../src/makeup/search/judge.ts';
import type { Place } from '../../../../src/makeup/search/tree.ts';
import { costOf } from '../../../../src/makeup/shapes/shape.ts';
import type { Subject } from '../../../../src/makeup/subject.ts';
import { WEIGHT } from '../../../../src/makeup/weights.ts';
import { numbers } from '../../makeup-pages.ts';
import { curveOf, type Forest, placesIn, type Tree } from './slicing-tree.ts';
import { type Baseline, shapesAt } from './task.ts';

/** Trees that are tried; each has its cuts at the best places. */
const TREES = 3000;

/** Of the costs of make-up: a worse page of so much is taken at first in one case of e, and at the end. */
const HOT = 300;
const COLD = 3;

/** More than any page costs. */
const NO_PAGE = 1e5;

interface Valued {
  readonly tree: Tree;
  readonly cost: number;
  readonly places: readonly Place[] | null;
}

export const annealing =
  (subjects: readonly Subject[]): Baseline =>
  (task) => {
    const forest: Forest = { task, curves: new Map() };
    const next = numbers(subjects.length);
    const start = balanced(
      subjects.map((_, story) => story),
      0,
    );
    let now = valued(forest, subjects, start);
    let best = now;
    for (let trial = 0; trial < TREES; trial += 1) {
      const heat = HOT * (COLD / HOT) ** (trial / TREES);
      const other = valued(forest, subjects, changed(now.tree, subjects.length, next));
      if (other.cost < now.cost || next() < Math.exp((now.cost - other.cost) / heat)) now = other;
      if (now.cost < best.cost) best = now;
    }
    return best.places;
  };

/** The page as deep as it gets, with all that its stories do to each other. */
function valued(forest: Forest, subjects: readonly Subject[], tree: Tree): Valued {
  const { task } = forest;
  const { columns, lines, gap } = task;
  let best: { cost: number; depth: number } | null = null;
  for (const [depth, { cost: own }] of curveOf(forest, tree)[columns - 1] ?? []) {
    const cost = own + WEIGHT.free * columns * (lines + gap - depth);
    if (best === null || cost < best.cost) best = { cost, depth };
  }
  if (best === null) return { tree, cost: NO_PAGE * unfilled(forest, tree), places: null };
  const places = placesIn(forest, tree, columns, best.depth);
  const standing = places.flatMap((place) => {
    const [subject, shape] = [subjects[place.story], shapesAt(task, place)[0]];
    return subject === undefined || shape === undefined ? [] : [{ place, subject, shape }];
  });
  return { tree, cost: best.cost + costOf(judge(standing).flat()), places };
}

/** Parts of the tree that fill no rectangle: the fewer, the nearer it is to a page. */
function unfilled(forest: Forest, tree: Tree): number {
  const own = curveOf(forest, tree).every((rows) => rows.size === 0) ? 1 : 0;
  return typeof tree === 'number'
    ? own
    : own + unfilled(forest, tree.first) + unfilled(forest, tree.rest) || 1;
}

function balanced(stories: readonly number[], level: number): Tree {
  const middle = Math.ceil(stories.length / 2);
  if (stories.length === 1) return stories[0] ?? 0;
  return {
    kind: level % 2 === 0 ? 'stack' : 'beside',
    first: balanced(stories.slice(0, middle), level + 1),
    rest: balanced(stories.slice(middle), level + 1),
  };
}

/** Two stories change places, a cut is turned, its parts change places, or a story goes to stand beside another. */
function changed(tree: Tree, count: number, next: () => number): Tree {
  const draw = (most: number): number => Math.floor(next() * most);
  const move = draw(4);
  if (move === 0) return swapped(tree, draw(count), draw(count));
  if (move === 3 && count > 2) return moved(tree, draw(count), draw(count), draw(2) === 0);
  let cut = draw(count - 1);
  const turn = (part: Tree): Tree => {
    if (typeof part === 'number') return part;
    const isThis = cut === 0;
    cut -= 1;
    const own = isThis && move === 1 ? other(part.kind) : part.kind;
    const [first, rest] = [turn(part.first), turn(part.rest)];
    return isThis && move === 2
      ? { kind: own, first: rest, rest: first }
      : { kind: own, first, rest };
  };
  return turn(tree);
}

const other = (kind: 'stack' | 'beside') => (kind === 'stack' ? 'beside' : 'stack');

function swapped(tree: Tree, one: number, two: number): Tree {
  if (typeof tree === 'number') return tree === one ? two : tree === two ? one : tree;
  return { ...tree, first: swapped(tree.first, one, two), rest: swapped(tree.rest, one, two) };
}

function moved(tree: Tree, story: number, to: number, isStack: boolean): Tree {
  if (story === to) return tree;
  const kind = isStack ? 'stack' : 'beside';
  const without = (part: Tree): Tree | null => {
    if (typeof part === 'number') return part === story ? null : part;
    const [first, rest] = [without(part.first), without(part.rest)];
    return first === null ? rest : rest === null ? first : { ...part, first, rest };
  };
  const into = (part: Tree): Tree => {
    if (part === to) return { kind, first: to, rest: story };
    return typeof part === 'number'
      ? part
      : { ...part, first: into(part.first), rest: into(part.rest) };
  };
  const left = without(tree);
  return left === null ? tree : into(left);
}
