/** Planned stories in; pins that claim the same place out, each pair of stories once. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { Rect } from '../model/forme.ts';
import type { StoryPins } from '../model/page.ts';
import type { PlannedStory } from '../model/plan.ts';
import { px } from '../units.ts';

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
  readonly origin: Origin | null;
  /** A box holds everything of its own story; a frame with notches leaves room in it. */
  readonly yields: boolean;
}

export interface Collisions {
  /** Every place that two pins claim. */
  readonly claimed: readonly Rect[];
  readonly findings: readonly Finding[];
}

export function collisions(stories: readonly PinnedStory[]): Collisions {
  const claims = stories.map(claimsOf);
  const clashes = claims.flatMap((own, index) => [
    clashesOf(own, own),
    ...claims.slice(index + 1).map((others) => clashesOf(own, others)),
  ]);
  return {
    claimed: clashes.flat().map(([one, other]) => sharedRect(one.rect, other.rect)),
    findings: clashes.flatMap(([first]) => (first === undefined ? [] : [clashFinding(first)])),
  };
}

function claimsOf({ planned, pins }: PinnedStory): Claim[] {
  const claim = (what: string, rect: Rect, origin: Origin | null, yields = false): Claim => ({
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

type Clash = readonly [Claim, Claim];

const clashesOf = (own: readonly Claim[], others: readonly Claim[]): Clash[] =>
  own.flatMap((one, index) => {
    const rest = own === others ? own.slice(index + 1) : others;
    return rest.filter((other) => clash(one, other)).map((other): Clash => [one, other]);
  });

const clash = (one: Claim, other: Claim): boolean =>
  !(one.story === other.story && (one.yields || other.yields)) &&
  shared(one.rect.x, one.rect.width, other.rect.x, other.rect.width) &&
  shared(one.rect.y, one.rect.height, other.rect.y, other.rect.height);

/** Half a px: less is the rounding of lengths given in mm. */
const TOLERANCE = 0.5;

const shared = (from: number, length: number, otherFrom: number, otherLength: number): boolean =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom) > TOLERANCE;

const clashFinding = ([one, other]: Clash): Finding =>
  finding(
    'areas-overlap',
    'error',
    `${other.what} of \`${other.story}\` is pinned on ${one.what} of \`${one.story}\``,
    { help: 'give them columns or lines of their own', origin: other.origin },
  );

function sharedRect(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const foot = Math.min(one.y + one.height, other.y + other.height);
  return { x: px(x), y: px(y), width: px(right - x), height: px(foot - y) };
}
