/** A paragraph and its style in; its type, cast and laid out on one endless line, out: all that no measure changes. */
import type { FontBook } from '../model/font.ts';
import type { RichText } from '../model/text.ts';
import { type Px, px } from '../units.ts';
import { type Marked, markedAtoms } from './beside/marked.ts';
import { annotatedIn, makeRoom, type Reading, readingsOf } from './beside/readings.ts';
import { makeSymbolRoom, type Syllable, syllablesOf } from './beside/zhuyin.ts';
import { legalBreaks } from './breaking/breaks.ts';
import { lengthOfLine, type Strip, stripOf } from './breaking/strip.ts';
import { atomsOf } from './casting/atoms.ts';
import type { Atom, ParagraphStyle } from './types.ts';
import { naturalLength } from './white/justify.ts';

/** A paragraph that has been cast 鑄字: it can be broken into any slots, over and over. */
export interface CastParagraph {
  readonly style: ParagraphStyle;
  readonly fonts: FontBook;
  /** Its atoms as their faces draw them, and with room for ruby; `strip` has room for zhuyin too. */
  readonly bare: readonly Atom[];
  readonly roomy: readonly Atom[];
  readonly strip: Strip;
  readonly beside: Beside;
}

/** What stands beside the lines of a paragraph. */
export interface Beside {
  readonly readings: readonly Reading[];
  readonly syllables: readonly Syllable[];
  readonly marked: readonly Marked[];
}

/** What is known of a text in a style, while both live. */
type Known<T> = WeakMap<
  RichText,
  WeakMap<ParagraphStyle, { readonly fonts: FontBook; readonly made: T }>
>;

const casts: Known<CastParagraph> = new WeakMap();
const lengths: Known<Px> = new WeakMap();

/** Casts a paragraph, once for each style and font book. Pure: the same input, the same type. */
export const castParagraph = (
  rich: RichText,
  style: ParagraphStyle,
  fonts: FontBook,
): CastParagraph => remembered(casts, rich, style, fonts, cast);

/** Natural length of a text in one line. Heads are measured over and over, at every step of their making. */
export const lengthOfText = (rich: RichText, style: ParagraphStyle, fonts: FontBook): Px =>
  remembered(lengths, rich, style, fonts, measured);

function remembered<T>(
  known: Known<T>,
  rich: RichText,
  style: ParagraphStyle,
  fonts: FontBook,
  make: (rich: RichText, style: ParagraphStyle, fonts: FontBook) => T,
): T {
  const ofText = known.get(rich) ?? new WeakMap();
  const found = ofText.get(style);
  if (found?.fonts === fonts) return found.made;
  const made = make(rich, style, fonts);
  known.set(rich, ofText.set(style, { fonts, made }));
  return made;
}

function cast(rich: RichText, style: ParagraphStyle, fonts: FontBook): CastParagraph {
  const { bare, roomy, atoms, readings, syllables } = atomsWithRoom(rich, style, fonts);
  return {
    style,
    fonts,
    bare,
    roomy,
    strip: stripOf(atoms, legalBreaks(atoms, rich, style), style, fonts),
    beside: { readings, syllables, marked: markedAtoms(rich, bare, style.house) },
  };
}

function measured(rich: RichText, style: ParagraphStyle, fonts: FontBook): Px {
  const { atoms } = atomsWithRoom(rich, style, fonts);
  // Where the line might break does not change how long it is.
  const strip = stripOf(atoms, [], style, fonts);
  if (strip.elastic === null || atoms.length === 0) return naturalLength(atoms);
  return px(lengthOfLine(strip, 0, atoms.length, true));
}

function atomsWithRoom(rich: RichText, style: ParagraphStyle, fonts: FontBook) {
  const bare = atomsOf(rich, style, fonts);
  const annotated = annotatedIn(rich, bare);
  const readings = readingsOf(annotated, bare, style, fonts);
  const syllables = syllablesOf(annotated, style, fonts);
  const roomy = makeRoom(bare, readings);
  const atoms = makeSymbolRoom(roomy, syllables, style);
  return { bare, roomy, atoms, readings, syllables };
}
