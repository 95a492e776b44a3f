/** Pieces in, casts out: how each piece stands in its line, and what a vertical line makes of figures and words. */
import type { Feature, Setting } from '../../model/font.ts';
import type { RichText } from '../../model/text.ts';
import { WORD_LETTERS } from '../../model/typography/character-classes.ts';
import { isLetterOrFigure, isPicture, MARKS } from '../../model/typography/characters.ts';
import { clusterEnd, clustersOf } from '../../model/typography/clusters.ts';
import { isWestern, partsHalves } from '../../model/typography/half-heads.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import type { ParagraphStyle, Seam } from '../types.ts';
import { halfExclamations } from './exclamations.ts';
import type { Piece } from './pieces.ts';
import { isWideMinus, MINUS, signsFigures, signsTurned } from './signs.ts';
import { isOfTurnedNumber } from './turned-number.ts';
import { partsOfFigures, partsOfWord, type WordPart } from './word-parts.ts';

/** A piece in its setting: several atoms when a vertical figure group stands one figure a cell. */
export interface Cast {
  readonly text: string;
  /** What is painted for it, where a face draws that. */
  readonly drawn: string;
  readonly from: number;
  /** `as-drawn`: as the face has the character in a vertical line. */
  readonly setting: Setting | 'as-drawn';
  readonly features: readonly Feature[];
  /** Fixed advance in em; null takes the face's. */
  readonly em: number | null;
  /** Kept on the same line as the next one. */
  readonly tied: boolean;
  readonly seam: Seam;
}

export function castPiece(rich: RichText, piece: Piece, style: ParagraphStyle): readonly Cast[] {
  const text = rich.text.slice(piece.from, piece.to);
  const vertical = style.direction === 'vertical';
  switch (piece.kind) {
    case 'figures':
      return vertical
        ? castVerticalFigures(rich, piece, style)
        : castFigures(text, piece.from, style);
    case 'latin': {
      if (vertical && isOfTurnedNumber(rich.text, piece.from, piece.to)) {
        return sideways(castWord(text, piece.from, style));
      }
      if (vertical && signsFigures(text, rich.text, piece.to)) {
        return [{ ...whole(text, piece.from), drawn: text === '-' ? MINUS : text }];
      }
      const cast = vertical ? castVerticalWord : castWord;
      return unkerned(cast(text, piece.from, style), rich.text, piece);
    }
    case 'tcy':
      return [castCombined(text, piece.from, style)];
    case 'degrees':
      return signsTurned(rich.text, piece.from, piece.from + 1)
        ? sideways(castWord(text, piece.from, style))
        : [castCombined(text, piece.from, style)];
    case 'exclamations':
      return [castExclamations(text, piece.from, style)];
    case 'space':
      return [castSpace(rich, piece, style)];
    default:
      return [castCell(rich, piece, style)];
  }
}

/** A character of its own; the narrow sign of a number that is turned is turned with it: $1,234. */
function castCell({ text }: RichText, { kind, from, to }: Piece, style: ParagraphStyle): Cast {
  const cast = whole(text.slice(from, to), from);
  if (kind === 'pair') return cast;
  if (style.direction === 'vertical' && isWideMinus(text, from, to))
    return { ...cast, drawn: MINUS };
  const turned =
    kind === 'sign' &&
    style.direction === 'vertical' &&
    (signsTurned(text, from, to) || isOfTurnedNumber(text, from, to));
  return { ...cast, setting: turned ? 'sideways' : 'as-drawn' };
}

/** Longest word that is one atom: about the six cells that a line beside a picture must have (COL-08). */
export const LONGEST_WORD = 12;

const NO_FEATURES: readonly Feature[] = [];
const HALF: readonly Feature[] = ['hwid'];
const FULL: readonly Feature[] = ['fwid'];
/** Chinese faces draw ’ as the full-width closing quote; inside a word it is an apostrophe. */
const PROPORTIONAL: readonly Feature[] = ['pwid'];
const KERNED: readonly Feature[] = ['kern'];
const PROPORTIONAL_KERNED: readonly Feature[] = ['pwid', 'kern'];

const whole = (text: string, from: number): Cast => ({
  text,
  drawn: text,
  from,
  setting: 'upright',
  features: NO_FEATURES,
  em: null,
  tied: false,
  seam: 'none',
});

/** Side by side in one cell; in a vertical line a group that the browser combines. */
const castExclamations = (text: string, from: number, style: ParagraphStyle): Cast => ({
  ...whole(text, from),
  ...(style.direction === 'vertical' ? ({ setting: 'combined', em: 1 } as const) : {}),
  features: halfExclamations(style.lang),
});

/** Newspapers set a figure on exactly half a cell, so that a pair keeps the line on the em grid. */
function castFigures(text: string, from: number, style: ParagraphStyle): Cast[] {
  const features = style.house.figures === 'proportional' ? NO_FEATURES : HALF;
  return castParts(partsOfFigures(text), from).map((cast) => ({ ...cast, features }));
}

/** Parts of a word or of a number, one after the other. */
const castParts = (parts: readonly WordPart[], from: number): Cast[] =>
  inTurn(
    parts.map(({ text }) => text),
    from,
  ).map((cast, at) => ({ ...cast, seam: parts[at]?.seam ?? 'none' }));

/** Marked as combined: in a horizontal line it is only kept together. */
function castCombined(text: string, from: number, style: ParagraphStyle): Cast {
  if (style.direction === 'vertical') {
    return { ...whole(text, from), setting: 'combined', em: 1 };
  }
  if (!/^[0-9]+$/u.test(text)) return whole(text, from);
  return castFigures(text, from, style)[0] ?? whole(text, from);
}

/**
 * clreq 3.2.4 and newspaper habit: one figure upright, two combined, more stand one per cell; 3:30 is turned, and so is
 * 1,234, whose comma has no place in a column of figures and may not be left out either.
 */
function castVerticalFigures(rich: RichText, { from, to }: Piece, style: ParagraphStyle): Cast[] {
  const text = rich.text.slice(from, to);
  if (/[,:/-]/u.test(text) || isOfTurnedNumber(rich.text, from, to)) {
    return sideways(castParts(partsOfFigures(text), from));
  }
  if (text.length > 1 && text.length <= style.house.combineFigures && !text.startsWith('.')) {
    return [castCombined(text, from, style)];
  }
  // Not tied: where a line would open too far, figures may part.
  return castCells(text, from);
}

/** Capitals of an acronym stand upright; any other word is turned on its side. */
function castVerticalWord(text: string, from: number, style: ParagraphStyle): Cast[] {
  if (standsAlone(text)) return [whole(text, from)];
  const acronym = /^[A-Z0-9]+$/u.test(text) && text.length <= style.house.uprightCapitals;
  if (acronym) return tiedTogether(castCells(text, from));
  return sideways(castWord(text, from, style));
}

const sideways = (casts: readonly Cast[]): Cast[] =>
  casts.map((cast) => ({ ...cast, setting: 'sideways' }));

/** ™, ℵ and a figure on a keycap, but no letter that is written in words. */
const standsAlone = (text: string): boolean =>
  clusterEnd(text, 0) === text.length &&
  (isPicture(text) || kindOf(text.codePointAt(0) ?? 0).orientation === 'U');

/** The parts between which a line may break. */
function castWord(text: string, from: number, style: ParagraphStyle): Cast[] {
  const parts = partsOfWord(text, style.lexicon);
  const casts = castParts(parts, from);
  // An address may be longer than its line: it is parted at its signs, and in need anywhere.
  if (text.length > LONGEST_WORD && parts[0]?.seam === 'address') return casts.flatMap(castLetters);
  return casts.map((cast, at) => ({
    ...cast,
    features: featuresOfPart(cast.text, at, parts.length === 1),
  }));
}

/**
 * Chromium shapes neighbours of one look together, and would kern over a place where the line may break: parts of a
 * word take turns between looks that draw its letters alike.
 */
function featuresOfPart(text: string, at: number, isWhole: boolean): readonly Feature[] {
  // Marks side by side are no word, and are not kerned: `-,` and `//`.
  if (isWhole && text.length === 1 && !isLetterOrFigure(text)) return NO_FEATURES;
  const apostrophe = text.includes('’');
  if (at % 2 === 1 || (apostrophe && isWhole)) return PROPORTIONAL_KERNED;
  return apostrophe ? PROPORTIONAL : KERNED;
}

const LETTER_BEFORE = new RegExp(`[${WORD_LETTERS}][${MARKS}]*$`, 'u');
const LETTER_AFTER = new RegExp(`^[${WORD_LETTERS}${MARKS}]`, 'u');

/** Two words that an inline mark parts inside of one would be kerned together: neither is. */
function unkerned(casts: Cast[], text: string, { from, to }: Piece): Cast[] {
  const before = text.slice(Math.max(0, from - 4), from);
  const touches = LETTER_BEFORE.test(before) || LETTER_AFTER.test(text.slice(to, to + 1));
  return touches ? casts.map((cast) => ({ ...cast, features: withoutKerning(cast) })) : casts;
}

const withoutKerning = ({ features }: Cast): readonly Feature[] =>
  features.includes('kern') ? features.filter((one) => one !== 'kern') : features;

/** A part of a word or group for each of `texts`, which stand one after the other from `from` on. */
function inTurn(texts: readonly string[], from: number): Cast[] {
  let at = from;
  return texts.map((text) => {
    const cast = whole(text, at);
    at += text.length;
    return cast;
  });
}

const castCells = (text: string, from: number): Cast[] =>
  inTurn([...text], from).map((cast) =>
    cast.text === '.' ? { ...cast, drawn: POINT } : { ...cast, features: FULL },
  );

/** The point of a number in a column: a low one would stand in the corner of its cell (newspapers, cjk-rules.md 1.7). */
const POINT = '・';

const tiedTogether = (casts: readonly Cast[]): Cast[] =>
  casts.map((cast, index) => ({ ...cast, tied: index < casts.length - 1 }));

/** Letter by letter, without kerning, for a word that no face draws whole or no measure holds. */
export const castLetters = (cast: Cast): Cast[] =>
  inTurn(clustersOf(cast.text), cast.from).map((letter) => ({
    ...cast,
    features: withoutKerning(cast),
    text: letter.text,
    drawn: letter.text,
    from: letter.from,
    ...(letter.from + letter.text.length < cast.from + cast.text.length ? INSIDE : {}),
  }));

const INSIDE = { tied: true, seam: 'cluster' } as const;

/** A space between two full-width characters is the author's gap between phrases; in a head, where one is beside it. */
function castSpace(rich: RichText, piece: Piece, style: ParagraphStyle): Cast {
  const text = rich.text.slice(piece.from, piece.to);
  const before = rich.text.charAt(piece.from - 1);
  const after = rich.text.charAt(piece.to);
  const isGap = style.halfHeads
    ? partsHalves(text, before, after)
    : !isWestern(before) && !isWestern(after);
  return {
    ...whole(text, piece.from),
    em: isGap ? style.hanSpace : null,
    // Upright, a space of a vertical line would take a whole cell.
    setting: style.direction === 'vertical' ? 'sideways' : 'upright',
    // U+00A0 and U+202F keep their neighbours on one line (UAX #14 LB 12).
    tied: kindOf(text.codePointAt(text.length - 1) ?? 0).lineBreak === 'GL',
  };
}
