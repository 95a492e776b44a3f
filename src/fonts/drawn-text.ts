/** Takes a cluster's text; gives the characters a face must draw for it. */

import { hasAny, IGNORABLES, isCombining } from '../model/typography/characters.ts';

const IGNORABLE = new RegExp(`[${IGNORABLES}]`, 'gu');

/**
 * Leaves out what is never drawn (variation selectors, joiners) and composes base and mark, as HarfBuzz does where the
 * face has the composed glyph. Text without marks stays as it is: NFC would exchange compatibility ideographs.
 */
export function drawnText(text: string): string {
  const drawn = text.replaceAll(IGNORABLE, '');
  return hasAny(drawn, isCombining) ? composed(drawn) : drawn;
}

/**
 * Runs of this length take whatever is done for each mark a limited time; no script writes more on one letter. Sorting
 * the marks of a letter, and shaping them, takes four times as long for twice as many.
 */
const LONGEST = 64;

const composed = (text: string): string =>
  inPieces(text)
    .map((piece) => piece.normalize('NFC'))
    .join('');

/** The text cut into pieces of which none is longer than anybody writes. */
export function inPieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const isHalf = (text.codePointAt(at + LONGEST - 1) ?? 0) > 0xffff;
    const end = at + LONGEST - (isHalf ? 1 : 0);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

export const codePointsOf = (text: string): number[] =>
  Array.from(text, (char) => char.codePointAt(0) ?? 0);
