/** A story that stands in; its frames right under its head, and those too shallow to stand there, out. */

import type { FramePiece, Piece, StandingStory } from './pieces.ts';
import { isHeadRole } from './pieces.ts';
import { type Site, shared } from './sites.ts';

/** Frames that begin where the head ends, with nothing of the story between. */
export function framesUnderHead(story: StandingStory): FramePiece[] {
  const { head, frames, pieces } = story;
  if (head === null) return [];
  const isAfter = isCross(story) ? isFurtherAlong : isFurtherAcross;
  const isBetween = (one: Piece, frame: Piece): boolean =>
    one !== head && one !== frame && isAfter(head.site, one.site) && isAfter(one.site, frame.site);
  return frames.filter(
    (frame) => isAfter(head.site, frame.site) && !pieces.some((one) => isBetween(one, frame)),
  );
}

/** 橫標直排: the head runs across the lines of the text, and stands over its rows. */
function isCross({ story: { parts }, frames }: StandingStory): boolean {
  const head = parts.find(({ role, lines }) => isHeadRole(role) && lines.length > 0);
  return head?.lines[0]?.direction !== frames[0]?.frame.direction;
}

const isFurtherAcross = (first: Site, next: Site): boolean =>
  next.across.from >= first.across.to - 1 && shared(first.along, next.along) > 1;

const isFurtherAlong = (first: Site, next: Site): boolean =>
  next.along.from >= first.along.to - 1 && shared(first.across, next.across) > 1;

/** Fewer are not seen as text under a head, nor as a column. */
export const LEAST_LINES = 3;

/** Frames of hardly a line under a head, from which the text goes on where the head does not stand. */
export function framesAtFoot(story: StandingStory): FramePiece[] {
  const under = framesUnderHead(story);
  const isAll = story.frames.every((one) => under.includes(one) || one.frame.filled === 0);
  if (isAll) return [];
  return under.filter(({ frame }) => frame.capacity < LEAST_LINES && frame.filled > 0);
}
