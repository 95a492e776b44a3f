/** Pieces of a paragraph in, two of ！？ in a row as one piece out, where the house sets them in one cell. */
import type { Feature } from '../../model/font.ts';
import type { Lang } from '../../model/page.ts';
import type { ParagraphStyle } from '../types.ts';
import type { Piece } from './pieces.ts';

export function pairExclamations(
  pieces: readonly Piece[],
  text: string,
  { house, direction }: ParagraphStyle,
): readonly Piece[] {
  const paired = house.exclamations === 'paired' || direction === 'vertical';
  if (house.exclamations === 'apart' || !paired || !PAIR.test(text)) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.to === piece.from && isPair(text.slice(last.from, piece.to), last, piece)) {
      joined[joined.length - 1] = { kind: 'exclamations', from: last.from, to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}

const PAIR = /[！？]{2}/u;

const isPair = (text: string, ...pieces: readonly Piece[]): boolean =>
  text.length === 2 && PAIR.test(text) && pieces.every(({ kind }) => kind === 'cell');

/** The forms of half a cell: faces of the mainland have them as `halt` only. */
export const halfExclamations = (lang: Lang): readonly Feature[] =>
  lang === 'zh-CN' ? ['halt'] : ['hwid'];
