/** Estimate 估稿: how much room the copy of a page takes at every width, and whether it fills the page. */
import type { Px } from '../units.ts';
import type { StoryPins } from './page.ts';
import type { StoryRole } from './story-role.ts';

/** A way in which make-up would set a story, and what it costs there. */
export interface SetShape {
  readonly columns: number;
  readonly lines: number;
  readonly cost: number;
  /** Lines of text that find no room in it: only of a story longer than the page. */
  readonly over: number;
  readonly pins: () => StoryPins;
}

export type SetShapes = readonly SetShape[];

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
  /** Columns that the story has where all stories together fill the page best; null where it has no shape on this page. */
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
  /** Of all stories, in the shapes that fill the page at the least cost. */
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
  /** What all of it comes to where make-up squeezes heads and pictures as far as it goes. */
  readonly least: number;
}
