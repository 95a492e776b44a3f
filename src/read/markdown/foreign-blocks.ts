/** The lines of a body in, what of other Markdown they make out: the stretches, in order, and a finding for each kind in a block. */
import type { Finding } from '../../diagnostic.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Sourced } from '../source/sourced.ts';
import { fenceOf, isDelimiter, isRow, isUnderline, signsOf } from './foreign-lines.ts';
import { foreignFinding, type LineConstruct } from './foreign-markup.ts';
import type { Stretch } from './inline-tokens.ts';

export interface ForeignBlocks {
  /** Nothing is read in them. */
  readonly stretches: readonly Stretch[];
  readonly findings: readonly Finding[];
}

interface Found extends Stretch {
  readonly construct: LineConstruct;
}

/** A line with its place; blank lines part the blocks, which are counted. */
interface Row extends Stretch {
  readonly text: string;
  readonly block: number;
}

export function foreignBlocks(source: SourceText, lines: readonly Sourced[]): ForeignBlocks {
  const rows = rowsOf(lines);
  const wide = outermost([...commentsIn(source, rows), ...fencesIn(rows)]);
  const free = rowsOutside(rows, wide);
  const tables = tablesIn(free);
  const signs = signsIn(rowsOutside(free, tables));
  const found = [...wide, ...tables, ...signs].sort((a, b) => a.from - b.from);
  // Blanks that are dropped are not printed.
  const stretches = outermost(found.filter(({ construct }) => construct !== 'line-break'));
  return { stretches, findings: findingsOf(source, rows, found) };
}

function rowsOf(lines: readonly Sourced[]): Row[] {
  let block = 0;
  let isParted = false;
  // Front matter may stand before the first line.
  const empty = lines.findIndex(({ offsets }) => offsets.length > 0);
  let end = (lines[empty]?.offsets[0] ?? 0) - empty - 1;
  return lines.map(({ text, offsets }) => {
    const isBlank = text.trim() === '';
    if (!isBlank && isParted) block += 1;
    isParted = isBlank;
    // An empty line has no character to point at.
    const from = offsets[0] ?? end + 1;
    end = from + text.length;
    return { text, block: isBlank ? -1 : block, from, to: end };
  });
}

/** A remark may go over blank lines; one that is not closed is no more than its sign. */
function commentsIn({ text }: SourceText, rows: readonly Row[]): Found[] {
  const found: Found[] = [];
  const end = rows.at(-1)?.to ?? 0;
  let at = text.indexOf('<!--', rows[0]?.from ?? 0);
  while (at >= 0 && at < end) {
    const close = text.indexOf('-->', at);
    const to = close < 0 ? at + '<!--'.length : close + '-->'.length;
    found.push({ construct: 'comment', from: at, to });
    if (close < 0) break;
    at = text.indexOf('<!--', to);
  }
  return found;
}

/** From a fence to the next of the same sign; one that is not closed is no more than its line. */
function fencesIn(rows: readonly Row[]): Found[] {
  const fences = rows.flatMap((row) => {
    const sign = fenceOf(row.text);
    return sign === null ? [] : [{ row, sign: sign.charAt(0) }];
  });
  const found: Found[] = [];
  const waiting = new Map<string, Row>();
  for (const { row, sign } of fences) {
    const open = waiting.get(sign);
    if (open === undefined) waiting.set(sign, row);
    else {
      found.push({ construct: 'fence', from: open.from, to: row.to });
      waiting.delete(sign);
    }
  }
  const alone = [...waiting.values()].map(
    ({ from, to }): Found => ({ construct: 'fence', from, to }),
  );
  return [...found, ...alone];
}

function rowsOutside(rows: readonly Row[], stretches: readonly Stretch[]): Row[] {
  let next = 0;
  return rows.filter(({ from, to }) => {
    while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const stretch = stretches[next];
    return stretch === undefined || stretch.from >= to || to === from;
  });
}

/** Rows round a row that parts head and body, or rows with bars at both ends that follow one another. */
function tablesIn(rows: readonly Row[]): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < rows.length) {
    const end = tableEnd(rows, index);
    const [first, last] = [rows[index], rows[end - 1]];
    if (first !== undefined && last !== undefined && end > index)
      found.push({ construct: 'table', from: first.from, to: last.to });
    index = Math.max(end, index + 1);
  }
  return found;
}

/** Where a table that starts with this row ends; the row itself where none does. */
function tableEnd(rows: readonly Row[], start: number): number {
  const [first, second] = [rows[start], rows[start + 1]];
  if (first === undefined) return start;
  const follows = second?.block === first.block ? second.text : '';
  const isHead = first.text.includes('|') && isDelimiter(follows);
  const isBare = isRow(first.text) && isRow(follows);
  if (!isHead && !isBare && !isDelimiter(first.text)) return start;
  let end = start + 1;
  while (rows[end]?.block === first.block && rows[end]?.text.includes('|') === true) end += 1;
  return end;
}

/** Signs of single lines. */
const signsIn = (rows: readonly Row[]): Found[] =>
  rows.flatMap(({ text, block, from }, index): Found[] => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    const isUnder = before?.block === block && isText(before.text);
    if (isUnder && isUnderline(text))
      return [{ construct: 'setext', from, to: from + text.trimEnd().length }];
    return signsOf(text)
      .filter(({ construct }) => construct !== 'line-break' || after?.block === block)
      .map((sign) => ({ ...sign, from: from + sign.from, to: from + sign.to }));
  });

/** A line that a line below would make a heading of. */
const isText = (line: string): boolean =>
  line.trim() !== '' && signsOf(line).length === 0 && !/^(?:>|#)/.test(line);

/** In order, without what stands in another. */
function outermost(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

/** Kinds that go on over a blank line. */
const LOOSE: ReadonlySet<LineConstruct> = new Set(['list', 'task', 'footnote-text', 'definition']);

/** Each kind once in a block. */
function findingsOf(source: SourceText, rows: readonly Row[], found: readonly Found[]): Finding[] {
  const last = new Map<LineConstruct, number>();
  let row = 0;
  return found.flatMap(({ construct, from, to }) => {
    while ((rows[row + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) row += 1;
    const block = rows[row]?.block ?? 0;
    const seen = last.get(construct) ?? -2;
    last.set(construct, block);
    if (seen === block || (LOOSE.has(construct) && seen === block - 1)) return [];
    return [foreignFinding(construct, originOf(source, from, to))];
  });
}
