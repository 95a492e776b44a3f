/** Pages laid out, cheapest first, in; those that a reader tells apart from every one before, out. */
import type { LaidOut } from './lay-out.ts';
import type { Place } from './tree.ts';

/** So many stories of two pages have another module. */
const LEAST_MOVED = 2;

/** Lines by which a module is longer, or starts later, that nobody sees who looks from one page to the other. */
const NOTICED = 3;

/** `most` of them at most. A longer list begins with the shorter one. */
export function apart(pages: readonly LaidOut[], most: number): readonly LaidOut[] {
  const taken: { readonly page: LaidOut; readonly modules: Modules }[] = [];
  for (const page of pages) {
    if (taken.length === most) break;
    const modules = modulesOf(page);
    if (taken.every((one) => movedBetween(one.modules, modules) >= LEAST_MOVED))
      taken.push({ page, modules });
  }
  return taken.map(({ page }) => page);
}

type Modules = ReadonlyMap<string, Place>;

const modulesOf = ({ standing }: LaidOut): Modules =>
  new Map(standing.map(({ subject, place }) => [subject.story.id, place]));

const movedBetween = (one: Modules, other: Modules): number =>
  [...one].filter(([story, module]) => {
    const now = other.get(story);
    return now === undefined || isMoved(module, now);
  }).length;

const isMoved = (one: Place, other: Place): boolean =>
  one.column !== other.column ||
  one.columns !== other.columns ||
  Math.abs(one.line - other.line) > NOTICED ||
  Math.abs(one.lines - other.lines) > NOTICED;
