/** A finding and its source text in, what a person reads out: message, framed source lines, what to do. */
import { type Finding, isWholeSheet, type Origin, type Place } from './diagnostic.ts';
import { kindOf } from './model/typography/unicode.ts';
import { visible, visibleLine } from './visible.ts';

/** Columns of source that a frame shows; paragraphs are one line each and would fill a screen. */
const WINDOW = 96;
/** Columns kept before the marked characters when a line is cut. */
const LEADING = 24;
const TAB = '    ';
const CUT = '…';

/** The marked line with one line before and after, `>` and carets at the marked characters. */
export function frameSource(text: string, origin: Origin): string {
  const rows = rowsOf(text);
  const marked = shownRow(rows[origin.line - 1] ?? '');
  const from = columnAt(marked, origin.column - 1);
  const length = columnAt(marked, origin.column - 1 + origin.length) - from;
  const start = from + length <= WINDOW ? 0 : Math.max(0, from - LEADING);
  const numbers = [origin.line - 1, origin.line, origin.line + 1].filter(
    (number) => number >= 1 && number <= rows.length,
  );
  const gutter = String(numbers.at(-1) ?? origin.line).length;
  return numbers
    .flatMap((number) => {
      const here = number === origin.line;
      const shown = cut(rows[number - 1] ?? '', start);
      const row =
        `${here ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown.text}`.trimEnd();
      if (!here) return [row];
      const carets = Math.max(1, Math.min(length, WINDOW - (from - start)));
      const indent = ' '.repeat(shown.lead + from - start);
      return [row, `  ${' '.repeat(gutter)} | ${indent}${'^'.repeat(carets)}`];
    })
    .join('\n');
}

/** What was looked at last: thousands of findings may be about one file, or one line of it. */
const last = { text: '', rows: [''] };

function rowsOf(text: string): readonly string[] {
  if (last.text !== text) {
    last.text = text;
    last.rows = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    shownRows.clear();
  }
  return last.rows;
}

/** A line as it is shown: its cells, and the column at which each ends. */
interface ShownRow {
  readonly cells: readonly string[];
  readonly ends: Uint32Array;
}

const shownRows = new Map<string, ShownRow>();

function shownRow(row: string): ShownRow {
  const known = shownRows.get(row) ?? newRow(cellsOf(row));
  shownRows.set(row, known);
  return known;
}

function newRow(cells: readonly string[]): ShownRow {
  const ends = new Uint32Array(cells.length);
  for (const [at, cell] of cells.entries()) ends[at] = (ends[at - 1] ?? 0) + widthOf(cell);
  return { cells, ends };
}

/** The column that a cell starts at; beyond the last, the end of the line. */
const columnAt = ({ ends }: ShownRow, at: number): number =>
  at === 0 ? 0 : (ends[Math.min(at, ends.length) - 1] ?? 0);

/** The first cell that ends beyond a column. */
function cellBeyond({ ends }: ShownRow, column: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The columns [start, start + window) of a line; `lead` is how far what is left was moved to the right. */
function cut(text: string, start: number): { text: string; lead: number } {
  const row = shownRow(text);
  const { cells, ends } = row;
  let from = start === 0 ? 0 : cellBeyond(row, start);
  // A full-width character across the left edge leaves one column free.
  if (columnAt(row, from) < start) from += 1;
  const to = cellBeyond(row, start + WINDOW);
  const shown = cells.slice(from, to).join('');
  const isCut = (ends.at(-1) ?? 0) > start + WINDOW;
  const shift = ' '.repeat(from < to ? Math.max(0, columnAt(row, from) - start) : 0);
  const head = start > 0 ? CUT : '';
  return { text: `${head}${shift}${shown}${isCut ? CUT : ''}`, lead: head.length };
}

/** What is shown for each character: most as they are, tabs as spaces, orders to a terminal by their number. */
function cellsOf(row: string): string[] {
  const characters = [...row];
  return characters.map((character, at) => {
    if (character === '\t') return TAB;
    // A joiner is looked at between its neighbours.
    if (character !== JOINER) return visible(character);
    const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
    return visible(before + character + after) === before + character + after
      ? character
      : visible(character);
  });
}

const JOINER = '\u200d';

/** Columns in a terminal; ambiguous characters (UAX #11) count as narrow. */
export const columnsOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + widthOf(character), 0);

/** One of several characters is all ASCII. */
function widthOf(cell: string): number {
  const code = cell.codePointAt(0) ?? 0x20;
  if (cell.length > String.fromCodePoint(code).length) return cell.length;
  const { category, width } = kindOf(code);
  if (category === 'Mn' || category === 'Me' || category === 'Cf') return 0;
  return width === 'W' || width === 'F' ? 2 : 1;
}

/** `sourceText` is the text of the file that the finding's origin names; null where it cannot be had. */
export function formatFinding(found: Finding, sourceText: string | null): string {
  const { rule, severity, message, help, place, origin } = found;
  const rows = [`${severity}[${rule}]: ${visibleLine(message)}`];
  if (origin !== null)
    rows.push(`  --> ${visibleLine(origin.file)}:${origin.line}:${origin.column}`);
  if (origin !== null && sourceText !== null) rows.push(indented(frameSource(sourceText, origin)));
  if (place !== null && !isWholeSheet(place))
    rows.push(`  page: ${visibleLine(describePlace(place))}`);
  if (help !== null) rows.push(`  help: ${visibleLine(help)}`);
  return rows.join('\n');
}

const indented = (frame: string): string => frame.replaceAll(/^/gm, '  ');

/** The corner of the sheet stands for a place that is not known. */
function describePlace({ story, frame, line, x, y }: Place): string {
  const position = x === 0 && y === 0 ? null : `${x.toFixed(2)}, ${y.toFixed(2)} mm`;
  const names = [
    position,
    frame === null ? (story === null ? null : `story ${story}`) : `frame ${frame}`,
    line === null ? null : `line ${line}`,
  ];
  return names.filter((name) => name !== null).join(', ');
}
