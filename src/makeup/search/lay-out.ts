/** Stories with their cost tables and the free rectangles of a page in; the pages on which all of them stand, cheapest first, out. */
import { costOf as costOfTerms } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { bestBlocks } from './best-block.ts';
import { bestOrder } from './best-order.ts';
import { costOf, type Dealt, dealStories } from './deal.ts';
import type { Block } from './free-blocks.ts';
import { judge, type Standing } from './judge.ts';
import type { JudgedPage } from './settle.ts';
import { type Room, solve } from './solve.ts';

export interface LaidOut {
  readonly standing: readonly Standing[];
  /** Column-lines that no story takes. */
  readonly free: number;
  /** What the cuts of the page cost, and the page with them. */
  readonly cuts: number;
  readonly cost: number;
}

/** Of many stories in several orders, of which the best stays; none where they find no room. */
export function layOut(
  subjects: readonly Subject[],
  tables: readonly Table[],
  room: Room,
  blocks: readonly Block[],
): readonly LaidOut[] {
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
  if (found === null) return [];
  const { order, ordered, solutions, deal } = found;
  const own = order.map((index) => subjects[index] as Subject);
  const parts = deal.map((dealt) => bestBlocks(own, ordered, solutions, dealt, gap));
  const free = freeOf(deal, gap);
  return togetherOn(parts)
    .map((blocks) => laidOut(blocks, free))
    .sort((a, b) => a.cost - b.cost);
}

/** The best of each block together; and each other way of one of them, with the best of the rest. */
function togetherOn(parts: readonly (readonly JudgedPage[])[]): (readonly JudgedPage[])[] {
  const best = parts.flatMap((ways) => ways.slice(0, 1));
  const others = parts.flatMap((ways, index) => ways.slice(1).map((way) => best.with(index, way)));
  return [best, ...others];
}

function laidOut(blocks: readonly JudgedPage[], free: number): LaidOut {
  const standing = blocks.flatMap(({ page }) => page);
  const cuts = blocks.reduce((sum, one) => sum + one.cuts, 0);
  const own = standing.reduce((sum, { shape }) => sum + shape.cost, 0);
  const together = costOfTerms(judge(standing).flat());
  return { standing, free, cuts, cost: own + together + cuts + WEIGHT.free * free };
}

const freeOf = (deal: readonly Dealt[], gap: number): number =>
  deal.reduce((sum, { block, solved }) => {
    const depth = solved === null ? 0 : solved.depth - gap;
    return sum + block.columns * (block.lines - depth);
  }, 0);
