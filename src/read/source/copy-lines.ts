/** A text with one paragraph a line in, its paragraphs out: as they are, or with the inline marks of a story's body read. */
import type { Finding } from '../../diagnostic.ts';
import type { RichText } from '../../model/text.ts';
import { foreignBlocks } from '../markdown/foreign-blocks.ts';
import { readInline } from '../markdown/markdown-inline.ts';
import { brokenOrLost, lostCharacter } from './read-source.ts';
import { inSourceOrder, sourceText } from './source-text.ts';
import { lines, richOf, type Sourced, sourced } from './sourced.ts';

export interface CopyLines {
  readonly paragraphs: readonly RichText[];
  readonly findings: readonly Finding[];
}

/** A byte order mark, Windows line ends and the file's last line end are not copy. */
export function readCopyLines(file: string, text: string, markup: boolean): CopyLines {
  const source = sourceText(file, text);
  const all = lines(sourced(source, 0, source.text.length));
  const rows = all.at(-1)?.text === '' ? all.slice(0, -1) : all;
  const lost = lostCharacter(source);
  const broken = lost === null ? [] : [brokenOrLost('the copy', lost)];
  if (!markup) return { paragraphs: rows.map((row) => richOf(source, row, [])), findings: broken };
  // Each line is a block by itself.
  const foreign = foreignBlocks(
    source,
    rows.flatMap((row) => [row, BLANK]),
  );
  const read = rows.map((row) => readInline(source, row, foreign.stretches));
  return {
    paragraphs: read.map((one) => one.text),
    findings: [
      ...broken,
      ...inSourceOrder([...foreign.findings, ...read.flatMap(({ findings }) => findings)]),
    ],
  };
}

const BLANK: Sourced = { text: '', offsets: [] };
