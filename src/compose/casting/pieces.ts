/** Text in, pieces out: where one unbreakable piece of a line ends and the next begins (before fonts are asked). */

import type { Direction } from '../../model/font.ts';
import type { RichText } from '../../model/text.ts';
import { addressAt } from '../../model/typography/addresses.ts';
import {
  type CharacterClass,
  classOfCode,
  WORD_LETTERS,
} from '../../model/typography/character-classes.ts';
import { EXTENDERS, MARKS } from '../../model/typography/characters.ts';
import { clusterEnd, extendedEnd } from '../../model/typography/clusters.ts';
import { JOINED_PAIRS } from '../../model/typography/joined.ts';
import { rubyParts } from '../beside/ruby-parts.ts';
import { edgeBeyond } from './coverage.ts';

export type PieceKind =
  | 'cell'
  | 'degrees' // °C of a vertical line, which stands in one cell as ℃ does
  | 'sign' // of a number: it may lie as its number does
  | 'exclamations'
  | 'figures'
  | 'latin'
  | 'pair'
  | 'space'
  | 'tcy';

export interface Piece {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
}

/** Figures with separators between them: 1,234.5, 3:30, 2025-26. A sign before or after stays a piece of its own. */
const FIGURES = /^[0-9]+(?:[.,:/-][0-9]+)*$/u;
/** Letters and figures stand together: G20, COVID-19, don’t, U.S.-China, CO₂. All alphabets that are set as words. */
const LETTER = `[${WORD_LETTERS}]`;
const LETTERS = `[${WORD_LETTERS}${EXTENDERS}\\u200c\\u200d\\u2060\\u00ad]`;
const WORD = new RegExp(`^${LETTER}${LETTERS}*(?:[.,'’:/&@+_-]+${LETTERS}+)*-?`, 'u');
/** Dashes and leaders (cl-08), and the halves of the repeat marks of kana. */
const PAIR = new RegExp(`^(?:${JOINED_PAIRS})`, 'u');
/** A no-break space may carry a mark, to show it alone (UAX #14 LB 9). */
const SPACES = new RegExp(`^(?:[ \\t\\n\\r]|\\u00a0(?![${MARKS}]))+`, 'u');

/** Longest stretch that is looked at in one go; a longer word is cut, which no measure could hold anyway. */
const MAX_PIECE = 256;

/** Splits a paragraph into pieces; they cover the text without overlap. */
export function piecesOf(rich: RichText, direction: Direction): Piece[] {
  const { text, marks } = rich;
  const tcy = marks.filter((mark) => mark.kind === 'tcy' && mark.to > mark.from);
  const combined = new Map(tcy.map((mark) => [mark.from, mark.to]));
  const cutBeyond = edgeBeyond(markEdges(rich), text.length);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const to = combined.get(at);
    const piece =
      to === undefined
        ? pieceAt(text, at, cutBeyond(at), direction)
        : ({ kind: 'tcy', from: at, to } as const);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

type Stretch = Pick<Piece, 'from' | 'to'>;

/** A piece never reaches over the edge of a mark that changes its look or carries a reading. */
function markEdges(rich: RichText): number[] {
  const edges = rich.marks
    .filter((mark) => mark.kind !== 'nobreak')
    .flatMap((mark): readonly Stretch[] =>
      mark.kind === 'ruby' ? rubyParts(mark, rich.text) : [mark],
    )
    .flatMap(({ from, to }) => [from, to]);
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** Clusters that are no cells. */
const ALONE: Readonly<Partial<Record<CharacterClass, PieceKind>>> = {
  latin: 'latin',
  prefix: 'sign',
  postfix: 'sign',
  connector: 'sign',
};

/** What may be longer than a cluster. */
const STRETCHING: ReadonlySet<CharacterClass> = new Set([
  'latin',
  'digit',
  'dash',
  'ellipsis',
  'iteration',
  'space',
]);

/** Celsius and Fahrenheit, written in two characters. */
const DEGREES = new RegExp(`^°[CF](?![${WORD_LETTERS}${MARKS}])`, 'u');

function pieceAt(text: string, at: number, cut: number, direction: Direction): Piece {
  const first = classOfCode(text.codePointAt(at) ?? 0);
  if (
    direction === 'vertical' &&
    first === 'postfix' &&
    DEGREES.test(text.slice(at, Math.min(cut, at + 3)))
  ) {
    return { kind: 'degrees', from: at, to: at + 2 };
  }
  const fraction = direction === 'vertical' ? fractionEnd(text, at, cut) : null;
  if (fraction !== null) return { kind: 'figures', from: at, to: fraction };
  const stretch = STRETCHING.has(first) ? stretchAt(text, at, cut) : null;
  if (stretch !== null) return stretch;
  const to = clusterEnd(text, at);
  return { kind: ALONE[first] ?? 'cell', from: at, to };
}

/** An average in baseball is written without its 0: .282. Its point needs a cell as that of 21.3 does. */
const FRACTION = new RegExp(`^\\.[0-9]+(?![0-9${WORD_LETTERS}]|[.,:/-][0-9])`, 'u');
const IN_WORD = new RegExp(`[0-9${WORD_LETTERS}.][${MARKS}]*$`, 'u');

function fractionEnd(text: string, at: number, cut: number): number | null {
  if (text.charAt(at) !== '.' || IN_WORD.test(text.slice(Math.max(0, at - 4), at))) return null;
  const fraction = FRACTION.exec(text.slice(at, Math.min(cut, at + MAX_PIECE)))?.[0];
  return fraction === undefined ? null : at + fraction.length;
}

function stretchAt(text: string, at: number, cut: number): Piece | null {
  const rest = text.slice(at, Math.min(cut, at + MAX_PIECE));
  const word = addressAt(rest) ?? WORD.exec(rest)?.[0];
  if (word !== undefined) {
    const to = extendedEnd(text, at + word.length);
    const isNumber = to === at + word.length && FIGURES.test(word);
    return { kind: isNumber ? 'figures' : 'latin', from: at, to };
  }
  const pair = PAIR.exec(rest)?.[0];
  if (pair !== undefined)
    return { kind: 'pair', from: at, to: extendedEnd(text, at + pair.length) };
  const spaces = SPACES.exec(rest)?.[0];
  return spaces === undefined ? null : { kind: 'space', from: at, to: at + spaces.length };
}
