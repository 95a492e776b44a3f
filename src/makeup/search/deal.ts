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

/** Null where not all stories find a block. What a block has left at its foot stays white. `start`: where the first story belongs. */
export function dealStories(
  solutions: Solutions,
  blocks: readonly Block[],
  set: number,
  gap: number,
  start: Block | null = null,
): readonly Dealt[] | null {
  const [block, ...others] = blocks;
  if (block === undefined) return set === 0 ? [] : null;
  let best: readonly Dealt[] | null = null;
  for (const own of subsetsOf(set, others.length === 0)) {
    const isAway = (own & 1) === 1 && start !== null && start !== block;
    const dealt = fillBlock(solutions, block, own, gap, isAway ? WEIGHT.leadAway : 0);
    const rest = dealt === null ? null : dealStories(solutions, others, set ^ own, gap, start);
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

/** The block in which reading starts: the first line of a page is at the top, of a vertical one at the right. */
export const startOf = (blocks: readonly Block[]): Block | null =>
  blocks.reduce<Block | null>(
    (first, one) =>
      first === null ||
      one.line < first.line ||
      (one.line === first.line && one.column < first.column)
        ? one
        : first,
    null,
  );

function fillBlock(
  solutions: Solutions,
  block: Block,
  set: number,
  gap: number,
  away: number,
): Dealt | null {
  const { columns, lines } = block;
  if (set === 0) return { block, solved: null, cost: WEIGHT.free * columns * lines };
  let best: Dealt | null = null;
  for (const depth of depthsOf(solutions, set, columns)) {
    const cell = cellAt(solutions, set, columns, depth);
    if (cell === null || depth > lines + gap) continue;
    const cost = away + cell.cost + WEIGHT.free * columns * (lines + gap - depth);
    if (best === null || cost < best.cost) best = { block, solved: { set, columns, depth }, cost };
  }
  return best;
}
