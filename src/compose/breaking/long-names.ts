/** A break inside what is kept together, or inside a word, and the line that would end there in, whether a line could hold the whole out. */

import type { Break } from '../types.ts';
import { playIn } from '../white/elastic.ts';
import { TOLERANCE } from './line-measure.ts';
import { lengthOfLine, type Strip } from './strip.ts';

const INSIDE: ReadonlySet<Break> = new Set<Break>(['kept', 'never', 'cut']);

/**
 * A title or a word longer than its line is parted where the line ends, as if nobody kept it: pushed out, it would open the
 * line before it and be cut all the same (LIN-21 asks for up to eight characters). `first` starts the line.
 */
export function isHeld(strip: Strip, first: number, index: number, length: number): boolean {
  const { atoms, breaks, elastic } = strip;
  const goesOn = (at: number): boolean => INSIDE.has(breaks[at] ?? 'free');
  let from = index;
  while (from > first && goesOn(from - 1)) from -= 1;
  for (let end = index + 1; end <= atoms.length; end += 1) {
    const play = elastic === null ? 0 : playIn(elastic, from, end);
    if (lengthOfLine(strip, from, end, false) - play > length + TOLERANCE) return false;
    if (!goesOn(end - 1)) break;
  }
  return true;
}
