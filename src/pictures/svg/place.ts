/** A file's text and offsets in it in, places with line and column out. */
import type { Origin } from '../../diagnostic.ts';

/** `length` is in UTF-16 units, and ends with its line. */
export function placeIn(file: string, text: string, at: number, length = 1): Origin {
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  const [whole = ''] = text.slice(at, at + length).split(/\r\n?|\n/u);
  return {
    file,
    line: before.length,
    column: charactersIn(before.at(-1) ?? '') + 1,
    length: Math.max(1, charactersIn(whole)),
  };
}

/** Here and not from `model/text.ts`, which brings the tables of Unicode along: this is loaded in a process that should start at once. */
const charactersIn = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
