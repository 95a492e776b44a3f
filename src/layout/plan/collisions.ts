/** Planned stories in; pins that claim the same place out, each pair of stories once. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import type { Rect } from '../../model/forme.ts';
import type { StoryPins } from '../../model/page.ts';
import type { PlannedStory } from '../../model/plan.ts';
import { px } from '../../units.ts';

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

/** Where more things lie on each other, the pins are wrong as a whole: the others are not looked for one by one. */
const MOST = 1000;

export function collisions(stories: readonly PinnedStory[]): Collisions {
  const claims = stories.map(claimsOf);
  const clashes: Clash[] = [];
  for (const clash of clashesAmong(claims)) {
    if (clashes.length === MOST) return countless(claims.flat(), clashes, clash);
    clashes.push(clash);
  }
  return {
    claimed: clashes.map(([one, other]) => sharedRect(one.rect, other.rect)),
    findings: firstOfStories(clashes).map(clashFinding),
  };
}

/** Any place of the page may be claimed twice. */
const countless = (all: readonly Claim[], listed: readonly Clash[], next: Clash): Collisions => ({
  claimed: [hullOf(all.map(({ rect }) => rect))],
  findings: [...firstOfStories(listed).map(clashFinding), moreFinding(next)],
});

/** Each story against itself and those after it. */
function* clashesAmong(claims: readonly (readonly Claim[])[]): Generator<Clash> {
  for (const [index, own] of claims.entries()) {
    yield* clashesOf(own, own);
    for (const others of claims.slice(index + 1)) yield* clashesOf(own, others);
  }
}

/** Clashes of one pair of stories follow each other. */
const firstOfStories = (clashes: readonly Clash[]): Clash[] =>
  clashes.filter(([one, other], index) => {
    const [before, beforeOther] = clashes[index - 1] ?? [];
    return one.story !== before?.story || other.story !== beforeOther?.story;
  });

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
    ...(head === null ? [] : [claim('the head', head.rect, head.origin)]),
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

function* clashesOf(own: readonly Claim[], others: readonly Claim[]): Generator<Clash> {
  for (const [index, one] of own.entries())
    for (let at = own === others ? index + 1 : 0; at < others.length; at += 1) {
      const other = others[at];
      if (other !== undefined && clash(one, other)) yield [one, other];
    }
}

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

const moreFinding = ([, other]: Clash): Finding =>
  finding('areas-overlap', 'error', `more than ${MOST} pairs of pins claim the same place`, {
    help: 'fix those that are named, and build again to see the others',
    origin: other.origin,
  });

function hullOf(rects: readonly Rect[]): Rect {
  let [x, y, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    [x, y] = [Math.min(x, rect.x), Math.min(y, rect.y)];
    [right, foot] = [Math.max(right, rect.x + rect.width), Math.max(foot, rect.y + rect.height)];
  }
  return { x: px(x), y: px(y), width: px(right - x), height: px(foot - y) };
}

function sharedRect(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const foot = Math.min(one.y + one.height, other.y + other.height);
  return { x: px(x), y: px(y), width: px(right - x), height: px(foot - y) };
}
