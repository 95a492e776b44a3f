/** What a breaker says of a line: which atoms it takes, and into which slot they go. */
import type { Resort } from '../../model/typography/elasticity.ts';
import type { Slot } from '../types.ts';

export interface Measure {
  readonly slot: Slot;
  /** Atoms [first, end); spaces that are dropped at the break lie between `end` and `broken`. */
  readonly first: number;
  readonly end: number;
  readonly broken: number;
  /** Indent of the line. */
  readonly indent: number;
  /** Whether it starts its paragraph, and whether nothing but spaces follows. */
  readonly isFirst: boolean;
  readonly last: boolean;
  /** How it was set, rather than opened too far. */
  readonly resort: Resort | null;
}

/** The end of a line: the atom that the next one begins with, but for spaces. */
export interface Ending {
  readonly broken: number;
  readonly resort: Resort | null;
}

export interface Breaking {
  readonly lines: readonly Measure[];
  /** First atom that found no slot. */
  readonly rest: number;
}

/** Half of 1/64 px, the unit of layout: what is less than this is a rounding of sums, not an overflow. */
export const TOLERANCE = 1 / 128;

/** A line of which only the start and the room are known. */
export interface OpenLine {
  readonly first: number;
  readonly room: number;
  readonly isFirst: boolean;
}

/** The line that a measure takes, before anything was put into it. */
export const openLineOf = ({ first, isFirst, slot, indent }: Measure): OpenLine => ({
  first,
  isFirst,
  room: slot.length - indent,
});
