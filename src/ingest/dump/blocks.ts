/** Lines with what they are in, blocks out: lines that are one paragraph, one caption, one line of a head. */
import type { Passage, SourceSpan } from '../../model/manuscript.ts';
import { isLetterOrFigure, isWide } from '../../model/typography/characters.ts';
import { isOngoing } from './line-graph.ts';
import type { ReadLine } from './read-lines.ts';

export interface DumpBlock {
  readonly kind: 'paragraph' | 'head' | 'caption' | 'sign';
  readonly lines: readonly ReadLine[];
  /** Characters a line of its column holds; 0 for what stands in none. */
  readonly measure: number;
  /** Its lines joined. */
  readonly text: string;
}

export function blocksOf(lines: readonly ReadLine[]): DumpBlock[] {
  const groups: ReadLine[][] = [];
  for (const line of lines) {
    if (isOngoing(line.state) && groups.length > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
}

function blockOf(lines: readonly ReadLine[]): DumpBlock {
  const kind = lines[0]?.state.kind ?? 'head';
  const isCopy = kind === 'first' || kind === 'on';
  return {
    kind: isCopy ? 'paragraph' : kind === 'caption-on' ? 'caption' : kind,
    lines,
    measure: isCopy ? measureOf(lines) : 0,
    text: joinLines(lines.map(({ line }) => line.text)),
  };
}

/** That of most of its lines; text that runs round something has several. */
function measureOf(lines: readonly ReadLine[]): number {
  const counts = new Map<number, number>();
  for (const { state } of lines) counts.set(state.measure, (counts.get(state.measure) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A line end is nothing between wide characters and inside a number, and a blank between two words of letters. */
const joinLines = (texts: readonly string[]): string =>
  texts.reduce((joined, text) => joined + gapBetween(joined, text) + text, '');

function gapBetween(before: string, after: string): string {
  const [last = '', first = ''] = [before.at(-1), after[0]];
  const words = isWord(last) && isWord(first);
  const number = FIGURE.test(last) && FIGURE.test(first);
  return words && !number ? ' ' : '';
}

const isWord = (one: string): boolean => one !== '' && isLetterOrFigure(one) && !isWide(one);
const FIGURE = /[0-9]/u;

export function spansOf(lines: readonly ReadLine[]): SourceSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const { line } of lines) {
    const last = spans.at(-1);
    if (last !== undefined && last.to + 1 === line.number) last.to = line.number;
    else spans.push({ from: line.number, to: line.number });
  }
  return spans;
}

export const passageOf = (text: string, lines: readonly ReadLine[]): Passage => ({
  text,
  lines: spansOf(lines),
});
