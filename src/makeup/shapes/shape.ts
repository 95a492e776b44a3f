/** A shape: one way to set a story in a module of so many columns by so many lines, every leg of it filled. */
import type { EarlyEnd, Term } from '../../model/made-up.ts';
import type { Area, Interval, PinnedHead, StoryPins } from '../../model/page.ts';
import type { Px } from '../../units.ts';

export interface Shape {
  readonly columns: number;
  readonly lines: number;
  readonly cost: number;
  readonly terms: readonly Term[];
  /** In the module: its first column and its first line are 1. Made for the shapes that are chosen. */
  readonly pins: () => StoryPins;
  /** Size of the main head; 0 without one. */
  readonly headSize: Px;
  /** Column-lines of the module that stay white, and lines of text that find no room. */
  readonly white: number;
  readonly over: number;
  /** Frames that the text does not fill. */
  readonly early: readonly EarlyEnd[];
}

export const costOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, { cost }) => sum + cost, 0);

export const interval = (first: number, last: number): Interval => ({ first, last });

export const area = (columns: Interval, lines: Interval): Area => ({
  columns,
  lines,
  part: null,
  origin: null,
});

/** `step`: of the ladder, from the size that the area holds. */
export const headAt = (columns: Interval, lines: Interval, step: number): PinnedHead => ({
  ...area(columns, lines),
  step,
});

export const NO_PINS: StoryPins = {
  module: null,
  head: null,
  frames: [],
  figures: {},
  displays: [],
  cells: [],
  omit: [],
  origin: null,
};

/** The same pins with the module's first column and line at `column` and `line`. */
export function pinsAt(pins: StoryPins, column: number, line: number): StoryPins {
  const shift = ({ first, last }: Interval, by: number): Interval => ({
    first: first + by - 1,
    last: last + by - 1,
  });
  const place = <A extends Area>(one: A): A => ({
    ...one,
    columns: shift(one.columns, column),
    lines: shift(one.lines, line),
  });
  return {
    ...pins,
    head: pins.head === null ? null : place(pins.head),
    frames: pins.frames.map(place),
    displays: pins.displays.map(place),
    figures: Object.fromEntries(
      Object.entries(pins.figures).map(([id, figure]) => [id, place(figure)]),
    ),
  };
}
