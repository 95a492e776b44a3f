/** A story that stands in; its frames right under its head, and those too shallow to stand there, out. */
import { greatest } from '../../model/extent.ts';
import type { FramePiece, Piece, StandingStory } from './pieces.ts';
import { isHeadRole } from './pieces.ts';
import { type Site, shared } from './sites.ts';

/** Frames that begin where the head ends, with nothing of the story between. */
export function framesUnderHead(story: StandingStory): FramePiece[] {
  const { head } = story;
  return head === null
    ? []
    : framesAfter(story, head, isCross(story) ? isFurtherAlong : isFurtherAcross);
}

type IsAfter = (first: Site, next: Site) => boolean;

/** Frames that begin where a piece ends, with nothing of the story between. */
function framesAfter(
  { frames, pieces }: StandingStory,
  piece: Piece,
  isAfter: IsAfter,
): FramePiece[] {
  const isBetween = (one: Piece, frame: Piece): boolean =>
    one !== piece &&
    one !== frame &&
    isAfter(piece.site, one.site) &&
    isAfter(one.site, frame.site);
  return frames.filter(
    (frame) => isAfter(piece.site, frame.site) && !pieces.some((one) => isBetween(one, frame)),
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

/** A frame of hardly a line, but for one right under which the text goes on, as lead paragraphs over the columns of the body do. */
export function isShallow(story: StandingStory, piece: FramePiece): boolean {
  const { capacity, filled } = piece.frame;
  if (capacity >= LEAST_LINES || filled === 0) return false;
  const below = framesAfter(story, piece, isFurtherAcross).map(({ frame }) => frame.filled);
  return capacity + greatest(below, 0) < LEAST_LINES;
}

/** Frames of hardly a line under a head, from which the text goes on where the head does not stand. */
export function framesAtFoot(story: StandingStory): FramePiece[] {
  const under = framesUnderHead(story);
  const isAll = story.frames.every((one) => under.includes(one) || one.frame.filled === 0);
  if (isAll) return [];
  return under.filter((frame) => isShallow(story, frame));
}
