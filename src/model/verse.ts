/** Verse 詩 in, its lines as its author wrote them out, and back. A line break in the text ends each but the last. */
import { joinTexts, type RichText, sliceText } from './text.ts';

/** Characters [from, to) of a text. */
export interface VerseRow {
  readonly from: number;
  readonly to: number;
}

export function rowsOfVerse(text: string): VerseRow[] {
  const rows: VerseRow[] = [];
  let from = 0;
  for (const { length } of text.split('\n')) {
    rows.push({ from, to: from + length });
    from += length + 1;
  }
  return rows;
}

export const verseOf = (rows: readonly RichText[]): RichText => joinTexts(rows, '\n');

/** The same verse with each of its lines passed through a change. */
export const withRows = (verse: RichText, change: (row: RichText) => RichText): RichText =>
  verseOf(rowsOfVerse(verse.text).map(({ from, to }) => change(sliceText(verse, from, to))));
