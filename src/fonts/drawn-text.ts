/** Takes a cluster's text; gives the characters a face must draw for it. */
import { IGNORABLES } from '../model/typography/characters.ts';
import { composed } from '../model/typography/composed.ts';

const IGNORABLE = new RegExp(`[${IGNORABLES}]`, 'gu');

/** Leaves out what is never drawn (variation selectors, joiners) and composes base and mark, as HarfBuzz does. */
export const drawnText = (text: string): string => composed(text.replaceAll(IGNORABLE, ''));

/** Shaping takes four times as long for twice as many marks on a letter; no script writes as many as this. */
const LONGEST = 64;

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
