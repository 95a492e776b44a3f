/** Made up 組版: where make-up put the stories that had no place, and what that cost. */
import type { Px } from '../units.ts';
import type { StoryPins } from './page.ts';

export interface MadeUp {
  /** One for each story that make-up placed, in order of importance. */
  readonly choices: readonly Choice[];
  /** What the page as a whole costs, beside its stories. */
  readonly terms: readonly Term[];
  /** Sum of all costs: 0 would be a page without a blemish. */
  readonly cost: number;
  /** Column-lines of the page on which nothing stands, and lines of text that find no room. */
  readonly free: number;
  readonly over: number;
}

/** What was chosen for one story. */
export interface Choice {
  readonly story: string;
  /** Its module: first column and line, 1-based, and how many of each. */
  readonly column: number;
  readonly line: number;
  readonly columns: number;
  readonly lines: number;
  readonly pins: StoryPins;
  /** Size of its main head; 0 without one. */
  readonly head: Px;
  readonly pictures: readonly PictureChoice[];
  /** Lines of its text that find no room. */
  readonly over: number;
  /** Frames that it does not fill. */
  readonly early: readonly EarlyEnd[];
  /** What was given up for it, dearest first. */
  readonly terms: readonly Term[];
}

/** A frame whose text ends some lines above its foot; the first one is 1. */
export interface EarlyEnd {
  readonly frame: number;
  readonly empty: number;
  /** Lines that it holds. */
  readonly lines: number;
}

/** How a figure of a story stands: over so many columns and lines, with its caption. */
export interface PictureChoice {
  readonly figure: string;
  readonly columns: number;
  readonly lines: number;
  /** Share of the picture that is cropped away. */
  readonly cropped: number;
}

/** Why a choice costs something. */
export interface Term {
  readonly reason: Reason;
  readonly cost: number;
}

export type Reason =
  | 'white'
  | 'overset'
  | 'head-smaller'
  | 'head-air'
  | 'head-broken'
  | 'head-short'
  | 'head-parts'
  | 'head-sizes'
  | 'crop'
  | 'coarse'
  | 'picture-size'
  | 'picture-looms'
  | 'picture-wish'
  | 'shallow'
  | 'split-brief'
  | 'cells'
  | 'gaping'
  | 'left-out'
  | 'legs'
  | 'rising'
  | 'width'
  | 'aspect'
  | 'heads-side-by-side'
  | 'heads-in-a-row'
  | 'head-order'
  | 'weak-lead'
  | 'place-order'
  | 'wish'
  | 'parted'
  | 'free'
  | 'cuts';

/** Pins of the stories that make-up placed. */
export const pinsOf = ({ choices }: MadeUp): Readonly<Record<string, StoryPins>> =>
  Object.fromEntries(choices.map(({ story, pins }) => [story, pins]));
