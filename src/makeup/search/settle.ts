/** A page made up in; the same places with heads of other sizes where the stories get on better with those, out. */
import { costOf, type Shape } from '../shapes/shape.ts';
import { judge, type Standing } from './judge.ts';
import type { Place } from './tree.ts';

export interface JudgedPage {
  readonly page: readonly Standing[];
  /** What the cuts of the page cost. */
  readonly cuts: number;
  readonly cost: number;
}

/** Times that all stories are asked again. */
const ROUNDS = 3;

/** One story after the other takes the shape that is best for the page, until none finds a better one. */
export function settle(
  judged: JudgedPage,
  shapesAt: (place: Place) => readonly Shape[],
): JudgedPage {
  let best = judged;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best.cost;
    for (let index = 0; index < best.page.length; index += 1)
      best = tryShapes(best, index, shapesAt);
    if (best.cost >= before) break;
  }
  return best;
}

function tryShapes(
  judged: JudgedPage,
  index: number,
  shapesAt: (place: Place) => readonly Shape[],
): JudgedPage {
  let best = judged;
  const standing = judged.page[index] as Standing;
  for (const shape of shapesAt(standing.place)) {
    const page = judged.page.with(index, { ...standing, shape });
    const own = page.reduce((sum, one) => sum + one.shape.cost, 0);
    const cost = judged.cuts + own + costOf(judge(page).flat());
    if (cost < best.cost) best = { ...judged, page, cost };
  }
  return best;
}
