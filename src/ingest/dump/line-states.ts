/** What a line of a dump may be, and what each costs: log chances, negated; the cheapest way through all lines is the page. */
import { classOf } from '../../model/typography/character-classes.ts';
import { type DumpLine, endsSentence } from './dump-lines.ts';
import { type Sign, signOf } from './newspaper-signs.ts';

export type LineKind =
  | 'first' // of a paragraph
  | 'on' // of the same paragraph
  | 'head' // of a head, a crosshead, a label
  | 'caption'
  | 'caption-on'
  | 'sign'; // a credit, a source, a byline

export interface LineState {
  readonly kind: LineKind;
  /** The measure of its column in em; 0 for what is set at none. */
  readonly measure: number;
  /** Characters by which a first line is indented. */
  readonly indent: number;
}

/** Indents of the houses that were seen: one in Japan, two in China, three in some Hong Kong columns, none under a head. */
export const INDENTS = [0, 1, 2, 3] as const;

export function statesFor(measures: readonly number[]): LineState[] {
  const bare = (kind: LineKind): LineState => ({ kind, measure: 0, indent: 0 });
  const set = measures.flatMap((measure): LineState[] => [
    { kind: 'on', measure, indent: 0 },
    ...INDENTS.map((indent): LineState => ({ kind: 'first', measure, indent })),
  ]);
  return [bare('head'), bare('caption'), bare('caption-on'), bare('sign'), ...set];
}

/** A line and what its text says of it, seen once for all states. */
export interface Sighted {
  readonly line: DumpLine;
  readonly sign: Sign | null;
  readonly endsSentence: boolean;
  /** Whether a stop or a comma stands in it. */
  readonly stopped: boolean;
  /** A blank outside of brackets, as heads have between their parts. */
  readonly parted: boolean;
  /** Why it may be short of its measure: what stands first in the next line keeps together with its own last character. */
  readonly pushed: number;
}

export const sightAll = (lines: readonly DumpLine[]): Sighted[] =>
  lines.map((line, at) => ({
    line,
    sign: signOf(line.text),
    endsSentence: endsSentence(line.text),
    stopped: [...line.text].some((one) => classOf(one) === 'stop'),
    parted: hasOpenBlank(line.text),
    pushed: pushedBy(lines[at + 1]?.text ?? ''),
  }));

function hasOpenBlank(text: string): boolean {
  let depth = 0;
  for (const one of text) {
    const kind = classOf(one);
    if (kind === 'open') depth += 1;
    else if (kind === 'close') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (kind === 'space' || kind === 'wide-space')) return true;
  }
  return false;
}

/** How many em a line may end early so that the next begins with this text: a bracket, a character before a stop, a word, a name. */
function pushedBy(next: string): number {
  const [first = '', ...rest] = [...next];
  if (classOf(first) === 'open') return 1;
  const chain = rest.findIndex((one) => !NEVER_FIRST.has(classOf(one)));
  if (chain > 0) return chain;
  return WORD.has(classOf(first))
    ? (rest.findIndex((one) => !WORD.has(classOf(one))) + 1) / 2 + 0.5
    : 0;
}

const NEVER_FIRST: ReadonlySet<string> = new Set([
  'close',
  'stop',
  'colon',
  'exclamation',
  'middle-dot',
  'dash',
  'ellipsis',
  'small-kana',
  'prolonged',
  'repeat',
]);
const WORD: ReadonlySet<string> = new Set(['latin', 'digit', 'prefix', 'postfix']);

/** A line that the next goes on from: it fills its measure but for what line breaking moved down. */
export function fullLineCost(
  state: LineState,
  { line, pushed, endsSentence: ends }: Sighted,
): number {
  const short = state.measure - indentOf(state, line) - line.ems;
  return shortfall(short, pushed) + (ends ? 2.2 : 0.1);
}

/** An indent that the dump has kept is not missing from the line. */
const indentOf = ({ indent }: LineState, line: DumpLine): number =>
  line.indent > 0 ? Math.min(indent, line.indent) : indent;

function shortfall(short: number, pushed: number): number {
  if (short < -1.1) return 8 - short;
  if (short < -0.1) return 2;
  if (short < 0.6) return 0.15;
  if (short <= pushed + 0.6) return 1.2;
  if (short < 1.6) return 3;
  return Math.min(12, 4 + short * 0.7);
}

/** A line that its paragraph ends with: of any length up to its measure. */
export function lastLineCost(state: LineState, { line }: Sighted): number {
  const over = line.ems - (state.measure - indentOf(state, line));
  return over > 0.6 ? 8 + over : Math.log(state.measure + 1) * 0.55;
}

/** What being of this kind costs a line, whatever stands beside it. */
export function kindCost(state: LineState, seen: Sighted): number {
  switch (state.kind) {
    case 'head':
      return headCost(seen);
    case 'caption':
      return seen.sign === 'caption' ? 0 : 9;
    case 'caption-on':
      return seen.sign === null ? 1 : 6;
    case 'sign':
      return SIGNS.has(seen.sign ?? '') ? 0 : 14;
    case 'first':
      return firstCost(state, seen);
    case 'on':
      return (
        (seen.sign === 'caption' || OPENING.has(seen.sign ?? '') ? 7 : 0) +
        (seen.line.led ? 3 : 0) +
        (seen.line.indent > 0 ? 6 : 0)
      );
  }
}

/** A paragraph starts with them. */
const OPENING: ReadonlySet<string> = new Set(['dateline', 'bullet']);
const SIGNS: ReadonlySet<string> = new Set(['page-credit', 'source', 'byline']);

function headCost({ sign, line, stopped, endsSentence: ends, parted }: Sighted): number {
  if (sign !== null) return 6;
  const marks = (stopped ? 3 : 0) + (ends ? 3 : 0);
  return 4 + marks - (parted ? 2.5 : 0) + (line.ems > 45 ? 6 : 0);
}

function firstCost({ indent }: LineState, { sign, line }: Sighted): number {
  if (sign === 'caption' || SIGNS.has(sign ?? '')) return 6;
  if (line.indent > 0) return indent === Math.min(3, line.indent) ? -3 : 2;
  return OPENING.has(sign ?? '') ? -2 : 0;
}
