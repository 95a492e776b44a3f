/** A file's text and offsets in it in, places with line and column out. */
import type { Origin } from '../../diagnostic.ts';
import { countCodePoints } from '../../model/text.ts';

/** `length` is in UTF-16 units, and ends with its line. */
export function placeIn(file: string, text: string, at: number, length = 1): Origin {
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  const [whole = ''] = text.slice(at, at + length).split(/\r\n?|\n/u);
  return {
    file,
    line: before.length,
    column: countCodePoints(before.at(-1) ?? '') + 1,
    length: Math.max(1, countCodePoints(whole)),
  };
}
