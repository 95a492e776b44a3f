/** Forme in; pairs of parts whose type or pictures lie on each other out. */
import type { Origin, Place } from '../../diagnostic.ts';
import type { Forme, FormeStory, Misfit, Rect } from '../../model/forme.ts';
import { type Px, px } from '../../units.ts';
import {
  inMm,
  overhang,
  overlapOf,
  placeOfLine,
  placeOfRect,
  setRect,
} from '../measure/geometry.ts';
import { headBands } from '../measure/heads.ts';
import { linesOf } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

/** Em boxes may touch: a hair's breadth both ways is not yet type on type. */
const TOUCH: Px = px(0.3);

export const overlap = rule({
  id: 'overlap',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'The type or picture of one part lies on that of another by more than 0.3 px in both directions, or type sticks out of the tint behind the head of its story; other tints do not count. Where two pins claim the place, or a part outgrows its area, that alone is reported.',
    why: 'Neither of the two can be read.',
    fix: 'Pull the two areas apart in the pins, or cut a notch into the frame that runs under the other part.',
    example: 'two heads pinned to the same lines, or a caption that runs into the story below.',
  },
  check: ({ forme }) => {
    const misfit = { ...forme.misfit, parts: new Set(forme.misfit.parts) };
    return [
      ...firstOfEachPair(collisionsOf(itemsOf(forme)), misfit).map(faultOf),
      ...forme.stories.flatMap((story) => bandFault(forme, story, misfit) ?? []),
    ];
  },
});

interface Item {
  readonly part: string;
  readonly rect: Rect;
  readonly place: Place;
  readonly origin: Origin | null;
}

type Collision = readonly [Item, Item];

interface Reported extends Omit<Misfit, 'parts'> {
  readonly parts: ReadonlySet<string>;
}

/** Two pins for one place, and a part that outgrows its area, are faults of their own: this only comes of them. */
const isReported = ([one, other]: Collision, { claimed, parts }: Reported): boolean =>
  parts.has(one.part) ||
  parts.has(other.part) ||
  claimed.some((rect) => holds(rect, one.rect, other.rect));

/** Whether the middle of what two items share lies in a rectangle. */
const holds = (rect: Rect, one: Rect, other: Rect): boolean =>
  isWithin(middleOf(one.x, one.width, other.x, other.width), rect.x, rect.width) &&
  isWithin(middleOf(one.y, one.height, other.y, other.height), rect.y, rect.height);

const middleOf = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  (Math.max(from, otherFrom) + Math.min(from + length, otherFrom + otherLength)) / 2;

const isWithin = (at: number, from: number, length: number): boolean =>
  from <= at && at <= from + length;

/** Top to bottom, so that a search downwards may stop early. */
const itemsOf = (forme: Forme): Item[] =>
  [...typeOf(forme), ...picturesOf(forme)].sort((a, b) => a.rect.y - b.rect.y);

const typeOf = (forme: Forme): Item[] =>
  linesOf(forme).map((set) => ({
    part: set.part.id,
    rect: setRect(set.line),
    place: placeOfLine(set),
    origin: set.line.origin,
  }));

const picturesOf = (forme: Forme): Item[] =>
  forme.stories.flatMap((story) =>
    story.parts.flatMap(({ id, picture }) =>
      picture === null
        ? []
        : [
            {
              part: id,
              rect: picture.rect,
              place: placeOfRect(picture.rect, story.id),
              origin: picture.origin,
            },
          ],
    ),
  );

/** One by one: of things that all lie on one place there are as many as their square. */
function* collisionsOf(items: readonly Item[]): Generator<Collision> {
  for (const [index, upper] of items.entries()) {
    const foot = upper.rect.y + upper.rect.height - TOUCH;
    for (let next = index + 1; next < items.length; next += 1) {
      const lower = items[next];
      if (lower === undefined || lower.rect.y >= foot) break;
      if (collide(upper, lower)) yield [upper, lower];
    }
  }
}

function collide(one: Item, other: Item): boolean {
  if (one.part === other.part) return false;
  const { x, y } = overlapOf(one.rect, other.rect);
  return x > TOUCH && y > TOUCH;
}

/** Whoever reads a thousand has seen enough. */
const MOST = 1000;

/** Two columns that cross collide line by line; one finding says it. */
function firstOfEachPair(collisions: Iterable<Collision>, reported: Reported): Collision[] {
  const first = new Map<string, Collision>();
  for (const one of collisions) {
    if (first.size === MOST) break;
    if (isReported(one, reported)) continue;
    const key = one
      .map(({ part }) => part)
      .sort()
      .join('\u0000');
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function faultOf([one, other]: Collision): Fault {
  const { x, y } = overlapOf(one.rect, other.rect);
  return {
    message: `\`${other.part}\` lies on \`${one.part}\` by ${inMm(x)} × ${inMm(y)}`,
    help: 'pull the two areas apart or cut a notch for one of them',
    place: other.place,
    origin: other.origin ?? one.origin,
  };
}

/** The first line of a story that lies across the edge of the tint behind its head. */
function bandFault({ shapes }: Forme, story: FormeStory, { parts }: Reported): Fault | null {
  const bands = headBands(shapes, story);
  if (bands.length === 0) return null;
  for (const part of story.parts.filter(({ id }) => !parts.has(id)))
    for (const line of part.lines) {
      const rect = setRect(line);
      const band = bands.find((one) => crosses(rect, one));
      if (band === undefined) continue;
      const { x, y } = overlapOf(rect, band);
      return {
        message: `\`${part.id}\` lies on the tint behind the head of \`${story.id}\` by ${inMm(px(Math.min(x, y)))}`,
        help: 'leave a line white between the head and the frames',
        place: placeOfLine({ line, part, story: story.id, kind: 'copy' }),
        origin: line.origin,
      };
    }
  return null;
}

const crosses = (rect: Rect, band: Rect): boolean => {
  const { x, y } = overlapOf(rect, band);
  return x > TOUCH && y > TOUCH && overhang(rect, band) > TOUCH;
};
