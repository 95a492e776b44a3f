/** Changes at places of a text in, the changed text out: nothing else of it moves, its line ends and its byte order mark stay. */
import { countBelow } from '../../model/text.ts';
import type { SourceText } from '../source/source-text.ts';

/** New text, with `\n` at line ends, for text[from, to). */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Null where two changes touch the same characters. Places count in `source`, which is `raw` as it is read. */
export function applyEdits(raw: string, source: SourceText, edits: readonly Edit[]): string | null {
  const place = placesIn(raw, source);
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  let changed = '';
  let done = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) return null;
    changed += raw.slice(place(done), place(from)) + text.replaceAll('\n', lineEnd);
    done = to;
  }
  return raw.slice(0, place(0)) + changed + raw.slice(place(done));
}

/** From a place in the text as it is read to the same place in the file's own characters. */
function placesIn(raw: string, { lineStarts }: SourceText): (at: number) => number {
  const starts = [raw.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: end } of raw.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (at) => {
    const line = countBelow(lineStarts, at + 1) - 1;
    return (starts[line] ?? 0) + at - (lineStarts[line] ?? 0);
  };
}
