/** Stories with their cost tables and the free rectangles of a page in; where each of them stands, out. */
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { bestBlock } from './best-block.ts';
import { bestGrouping } from './best-grouping.ts';
import { costOf, type Dealt, dealStories } from './deal.ts';
import type { Block } from './free-blocks.ts';
import { type KnownGroups, solveGroups } from './groups.ts';
import type { Standing } from './judge.ts';
import { refill } from './refill.ts';
import type { Room } from './solve.ts';

export interface LaidOut {
  readonly standing: readonly Standing[];
  /** Column-lines that no story takes. */
  readonly free: number;
}

/** Of many stories in several groupings, of which the best stays; null where they find no room. */
export function layOut(
  subjects: readonly Subject[],
  tables: readonly Table[],
  room: Room,
  blocks: readonly Block[],
): LaidOut | null {
  const { columns, lines, gap } = room;
  const costs = { stack: WEIGHT.pageCut / columns / 2, beside: WEIGHT.pageCut / lines / 2 };
  const known: KnownGroups = new Map();
  const found = bestGrouping(subjects.length, (grouping) => {
    const grouped = solveGroups(grouping, tables, room, costs, known);
    const deal = dealStories(grouped.solutions, blocks, 2 ** grouping.length - 1, gap);
    if (deal === null) return null;
    const cost = costOf(deal);
    // Dearer is only what a line of white, or of text that finds no room, is in.
    return { value: { grouped, deal }, cost, isGood: cost < WEIGHT.white };
  });
  if (found === null) return null;
  const { grouped, deal } = found;
  const standing = deal.flatMap((dealt) => bestBlock(subjects, tables, grouped, dealt, gap));
  const isWhole = grouped.groups.every(({ solutions }) => solutions === null);
  return {
    standing: isWhole ? standing : refill(standing, { tables, gap, costs }),
    free: freeOf(deal, gap),
  };
}

const freeOf = (deal: readonly Dealt[], gap: number): number =>
  deal.reduce((sum, { block, solved }) => {
    const depth = solved === null ? 0 : solved.depth - gap;
    return sum + block.columns * (block.lines - depth);
  }, 0);
