/** Casting off 估稿: how much room copy takes, before anything has a place. In whole lines, as composition sets them. */
import type { Px } from '../units.ts';
import type { Notch } from './page.ts';
import type { TextRef } from './text-ref.ts';

/** What runs through a thread of frames: lead and body, or each of them where the lead has frames of its own. */
export type Stream = 'whole' | 'lead' | 'body';

/** The line that a frame of running text has to offer, the same from its head to its foot. */
export interface Leg {
  readonly measure: Px;
  /** Cells per line 每行字數 that the frame is pinned to; null sets natural width. */
  readonly cells: number | null;
  /** Lines at the head of the first frame that start later; null without a label. */
  readonly notch: Notch | null;
  /** Display lines, from the first on, that have a place of their own. */
  readonly displays: number;
}

/** One piece of copy as it would stand in legs that are all alike. */
export type CopyLines =
  /** Flows over frames. `tail` is what its last line leaves free. */
  | {
      readonly kind: 'text';
      readonly ref: TextRef;
      readonly lines: number;
      readonly tail: number;
      /** Whether frames should not part its first or its last line from the others. */
      readonly keeps: boolean;
      /** Lines that justification opens too wide. */
      readonly gaping: number;
    }
  /** Stands in one frame: crosshead, display line, head of a quote. */
  | { readonly kind: 'whole'; readonly ref: TextRef; readonly lines: number }
  /** Byline or source: runs in where the line before has `length` free, else takes lines of its own. */
  | {
      readonly kind: 'ending';
      readonly ref: TextRef;
      readonly lines: number;
      readonly length: number;
    }
  | { readonly kind: 'frame-break' };

/** Copy in frames of certain depths. */
export interface Fill {
  /** By frame: lines that carry type or a crosshead's white. */
  readonly filled: readonly number[];
  /** Lines that were passed over because a crosshead went on to the next frame. */
  readonly white: number;
  /** Lines that found no room. */
  readonly left: number;
  /** Times that a frame parts fewer than two lines from a text that keeps them. */
  readonly splits: number;
}

/** A stretch of the grid inside a story's module, wherever that may stand. */
export interface Extent {
  /** Basic columns of the whole module: a box deals them anew. */
  readonly module: number;
  readonly columns: number;
  readonly lines: number;
}

/** A head as it would stand in an area that holds it. */
export interface HeadFit {
  /** Depth of its type with the least white between its parts, and what the area has left of its own. */
  readonly depth: Px;
  readonly air: Px;
  /** Size of each part, in stacking order. */
  readonly sizes: readonly { readonly field: string; readonly size: Px }[];
  /** Share of the measure that the longest line of the main head fills; 1 without one. */
  readonly share: number;
  /** What it took: the author's lines, closer tracking, condensed type, lines broken anew, or broken where a word only likely ends. */
  readonly means: 'fits' | 'tightened' | 'condensed' | 'turned' | 'guessed';
}

/** A picture in an area, its caption at the foot. */
export interface PictureFit {
  readonly width: Px;
  readonly height: Px;
  /** Share of the picture that is cropped away; 0 where it is shown whole, or where its size is not known. */
  readonly cropped: number;
  /** Share of its place that it leaves white: a picture that is not to be cropped. */
  readonly unfilled: number;
  /** Pixels an inch as printed; null where its size is not known, and of vector drawings. */
  readonly resolution: number | null;
}

/** Whether a head stands with its deck, which an author may offer to leave out. */
export type DeckChoice = 'printed' | 'left-out';

/** Answers what a story takes, from real composition; memory of its answers is its own. */
export interface StoryRuler {
  /** Measures of the legs that a number of columns is dealt into: as many legs are those columns. */
  readonly legs: (columns: number, parts: number) => Px;
  /** The measure of one of so many equal parts of some columns of a module. */
  readonly part: (module: number, columns: number, parts: number) => Px;
  readonly copy: (stream: Stream, leg: Leg) => readonly CopyLines[];
  /** Lines of a stream that stand in so many grid lines. */
  readonly capacity: (stream: Stream, lines: number) => number;
  readonly fill: (copy: readonly CopyLines[], depths: readonly number[]) => Fill;
  /**
   * Null where the area does not hold the head, or where the story or its role has none. `step`: so many steps of the ladder from
   * the size that fits, as pins say it; null too where there are not so many.
   */
  readonly head: (area: Extent, deck: DeckChoice, step?: number) => HeadFit | null;
  /** Null where the caption leaves no room for the picture. */
  readonly picture: (figure: string, area: Extent) => PictureFit | null;
  /** Size of a display line that stands in the area in the lines of its author; null where it does not. */
  readonly display: (nth: number, area: Extent) => Px | null;
  /** The notch that holds the story's label; null without one. */
  readonly notch: () => Notch | null;
}
