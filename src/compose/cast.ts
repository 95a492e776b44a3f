/** Pieces in, casts out: how each piece stands in its line, and what a vertical line makes of figures and words. */
import type { Feature, Setting } from '../model/font.ts';
import type { RichText } from '../model/text.ts';
import { classOf } from '../model/typography/character-classes.ts';
import type { Piece } from './pieces.ts';
import type { ParagraphStyle } from './types.ts';

/** A piece in its setting: several atoms when a vertical figure group stands one figure a cell. */
export interface Cast {
  readonly text: string;
  readonly from: number;
  readonly setting: Setting;
  readonly features: readonly Feature[];
  /** Fixed advance in em; null takes the face's. */
  readonly em: number | null;
  /** Kept on the same line as the next one. */
  readonly tied: boolean;
}

export function castPiece(rich: RichText, piece: Piece, style: ParagraphStyle): Cast[] {
  const text = rich.text.slice(piece.from, piece.to);
  const vertical = style.direction === 'vertical';
  switch (piece.kind) {
    case 'figures':
      return vertical
        ? castVerticalFigures(text, piece.from, style)
        : [castFigures(text, piece.from, style)];
    case 'latin':
      return vertical ? castVerticalWord(text, piece.from, style) : [whole(text, piece.from)];
    case 'tcy':
      return [
        vertical
          ? { ...whole(text, piece.from), setting: 'combined', em: 1 }
          : whole(text, piece.from),
      ];
    case 'space':
      return [castSpace(rich, piece, style)];
    default:
      return [vertical && TURNED.test(text) ? turned(text, piece.from) : whole(text, piece.from)];
  }
}

const whole = (text: string, from: number): Cast => ({
  text,
  from,
  setting: 'upright',
  features: [],
  em: null,
  tied: false,
});

/** Marks that faces have no vertical form of (UAX #50 R): they are turned like Latin. */
const TURNED = /^[–‐－()[\]{}«»]/u;

const turned = (text: string, from: number): Cast => ({
  ...whole(text, from),
  setting: 'sideways',
});

/** Newspapers set a figure on exactly half a cell, so that a pair keeps the line on the em grid. */
const castFigures = (text: string, from: number, style: ParagraphStyle): Cast => ({
  ...whole(text, from),
  features: style.house.figures === 'half' ? ['hwid'] : [],
});

/** clreq 3.2.4 and newspaper habit: one figure upright, two combined, more stand one per cell. */
function castVerticalFigures(text: string, from: number, style: ParagraphStyle): Cast[] {
  if (text.length > 1 && text.length <= style.house.combineFigures) {
    return [{ ...whole(text, from), setting: 'combined', em: 1 }];
  }
  return castCells(text, from);
}

/** Capitals of an acronym stand upright; any other word is turned on its side. */
function castVerticalWord(text: string, from: number, style: ParagraphStyle): Cast[] {
  const acronym = /^[A-Z0-9]+$/u.test(text) && text.length <= style.house.uprightCapitals;
  return acronym ? castCells(text, from) : [{ ...whole(text, from), setting: 'sideways' }];
}

const castCells = (text: string, from: number): Cast[] =>
  [...text].map((char, index, all) => ({
    ...whole(char, from + index),
    features: ['fwid'],
    tied: index < all.length - 1,
  }));

/** A space between two full-width characters is the author's gap between phrases. */
function castSpace(rich: RichText, piece: Piece, style: ParagraphStyle): Cast {
  const before = classOf(rich.text.charAt(piece.from - 1));
  const after = classOf(rich.text.charAt(piece.to));
  const wide = before !== 'latin' && before !== 'digit' && after !== 'latin' && after !== 'digit';
  const text = rich.text.slice(piece.from, piece.to);
  return { ...whole(text, piece.from), em: wide ? style.hanSpace : null };
}
