/** A table of a source in, its rows as paragraphs, and what is said of them, out: a page of ours has no columns of figures. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { ManuscriptBlock, Passage } from './manuscript.ts';

export interface TableRows {
  readonly blocks: readonly ManuscriptBlock[];
  readonly findings: readonly Finding[];
}

/** Between the cells of a row. */
const GAP = '\u3000';

export const rowsOfTable = (
  rows: readonly (readonly Passage[])[],
  origin: Origin | null,
): TableRows => ({
  blocks: rows.map((cells) => ({ kind: 'paragraph', text: rowOf(cells) })),
  findings: [
    finding('table-as-rows', 'info', `each of the ${rows.length} rows of a table is a paragraph`, {
      help: 'where its columns must stand under each other, make a picture of it',
      origin,
    }),
  ],
});

const rowOf = (cells: readonly Passage[]): Passage => ({
  text: cells.map(({ text }) => text).join(GAP),
  lines: cells.flatMap(({ lines }) => lines),
});
