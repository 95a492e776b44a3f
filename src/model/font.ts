/** FontBook: what composition needs to know about type, and nothing else. */
import type { Finding } from '../diagnostic.ts';
import type { Em } from '../units.ts';
import type { Lang } from './page.ts';

export type Direction = 'horizontal' | 'vertical';

/** Id of a face in `fonts.yaml`, e.g. `serif-hk-regular`. */
export type FaceId = string;

/**
 * OpenType features that change an advance or a look. `hwid` half-width figures, `fwid` full-width figures,
 * `halt`/`vhal` half-width marks, `pwid` an apostrophe as wide as it is drawn, `kern` a Latin word. Looks never change code points.
 */
export type Feature = 'hwid' | 'fwid' | 'halt' | 'vhal' | 'pwid' | 'kern';

/** How a cluster stands in a line. `combined` = tate-chu-yoko 縱中橫排; `sideways` = turned 90° clockwise. */
export type Setting = 'upright' | 'sideways' | 'combined';

export interface Face {
  readonly id: FaceId;
  /** CSS family name of the page subset; unique per face. */
  readonly family: string;
  readonly weight: number;
  readonly lang: Lang | null;
  readonly licence: string;
  /** PostScript name, as it appears in the PDF behind the subset tag. */
  readonly postscriptName: string;
  /** Ascent and descent (positive down) as the browser reads them, in em. */
  readonly ascent: Em;
  readonly descent: Em;
  /** Top of the ideographic em box above the baseline, in em (0.88 in Noto). */
  readonly emTop: Em;
}

/** A run of characters to be shaped together: one Han, one mark, a dash pair, a Latin word, a figure group. */
export interface Shaping {
  readonly text: string;
  readonly face: FaceId;
  readonly lang: Lang;
  readonly direction: Direction;
  readonly setting: Setting;
  readonly features: readonly Feature[];
}

/** Faces in the order in which they are tried, as a style lists them. */
export type FaceList = readonly FaceId[];

export interface FontBook {
  readonly faces: ReadonlyMap<FaceId, Face>;
  /** Further faces of the lists whose package is not installed: what to ask npm for, by face. */
  readonly absent: ReadonlyMap<FaceId, string>;
  /** The first of `faces` that draws every code point of `text`; null when none does. */
  faceFor(text: string, faces: FaceList): FaceId | null;
  /**
   * Number of the glyph that the code point is painted with, alike for the interpuncts of a face; that of 2 for a ₂ which the
   * face lacks; 0 when nothing in the face paints it. Whether it draws the code point itself, `faceFor` says.
   */
  glyphOf(face: FaceId, codePoint: number): number;
  /** Number of the glyph that a single character is painted with as it stands in its line: with the features, turned, upright. */
  shapedGlyph(shaping: Shaping): number;
  /** Whether the face knows the sequence of a code point and a variation selector. */
  hasVariant(face: FaceId, codePoint: number, selector: number): boolean;
  /** Whether the face has a form of the character for vertical lines: one that is turned, or stands elsewhere in its cell. */
  hasVerticalForm(face: FaceId, char: string, lang: Lang): boolean;
  /** Advance of the shaped text along the line, in em of its size. Combined text is 1 em. */
  advance(shaping: Shaping): Em;
  readonly findings: readonly Finding[];
}
