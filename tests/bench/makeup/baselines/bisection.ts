/** A task in; the page parted in two again and again by the area of its stories, as Frandsen and Oliveira do, out. */
import type { Place } from '../../../../src/makeup/search/tree.ts';
import { WEIGHT } from '../../../../src/makeup/weights.ts';
import { areaOf, type Baseline, deepestIn, shapesAt, type Task } from './task.ts';

interface Block {
  readonly column: number;
  readonly line: number;
  readonly columns: number;
  readonly lines: number;
}

interface Filled {
  readonly places: readonly Place[];
  readonly cost: number;
}

/** Columns or lines by which a cut is moved to see whether its parts fill better. */
const MOVES = [0, -1, 1];

/** More than any page costs. */
const NO_PLACE = 1e6;

export const bisection: Baseline = (task) => {
  const stories = task.tables.map((_, story) => story);
  const page = { column: 1, line: 1, columns: task.columns, lines: task.lines };
  const { places } = fill(task, stories, page);
  return places.length === stories.length ? places : null;
};

/** Of both ways to cut, and a few places of the cut, the one whose parts fill best. What is left under the upper part goes to the lower. */
function fill(task: Task, stories: readonly number[], block: Block): Filled {
  const [first] = stories;
  if (first === undefined) throw new Error('a block without stories');
  if (stories.length === 1) return single(task, first, block);
  const { near, far, share } = halves(task, stories);
  const { columns, lines } = block;
  const down = Math.round(columns * share);
  const along = Math.round((lines + task.gap) * share) - task.gap;
  let best: Filled | null = null;
  for (const move of MOVES)
    for (const parts of [
      beside(task, near, far, block, down + move),
      stacked(task, near, far, block, along + move),
    ])
      if (parts !== null && (best === null || parts.cost < best.cost)) best = parts;
  return best ?? { places: [], cost: NO_PLACE * stories.length };
}

function single(task: Task, story: number, block: Block): Filled {
  const lines = deepestIn(task, story, block.columns, block.lines);
  if (lines === 0) return { places: [], cost: NO_PLACE };
  const place = { ...block, lines, story };
  const free = block.columns * (block.lines - lines);
  return { places: [place], cost: (shapesAt(task, place)[0]?.cost ?? 0) + WEIGHT.free * free };
}

/** By importance: so many go first that both parts are as nearly as possible half of the area. */
function halves(task: Task, stories: readonly number[]) {
  const areas = stories.map((story) => areaOf(task, story));
  const total = areas.reduce((sum, area) => sum + area, 0);
  let [count, share, sum] = [1, 1, 0];
  areas.slice(0, -1).forEach((area, at) => {
    sum += area;
    if (Math.abs(sum / total - 0.5) < Math.abs(share - 0.5)) [count, share] = [at + 1, sum / total];
  });
  return { near: stories.slice(0, count), far: stories.slice(count), share };
}

function beside(
  task: Task,
  near: readonly number[],
  far: readonly number[],
  block: Block,
  at: number,
): Filled | null {
  if (at < 1 || at >= block.columns) return null;
  const left = fill(task, near, { ...block, columns: at });
  const right = fill(task, far, {
    ...block,
    column: block.column + at,
    columns: block.columns - at,
  });
  return { places: [...left.places, ...right.places], cost: left.cost + right.cost };
}

function stacked(
  task: Task,
  near: readonly number[],
  far: readonly number[],
  block: Block,
  at: number,
): Filled | null {
  if (at < 1 || at >= block.lines - task.gap) return null;
  const upper = fill(task, near, { ...block, lines: at });
  const end = Math.max(block.line, ...upper.places.map(({ line, lines }) => line + lines));
  const line = end + task.gap;
  const lower = fill(task, far, { ...block, line, lines: block.line + block.lines - line });
  // White under the whole of the upper part went to the lower one.
  const moved = WEIGHT.free * block.columns * (block.line + at - end);
  return { places: [...upper.places, ...lower.places], cost: upper.cost - moved + lower.cost };
}
