/** Galley 長條: paragraphs set outside any page, as `banmian compose` prints them. Lengths are in em, places from the slot's start. */
import type { Em } from '../units.ts';
import type { Feature, Setting } from './font.ts';
import type { Resort } from './typography/elasticity.ts';

/** Why type is wider or closer than drawn. */
export const ADJUSTMENTS = [
  'cells', // so many cells fill the measure
  'interpunct', // brought to the house's width
  'phrase', // the author's gap between two phrases of Han
  'han-latin', // between Han and Latin
  'space', // between words
  'blank', // of a mark: taken away beside another, at an edge, or to squeeze the line
  'ruby', // a base that is shorter than its reading
  'zhuyin', // room for symbols
  'justified', // opened to fill the measure; below 0, closed so as not to pass it
] as const;

export type AdjustmentKind = (typeof ADJUSTMENTS)[number];

export interface ComposedParagraph {
  /** Its characters, which all offsets count; marks of the copy are no part of it. */
  readonly text: string;
  readonly lines: readonly ComposedLine[];
}

export interface ComposedLine {
  readonly text: string;
  /** Whether a hyphen is printed at its end that the text does not have. */
  readonly hyphen: boolean;
  /** [from, to) in the paragraph's text; spaces dropped at the break are in neither line. */
  readonly from: number;
  readonly to: number;
  /** Room for the line, from the start of the measure. */
  readonly slot: { readonly start: Em; readonly length: Em };
  /** From the slot's start to the first character. */
  readonly start: Em;
  /** Length of the type as its faces draw it, and as it is set. The gaps make up the difference. */
  readonly natural: Em;
  readonly width: Em;
  /** Whether it ends its paragraph, and is not justified. */
  readonly last: boolean;
  readonly gaps: readonly ComposedGap[];
  /** Widest white that justification added to one gap. */
  readonly opened: Em;
  /** What blanks gave up for the line to fit, how far a mark hangs beyond the measure, whether a word or what is kept was cut. */
  readonly squeezed: Em;
  readonly hung: Em;
  readonly cut: boolean;
  /** The last resort that kept the line from opening too far. */
  readonly resort: Resort | null;
  readonly runs: readonly ComposedRun[];
  readonly marks: ComposedMarks;
}

/** White added, or below 0 taken away, in front of the character at `at`; the line's `to` is its end. */
export interface ComposedGap {
  readonly at: number;
  readonly kind: AdjustmentKind;
  readonly amount: Em;
}

/** Characters of one face and look, as the browser is told to paint them. */
export interface ComposedRun {
  readonly text: string;
  readonly from: number;
  readonly face: string;
  /** As a share of the line's. */
  readonly size: Em;
  /** `halt` or `vhal` sets marks on half a cell, `before` and `after` being what is left of their blanks. */
  readonly features: readonly Feature[];
  readonly setting: Setting;
  readonly width: Em;
  /** After each character; `before` and `after` once. */
  readonly tracking: Em;
  readonly before: Em;
  readonly after: Em;
}

/** What stands beside a line. */
export interface ComposedMarks {
  readonly ruby: readonly ComposedReading[];
  readonly zhuyin: readonly ComposedReading[];
  /** Centres of dotted characters 著重號. */
  readonly dots: readonly Em[];
  readonly stretches: readonly ComposedStretch[];
}

/** A reading beside its base. Of zhuyin `start` and `end` are the character's; a light tone stands first, any other last. */
export interface ComposedReading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly start: Em;
  readonly end: Em;
}

/** A name, a title or a dead person's name along which a line, a wave or a box goes. */
export interface ComposedStretch {
  readonly kind: 'name' | 'title' | 'deceased';
  readonly start: Em;
  readonly end: Em;
  /** Whether it begins, and ends, in this line. */
  readonly opens: boolean;
  readonly closes: boolean;
}
