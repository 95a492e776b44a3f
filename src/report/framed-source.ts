/** A source text and a place in it in, the line with its neighbours and the marked characters as markup out. */
import type { Origin } from '../diagnostic.ts';
import { escapeHtml } from './document.ts';

/** Characters of a line kept before and after the marked ones; paragraphs are one line each. */
const CONTEXT = 60;
/** Characters shown of a neighbouring line. */
const NEIGHBOUR = 100;
const CUT = '…';

/** A source text, line by line: split once for all its findings. */
export type SourceLines = readonly string[];

export const linesOf = (text: string): SourceLines => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);

/** The characters of the lines that were shown: many findings may be in one. */
const shown = new WeakMap<SourceLines, Map<number, readonly string[]>>();

function charactersOf(rows: SourceLines, number: number): readonly string[] {
  const known = shown.get(rows) ?? new Map<number, readonly string[]>();
  const characters = known.get(number) ?? [...(rows[number - 1] ?? '')];
  shown.set(rows, known.set(number, characters));
  return characters;
}

export function framedSource(rows: SourceLines, { line, column, length }: Origin): string {
  const row = (number: number, markup: string) =>
    `<span class="row${number === line ? ' here' : ''}"><i>${number}</i>${markup}</span>`;
  return [line - 1, line, line + 1]
    .filter((number) => number >= 1 && number <= rows.length)
    .map((number) => {
      const characters = charactersOf(rows, number);
      const markup =
        number === line ? marked(characters, column - 1, length) : neighbour(characters);
      return row(number, markup);
    })
    .join('');
}

const neighbour = (characters: readonly string[]): string =>
  escapeHtml(characters.slice(0, NEIGHBOUR).join('')) + (characters.length > NEIGHBOUR ? CUT : '');

function marked(characters: readonly string[], from: number, length: number): string {
  const first = Math.max(0, from - CONTEXT);
  const end = Math.min(from + length, from + 2 * CONTEXT);
  const last = Math.min(characters.length, end + CONTEXT);
  const part = (start: number, stop: number) => escapeHtml(characters.slice(start, stop).join(''));
  return [
    first > 0 ? CUT : '',
    part(first, from),
    `<mark>${part(from, end)}</mark>`,
    part(end, last),
    last < characters.length ? CUT : '',
  ].join('');
}
