/** Planned stories in; pins that claim the same place out, each pair of stories once. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { Rect } from '../model/forme.ts';
import type { StoryPins } from '../model/page.ts';
import type { PlannedStory } from '../model/plan.ts';

export interface PinnedStory {
  readonly planned: PlannedStory;
  readonly pins: StoryPins;
}

/** Something that a pin gave a place. */
interface Claim {
  readonly story: string;
  /** `the head`, `frame 2`. */
  readonly what: string;
  readonly rect: Rect;
  readonly origin: Origin;
  /** A box holds everything of its own story; a frame with notches leaves room in it. */
  readonly yields: boolean;
}

export function collisions(stories: readonly PinnedStory[]): Finding[] {
  const claims = stories.map(claimsOf);
  return claims.flatMap((own, index) => [
    ...firstClash(own, own),
    ...claims.slice(index + 1).flatMap((others) => firstClash(own, others)),
  ]);
}

function claimsOf({ planned, pins }: PinnedStory): Claim[] {
  const claim = (what: string, rect: Rect, origin: Origin, yields = false): Claim => ({
    story: planned.story.id,
    what,
    rect,
    origin,
    yields,
  });
  const { head, box } = planned;
  return [
    ...(head === null || pins.head === null ? [] : [claim('the head', head, pins.head.origin)]),
    ...planned.frames.map((frame, index) =>
      claim(`frame ${index + 1}`, frame.rect, frame.origin, frame.notches.length > 0),
    ),
    ...planned.displays.map((rect, index) =>
      claim(`display ${index + 1}`, rect, pins.displays[index]?.origin ?? pins.origin),
    ),
    ...planned.figures.map(({ figure, rect }) =>
      claim(`figure \`${figure.id}\``, rect, pins.figures[figure.id]?.origin ?? pins.origin),
    ),
    ...(box === null ? [] : [claim('the box', box, pins.origin, true)]),
  ];
}

function firstClash(own: readonly Claim[], others: readonly Claim[]): Finding[] {
  for (const [index, one] of own.entries()) {
    const rest = own === others ? own.slice(index + 1) : others;
    const other = rest.find((candidate) => clash(one, candidate));
    if (other !== undefined) return [clashOf(one, other)];
  }
  return [];
}

const clash = (one: Claim, other: Claim): boolean =>
  !(one.story === other.story && (one.yields || other.yields)) &&
  shared(one.rect.x, one.rect.width, other.rect.x, other.rect.width) &&
  shared(one.rect.y, one.rect.height, other.rect.y, other.rect.height);

/** Half a px: less is the rounding of lengths given in mm. */
const TOLERANCE = 0.5;

const shared = (from: number, length: number, otherFrom: number, otherLength: number): boolean =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom) > TOLERANCE;

const clashOf = (one: Claim, other: Claim): Finding =>
  finding(
    'areas-overlap',
    'error',
    `${other.what} of \`${other.story}\` is pinned on ${one.what} of \`${one.story}\``,
    { help: 'give them columns or lines of their own', origin: other.origin },
  );
