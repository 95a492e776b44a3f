/** Solutions and the free rectangles of a page in; which stories go into which of them, cheapest, out. */

import { WEIGHT } from '../weights.ts';
import type { Block } from './free-blocks.ts';
import { cellAt, depthsOf, type Solutions } from './solve.ts';
import type { Solved } from './tree.ts';

/** Stories of one block: a set of them as deep as they fill, or none. */
export interface Dealt {
  readonly block: Block;
  readonly solved: Solved | null;
  readonly cost: number;
}

/** Null where not all stories find a block. What a block has left at its foot stays white. */
export function dealStories(
  solutions: Solutions,
  blocks: readonly Block[],
  set: number,
  gap: number,
): readonly Dealt[] | null {
  const [block, ...others] = blocks;
  if (block === undefined) return set === 0 ? [] : null;
  let best: readonly Dealt[] | null = null;
  for (const own of subsetsOf(set, others.length === 0)) {
    const dealt = fillBlock(solutions, block, own, gap);
    const rest = dealt === null ? null : dealStories(solutions, others, set ^ own, gap);
    if (dealt === null || rest === null) continue;
    const all = [dealt, ...rest];
    if (best === null || costOf(all) < costOf(best)) best = all;
  }
  return best;
}

export const costOf = (all: readonly Dealt[]): number =>
  all.reduce((sum, { cost }) => sum + cost, 0);

/** The last block takes all that is left. */
function subsetsOf(set: number, isLast: boolean): number[] {
  if (isLast) return [set];
  const subsets = [0];
  for (let own = set; own > 0; own = (own - 1) & set) subsets.push(own);
  return subsets;
}

function fillBlock(solutions: Solutions, block: Block, set: number, gap: number): Dealt | null {
  const { columns, lines } = block;
  if (set === 0) return { block, solved: null, cost: WEIGHT.free * columns * lines };
  let best: Dealt | null = null;
  for (const depth of depthsOf(solutions, set, columns)) {
    const cell = cellAt(solutions, set, columns, depth);
    if (cell === null || depth > lines + gap) continue;
    const cost = cell.cost + WEIGHT.free * columns * (lines + gap - depth);
    if (best === null || cost < best.cost) best = { block, solved: { set, columns, depth }, cost };
  }
  return best;
}
