/** A file's text in, places in it (line, column, length in code points) out. */
import type { Origin } from '../diagnostic.ts';
import { countCodePoints } from '../model/text.ts';

export interface SourceText {
  readonly file: string;
  /** Without byte order mark, line ends as `\n`: neither changes what a page says. */
  readonly text: string;
  /** Offset of the first character of every line. */
  readonly lineStarts: readonly number[];
}

export function sourceText(file: string, raw: string): SourceText {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** Index of the line that holds the character at `offset`. */
function lineIndexAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of text[from, to), cut at the end of its first line. */
export function originOf(source: SourceText, from: number, to: number = from + 1): Origin {
  const line = lineIndexAt(source, from);
  const start = source.lineStarts[line] ?? 0;
  const end = Math.min(to, source.lineStarts[line + 1] ?? source.text.length);
  return {
    file: source.file,
    line: line + 1,
    column: countCodePoints(source.text.slice(start, from)) + 1,
    length: Math.max(1, countCodePoints(source.text.slice(from, end).trimEnd())),
  };
}

export const startOf = (file: string): Origin => ({ file, line: 1, column: 1, length: 1 });
