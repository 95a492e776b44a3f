/** Stories with their cost tables and the free rectangles of a page in; where each of them stands, out. */
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { bestBlock } from './best-block.ts';
import { bestOrder } from './best-order.ts';
import { costOf, type Dealt, dealStories } from './deal.ts';
import type { Block } from './free-blocks.ts';
import type { Standing } from './judge.ts';
import { type Room, solve } from './solve.ts';

export interface LaidOut {
  readonly standing: readonly Standing[];
  /** Column-lines that no story takes. */
  readonly free: number;
}

/** Of many stories in several orders, of which the best stays; null where they find no room. */
export function layOut(
  subjects: readonly Subject[],
  tables: readonly Table[],
  room: Room,
  blocks: readonly Block[],
): LaidOut | null {
  const { columns, lines, gap } = room;
  const costs = { stack: WEIGHT.pageCut / columns / 2, beside: WEIGHT.pageCut / lines / 2 };
  const found = bestOrder(subjects.length, (order) => {
    const ordered = order.map((index) => tables[index] as Table);
    const solutions = solve(ordered, room, costs);
    const deal = dealStories(solutions, blocks, 2 ** order.length - 1, gap);
    return deal === null
      ? null
      : { value: { order, ordered, solutions, deal }, cost: costOf(deal) };
  });
  if (found === null) return null;
  const { order, ordered, solutions, deal } = found;
  const own = order.map((index) => subjects[index] as Subject);
  const standing = deal.flatMap((dealt) => bestBlock(own, ordered, solutions, dealt, gap));
  return { standing, free: freeOf(deal, gap) };
}

const freeOf = (deal: readonly Dealt[], gap: number): number =>
  deal.reduce((sum, { block, solved }) => {
    const depth = solved === null ? 0 : solved.depth - gap;
    return sum + block.columns * (block.lines - depth);
  }, 0);
