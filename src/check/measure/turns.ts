/** Stories that stand in; where the text of each turns from one frame to the next, out. */
import type { Forme } from '../../model/forme.ts';
import type { FramePiece, StandingStory } from './pieces.ts';
import { hullOf, isAbreast, lengthOf, type Site, type Stretch, shared } from './sites.ts';

export interface Turn {
  readonly story: StandingStory;
  /** Frames of its thread up to the turn; the last of them is `from`. */
  readonly before: readonly FramePiece[];
  readonly from: FramePiece;
  readonly to: FramePiece;
}

/** Between frames of one style: the lead 導語 and the body are threads of their own. Copy that never comes turns nowhere. */
export const turnsOf = (story: StandingStory): Turn[] =>
  threadsOf(story).flatMap((frames) =>
    frames.slice(1).flatMap((to, index) => {
      const before = frames.slice(0, index + 1);
      const from = before.at(-1);
      return from === undefined || to.frame.filled === 0 ? [] : [{ story, before, from, to }];
    }),
  );

function threadsOf({ frames }: StandingStory): FramePiece[][] {
  const threads: FramePiece[][] = [];
  for (const one of frames) {
    const open = threads.at(-1);
    if (open?.[0]?.frame.style === one.frame.style) open.push(one);
    else threads.push([one]);
  }
  return threads;
}

/** On: to a later column. Down: in the same column. Back: to an earlier one. */
export type Way = 'on' | 'down' | 'back';

export function wayOf({ from, to }: Turn): Way {
  if (isAbreast(from.site.along, to.site.along)) return 'down';
  return to.site.along.from > from.site.along.from ? 'on' : 'back';
}

/** What the eye passes over from one frame to the next. */
function passedOver(turn: Turn): Site {
  const { from, to, before } = turn;
  const [a, b] = [from.site, to.site];
  switch (wayOf(turn)) {
    case 'on':
      return { along: { from: a.along.to, to: b.along.from }, across: hullOf(a.across, b.across) };
    case 'down':
      return {
        along: overlapOf(a.along, b.along),
        across: { from: a.across.to, to: b.across.from },
      };
    case 'back':
      return {
        along: hullOf(a.along, b.along),
        across: { from: footOf(before), to: b.across.from },
      };
  }
}

const overlapOf = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

export const footOf = (frames: readonly FramePiece[]): number =>
  frames.reduce((foot, { site }) => Math.max(foot, site.across.to), 0);

/** Whether a thing stands in what is passed over, by more than a hair. */
export const standsIn = (way: Site, site: Site, { grid }: Forme): boolean =>
  Math.min(lengthOf(way.along), lengthOf(way.across)) > 0 &&
  shared(way.along, site.along) > grid.body / 2 &&
  shared(way.across, site.across) > grid.body / 2;

/** The other story that stands in what a turn passes over; what has a box of its own does not mislead. */
export function storyPassed(
  forme: Forme,
  stories: readonly StandingStory[],
  turn: Turn,
): StandingStory | null {
  const way = passedOver(turn);
  const passed = othersThan(turn, stories).find(({ pieces }) =>
    pieces.some(({ site }) => standsIn(way, site, forme)),
  );
  return passed ?? null;
}

/** Stories without a box of their own besides the one that turns. */
export const othersThan = (
  { story }: Turn,
  stories: readonly StandingStory[],
): readonly StandingStory[] => stories.filter((one) => one !== story && !one.isBoxed);
