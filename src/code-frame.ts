/** A finding and its source text in, what a person reads out: message, framed source lines, what to do. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Finding, Origin, Place } from './diagnostic.ts';
import { visible, visibleLine } from './visible.ts';

/** Columns of source that a frame shows; paragraphs are one line each and would fill a screen. */
const WINDOW = 96;
/** Columns kept before the marked characters when a line is cut. */
const LEADING = 24;
const TAB = '    ';
const CUT = '…';

/** The marked line with one line before and after, `>` and carets at the marked characters. */
export function frameSource(text: string, origin: Origin): string {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const marked = cellsOf(rows[origin.line - 1] ?? '');
  const from = columnsOf(marked.slice(0, origin.column - 1));
  const length = columnsOf(marked.slice(origin.column - 1, origin.column - 1 + origin.length));
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

/** The columns [start, start + window) of a line; `lead` is how far what is left was moved to the right. */
function cut(row: string, start: number): { text: string; lead: number } {
  let column = 0;
  let shown = '';
  let first: number | null = null;
  let isCut = false;
  for (const cell of cellsOf(row)) {
    const width = columnsOf([cell]);
    const inside = column >= start && column + width <= start + WINDOW;
    if (inside) {
      first ??= column;
      shown += cell;
    } else if (column + width > start + WINDOW) isCut = true;
    column += width;
  }
  // A full-width character across the left edge leaves one column free.
  const shift = ' '.repeat(Math.max(0, (first ?? start) - start));
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
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(cell)) return 0;
  const code = cell.codePointAt(0) ?? 0x20;
  return cell.length > String.fromCodePoint(code).length ? cell.length : eastAsianWidth(code);
}

/** `sourceText` is the text of the file that the finding's origin names; null where it cannot be had. */
export function formatFinding(found: Finding, sourceText: string | null): string {
  const { rule, severity, message, help, place, origin } = found;
  const rows = [`${severity}[${rule}]: ${visibleLine(message)}`];
  if (origin !== null)
    rows.push(`  --> ${visibleLine(origin.file)}:${origin.line}:${origin.column}`);
  if (origin !== null && sourceText !== null) rows.push(indented(frameSource(sourceText, origin)));
  if (place !== null) rows.push(`  page: ${visibleLine(describePlace(place))}`);
  if (help !== null) rows.push(`  help: ${visibleLine(help)}`);
  return rows.join('\n');
}

const indented = (frame: string): string => frame.replaceAll(/^/gm, '  ');

function describePlace({ story, frame, line, x, y }: Place): string {
  const names = [
    frame === null ? (story === null ? null : `story ${story}`) : `frame ${frame}`,
    line === null ? null : `line ${line}`,
  ];
  const position = `${x.toFixed(2)}, ${y.toFixed(2)} mm`;
  return [position, ...names.filter((name) => name !== null)].join(', ');
}
