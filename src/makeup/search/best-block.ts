/** Solutions and a block with its stories in; the ways in which they stand in it, those first in which they get on best, out. */
import { costOf } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import type { Dealt } from './deal.ts';
import { type Grouped, placesInGroups } from './groups.ts';
import type { PricedTable } from './head-prices.ts';
import { judge, type Standing } from './judge.ts';
import { type JudgedPage, settle } from './settle.ts';
import { bestCuts, type Place } from './tree.ts';

/** Ways to part a block that are looked at as a whole. */
const MOST_TREES = 200;

/** Of those the ones in which stories may take another head. */
const MOST_SETTLED = 100;

/** A block that stays empty. */
const EMPTY: JudgedPage = { page: [], cuts: 0, cost: 0 };

/** The cheapest ways to part a block; cheapest first, with what its stories do to each other. */
export function bestBlocks(
  subjects: readonly Subject[],
  tables: readonly Table[],
  steered: readonly PricedTable[],
  grouped: Grouped,
  { block, solved }: Dealt,
  gap: number,
): readonly JudgedPage[] {
  if (solved === null) return [EMPTY];
  const shapesAt = ({ story, columns, lines }: Place) => tables[story]?.[columns - 1]?.get(lines);
  const pages = bestCuts(grouped.solutions, solved, MOST_TREES).map((cell): JudgedPage => {
    let cuts = cell.cost;
    const page = placesInGroups(grouped, solved, gap, block, cell).map((place): Standing => {
      const best = steered[place.story]?.[place.columns - 1]?.get(place.lines)?.[0];
      const subject = subjects[place.story];
      if (best === undefined || subject === undefined) throw new Error('a place without a shape');
      cuts -= best.cost;
      return { place, shape: best.shape, subject };
    });
    const own = page.reduce((sum, { shape }) => sum + shape.cost, 0);
    return { page, cuts, cost: cuts + own + costOf(judge(page).flat()) };
  });
  const settled = pages
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_SETTLED)
    .map((one) => settle(one, (place) => shapesAt(place) ?? []));
  return settled.sort((a, b) => a.cost - b.cost);
}
