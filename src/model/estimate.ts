/** Estimate 估稿: how much room the copy of a page takes at every width, and whether it fills the page. */
import type { Px } from '../units.ts';
import type { StoryRole } from './page.ts';

export interface Estimate {
  readonly stories: readonly StoryEstimate[];
  readonly balance: Balance;
}

export interface StoryEstimate {
  readonly story: string;
  readonly role: StoryRole;
  readonly hasHead: boolean;
  /** From one column to all columns of the page. */
  readonly widths: readonly WidthEstimate[];
  /** Columns at which the story has the shape that pages like best; null where it has none on this page. */
  readonly usual: number | null;
}

export interface WidthEstimate {
  readonly columns: number;
  /** Null for a story without running text. */
  readonly copy: CopyDepth | null;
  /** Null where the story has no head, or where it does not fit into so many columns. */
  readonly head: HeadDepth | null;
}

/** Running text in legs of one column each, as even as they can be. */
export interface CopyDepth {
  /** Lines of type, all legs together. */
  readonly lines: number;
  /** Grid lines that each leg takes. */
  readonly depth: number;
  /** The same of all legs. */
  readonly columnLines: number;
}

export interface HeadDepth {
  /** Fewest grid lines that hold the head, and the size of its main head there. */
  readonly least: number;
  readonly size: Px;
  /** Fewest grid lines in which it is as large as it gets, and that size. */
  readonly full: number;
  readonly largest: Px;
}

/** In column-lines: a line of the grid in one column. */
export interface Balance {
  /** Of all stories at their usual widths. */
  readonly copy: number;
  readonly heads: number;
  readonly pictures: number;
  /** What was sold. */
  readonly adverts: number;
  /** Between stories, and under heads and pictures. */
  readonly white: number;
  /** The page's columns by its lines. */
  readonly room: number;
  /** What the page has left; below 0 what it lacks. */
  readonly short: number;
}
