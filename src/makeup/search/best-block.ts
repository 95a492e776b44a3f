/** Solutions and a block with its stories in; where each of them stands, in the way in which they get on best, out. */
import { costOf } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import type { Dealt } from './deal.ts';
import { judge, type Standing } from './judge.ts';
import type { Solutions } from './solve.ts';
import { bestCuts, placesOf } from './tree.ts';

/** Ways to part a block that are looked at as a whole. */
const MOST_TREES = 200;

/** Of the cheapest ways to part a block the one whose stories get on best with each other. */
export function bestBlock(
  subjects: readonly Subject[],
  tables: readonly Table[],
  solutions: Solutions,
  { block, solved }: Dealt,
  gap: number,
): readonly Standing[] {
  if (solved === null) return [];
  let best: { readonly page: readonly Standing[]; readonly cost: number } | null = null;
  for (const cell of bestCuts(solutions, solved, MOST_TREES)) {
    const places = placesOf(solutions, solved, gap, block.column, block.line, cell);
    const page = places.map((place): Standing => {
      const shape = tables[place.story]?.[place.columns - 1]?.get(place.lines);
      const subject = subjects[place.story];
      if (shape === undefined || subject === undefined) throw new Error('a place without a shape');
      return { place, shape, subject };
    });
    const cost = cell.cost + costOf(judge(page).flat());
    if (best === null || cost < best.cost) best = { page, cost };
  }
  return best?.page ?? [];
}
