/** A finding and the forme in, where it stands on the page out. */
import { type Finding, isWholeSheet, type Origin, type Place } from '../diagnostic.ts';
import type { Mark } from '../model/checked.ts';
import type { Forme, FormeLine, Rect } from '../model/forme.ts';
import { mmToPx, px } from '../units.ts';
import { setRect } from './measure/geometry.ts';
import { grouped } from './measure/grouped.ts';
import { linesOf } from './measure/walk.ts';

/** Without a forme only points are known. */
export const markOf = (finding: Finding, forme: Forme | null): Mark => ({
  finding,
  outline: outlineOf(finding, forme),
});

function outlineOf({ place, origin }: Finding, forme: Forme | null): Rect | null {
  if (place !== null && !isWholeSheet(place))
    return forme === null ? pointOf(place) : rectOfPlace(place, forme);
  const line = origin === null || forme === null ? undefined : lineFrom(origin, forme);
  return line === undefined ? null : setRect(line);
}

/** The lines of a forme by their names, and by the lines of the source that they set. */
interface Index {
  readonly byName: ReadonlyMap<string, FormeLine>;
  readonly bySource: ReadonlyMap<string, readonly FormeLine[]>;
}

/** Thousands of findings may be looked for on one page. */
const indices = new WeakMap<Forme, Index>();

function indexOf(forme: Forme): Index {
  const known = indices.get(forme) ?? newIndex(linesOf(forme).map(({ line }) => line));
  indices.set(forme, known);
  return known;
}

const newIndex = (lines: readonly FormeLine[]): Index => ({
  // The first of a name is the one that is meant.
  byName: new Map(lines.toReversed().map((line) => [line.id, line])),
  bySource: grouped(lines, ({ origin }) => (origin === null ? '' : sourceOf(origin))),
});

const sourceOf = ({ file, line }: Origin): string => `${line} ${file}`;

function rectOfPlace(place: Place, forme: Forme): Rect {
  const line = indexOf(forme).byName.get(place.line ?? '');
  if (line !== undefined) return setRect(line);
  const frame = forme.frames.find(({ id }) => id === place.frame);
  return frame?.rect ?? pictureAt(place, forme) ?? pointOf(place);
}

/** A picture whose corner the finding names. */
function pictureAt(place: Place, forme: Forme): Rect | undefined {
  const at = pointOf(place);
  return forme.stories
    .flatMap((story) => (story.id === place.story ? story.parts : []))
    .flatMap(({ picture }) => picture?.rect ?? [])
    .find(({ x, y }) => Math.abs(x - at.x) < 1 && Math.abs(y - at.y) < 1);
}

const pointOf = ({ x, y }: Place): Rect => ({
  x: mmToPx(x),
  y: mmToPx(y),
  width: px(0),
  height: px(0),
});

/** The line of type that sets the characters of the source. */
const lineFrom = (origin: Origin, forme: Forme): FormeLine | undefined =>
  indexOf(forme)
    .bySource.get(sourceOf(origin))
    ?.find((line) => line.origin !== null && covers(line.origin, origin.column));

const covers = (line: Origin, column: number): boolean =>
  line.column <= column && column < line.column + line.length;
