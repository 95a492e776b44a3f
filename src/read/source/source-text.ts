/** A file's text in, places in it (line, column, length in code points) out. */
import type { Finding, Origin } from '../../diagnostic.ts';
import { countBelow, countCodePoints } from '../../model/text.ts';

export interface SourceText {
  readonly file: string;
  /** Without byte order mark, line ends as `\n`: neither changes what a page says. */
  readonly text: string;
  /** Offset of the first character of every line. */
  readonly lineStarts: readonly number[];
  /** Offsets of characters of two UTF-16 units, which are one column. */
  readonly doubles: readonly number[];
}

export function sourceText(file: string, raw: string): SourceText {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const doubles = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return { file, text, lineStarts, doubles };
}

/** The place of text[from, to), cut at the end of its first line. */
export function originOf(source: SourceText, from: number, to: number = from + 1): Origin {
  const line = countBelow(source.lineStarts, from + 1) - 1;
  const { doubles } = source;
  const start = source.lineStarts[line] ?? 0;
  const end = Math.min(to, source.lineStarts[line + 1] ?? source.text.length);
  return {
    file: source.file,
    line: line + 1,
    // A paragraph may be one long line with a mark at every word: its start is not counted anew for each.
    column: from - start - countBelow(doubles, from) + countBelow(doubles, start) + 1,
    length: Math.max(1, countCodePoints(source.text.slice(from, end).trimEnd())),
  };
}

/** Findings of one file as a reader meets what they tell of. */
export const inSourceOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    ({ origin: a }, { origin: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );

export const startOf = (file: string): Origin => ({ file, line: 1, column: 1, length: 1 });
