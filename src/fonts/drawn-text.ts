/** Takes a cluster's text; gives the characters a face must draw for it. */

import { hasAny, IGNORABLES, isCombining } from '../model/typography/characters.ts';

const IGNORABLE = new RegExp(`[${IGNORABLES}]`, 'gu');

/**
 * Leaves out what is never drawn (variation selectors, joiners) and composes base and mark, as HarfBuzz does where the
 * face has the composed glyph. Text without marks stays as it is: NFC would exchange compatibility ideographs.
 */
export function drawnText(text: string): string {
  const drawn = text.replaceAll(IGNORABLE, '');
  return hasAny(drawn, isCombining) ? drawn.normalize('NFC') : drawn;
}

export const codePointsOf = (text: string): number[] =>
  Array.from(text, (char) => char.codePointAt(0) ?? 0);
