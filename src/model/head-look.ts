/** What heads of a page are held against: make-up weighs it, and the proof reports it (newsroom.md 4.2, cjk-rules HED-05 and HED-08). */
import type { StoryRole } from './story-role.ts';

/** A kicker or deck to its headline. */
export const LARGEST_PART = 0.65;
/** The lead to the next largest headline. */
export const LEAST_LEAD = 1.4;
/** On a page of two stories the second may answer the first. */
export const FEWEST_HEADLINES = 3;
/** Sizes nearer to each other than this are one size to the eye. */
const ALIKE = 1.15;
export const areAlike = (one: number, other: number): boolean =>
  Math.max(one, other) < Math.min(one, other) * ALIKE;
/** Sizes of heads on a page. */
export const MOST_HEAD_SIZES = 7;

/** Share of its measure that a level headline fills; a standing head is as long as it is. */
export const leastFill = (role: StoryRole): number =>
  role === 'lead' ? 0.92 : role === 'briefs' ? 0 : 0.7;
