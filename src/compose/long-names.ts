/** A break inside what is kept together, or inside a word, and the line that would end there in, whether a line could hold the whole out. */
import { playIn } from './elastic.ts';
import { TOLERANCE } from './line-measure.ts';
import { lengthOfLine, type Stock } from './stock.ts';
import type { Break } from './types.ts';

/**
 * A title or a word longer than its line is parted where the line ends, as if nobody kept it: pushed out, it would open the
 * line before it and be cut all the same (LIN-21 asks for up to eight characters). `first` starts the line.
 */
export function isHeld(stock: Stock, first: number, index: number, length: number): boolean {
  const { atoms, breaks, elastic } = stock;
  let from = index;
  while (from > first && isInside(breaks[from - 1])) from -= 1;
  for (let end = index + 1; end <= atoms.length; end += 1) {
    const play = elastic === null ? 0 : playIn(elastic, from, end);
    if (lengthOfLine(stock, from, end, false) - play > length + TOLERANCE) return false;
    if (!isInside(breaks[end - 1])) break;
  }
  return true;
}

const isInside = (kind: Break | undefined): boolean =>
  kind === 'kept' || kind === 'never' || kind === 'cut';
