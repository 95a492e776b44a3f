/** Stories with their cost tables and the free rectangles of a page in; the pages on which all of them stand, cheapest first, out. */
import { costOf as costOfTerms } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { bestBlocks } from './best-block.ts';
import { bestGrouping, type Grouping } from './best-grouping.ts';
import { costOf, type Dealt, dealStories, startOf } from './deal.ts';
import type { Block } from './free-blocks.ts';
import { type KnownGroups, solveGroups } from './groups.ts';
import { NO_PRICES, type Prices, priced } from './head-prices.ts';
import { judge, type Standing } from './judge.ts';
import { type Filling, refill } from './refill.ts';
import type { JudgedPage } from './settle.ts';
import type { Room } from './solve.ts';

export interface LaidOut {
  readonly standing: readonly Standing[];
  readonly grouping: Grouping;
  /** Column-lines that no story takes. */
  readonly free: number;
  /** What the cuts of the page cost, and the page with them. */
  readonly cuts: number;
  readonly cost: number;
}

/** What a page laid out before says of the next one. */
export interface Steer {
  /** By story. */
  readonly prices: readonly Prices[];
  readonly grouping: Grouping;
}

/** Of many stories in several groupings, of which the best stays; none where they find no room. */
export function layOut(
  subjects: readonly Subject[],
  tables: readonly Table[],
  room: Room,
  blocks: readonly Block[],
  steer: Steer | null = null,
): readonly LaidOut[] {
  const { columns, lines, gap } = room;
  const costs = { stack: WEIGHT.pageCut / columns / 2, beside: WEIGHT.pageCut / lines / 2 };
  const steered = tables.map((table, index) => priced(table, steer?.prices[index] ?? NO_PRICES));
  const start = subjects[0]?.rank === 0 ? startOf(blocks) : null;
  const known: KnownGroups = new Map();
  const found = bestGrouping(subjects.length, steer?.grouping ?? null, (grouping) => {
    const grouped = solveGroups(grouping, steered, room, costs, known);
    const all = 2 ** grouping.length - 1;
    const deal = dealStories(grouped.solutions, blocks, all, gap, start);
    if (deal === null) return null;
    const cost = costOf(deal);
    // As cheap as this a page has no white, and no text without room.
    return { value: { grouping, grouped, deal }, cost, isGood: cost < WEIGHT.white };
  });
  if (found === null) return [];
  const { grouping, grouped, deal } = found;
  const parts = deal.map((dealt) => bestBlocks(subjects, tables, steered, grouped, dealt, gap));
  const free = freeOf(deal, gap);
  const pages = togetherOn(parts)
    .map((blocks) => laidOut(blocks, grouping, free))
    .sort((a, b) => a.cost - b.cost);
  const isWhole = grouped.groups.every(({ solutions }) => solutions === null);
  return isWhole ? pages : refilled(pages, { tables, gap, costs });
}

/** The best page of groups with its rectangles filled anew; the others as they are. */
function refilled([best, ...others]: readonly LaidOut[], filling: Filling): readonly LaidOut[] {
  if (best === undefined) return [];
  const standing = refill(best.standing, filling);
  return [withCost(standing, best.grouping, best.cuts, best.free), ...others].sort(
    (a, b) => a.cost - b.cost,
  );
}

/** The best of each block together; and each other way of one of them, with the best of the rest. */
function togetherOn(parts: readonly (readonly JudgedPage[])[]): (readonly JudgedPage[])[] {
  const best = parts.flatMap((ways) => ways.slice(0, 1));
  const others = parts.flatMap((ways, index) => ways.slice(1).map((way) => best.with(index, way)));
  return [best, ...others];
}

function laidOut(blocks: readonly JudgedPage[], grouping: Grouping, free: number): LaidOut {
  const standing = blocks.flatMap(({ page }) => page);
  const cuts = blocks.reduce((sum, one) => sum + one.cuts, 0);
  return withCost(standing, grouping, cuts, free);
}

function withCost(
  standing: readonly Standing[],
  grouping: Grouping,
  cuts: number,
  free: number,
): LaidOut {
  const own = standing.reduce((sum, { shape }) => sum + shape.cost, 0);
  const together = costOfTerms(judge(standing).flat());
  return { standing, grouping, free, cuts, cost: own + together + cuts + WEIGHT.free * free };
}

const freeOf = (deal: readonly Dealt[], gap: number): number =>
  deal.reduce((sum, { block, solved }) => {
    const depth = solved === null ? 0 : solved.depth - gap;
    return sum + block.columns * (block.lines - depth);
  }, 0);
