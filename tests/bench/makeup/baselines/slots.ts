/** Pages of the house with fixed slots in; the one whose slots, filled with stories by their length, costs least, out. */
import type { Place } from '../../../../src/makeup/search/tree.ts';
import { WEIGHT } from '../../../../src/makeup/weights.ts';
import { areaOf, type Baseline, deepestIn, shapesAt, type Task } from './task.ts';

export type Slot = Omit<Place, 'story'>;

/** `library`: slots of pages of as many stories. */
export const slots =
  (library: readonly (readonly Slot[])[]): Baseline =>
  (task) => {
    const stories = task.tables
      .map((_, story) => ({ story, area: areaOf(task, story) }))
      .sort((a, b) => b.area - a.area);
    let best: { places: readonly Place[]; cost: number } | null = null;
    for (const page of library) {
      const places = filled(
        task,
        stories.map(({ story }) => story),
        page,
      );
      if (places === null) continue;
      const cost = costOf(task, places);
      if (best === null || cost < best.cost) best = { places, cost };
    }
    return best?.places ?? null;
  };

/** The longest story into the largest slot. */
function filled(task: Task, stories: readonly number[], page: readonly Slot[]): Place[] | null {
  const largest = [...page].sort((a, b) => b.columns * b.lines - a.columns * a.lines);
  const places = stories.flatMap((story, at): Place[] => {
    const slot = largest[at];
    const lines = slot === undefined ? 0 : deepestIn(task, story, slot.columns, slot.lines);
    return slot === undefined || lines === 0 ? [] : [{ ...slot, story, lines }];
  });
  return places.length === stories.length ? places : null;
}

function costOf(task: Task, places: readonly Place[]): number {
  const own = places.reduce((sum, place) => sum + (shapesAt(task, place)[0]?.cost ?? 0), 0);
  const taken = places.reduce((sum, { columns, lines }) => sum + columns * (lines + task.gap), 0);
  return own + WEIGHT.free * (task.columns * (task.lines + task.gap) - taken);
}
