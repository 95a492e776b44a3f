/** Quotes of many speakers and a width in; each in a part of its own, side by side, as deep as the longest, out. */
import type { CopyLines } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import type { PinnedFrame, PinnedHead } from '../../model/page.ts';
import { choiceOf, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { headIn, type Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { area, costOf, headAt, interval, NO_PINS, type Shape } from './shape.ts';

/** Shortest and longest line of a quote, in cells of its type. */
const LEAST_CELLS = 8;
const MOST_CELLS = 24;

/** One quote to a part: as many parts as quotes, over all columns of the module that the head leaves. */
export function quoteShapes(subject: Subject, module: number, most: number): readonly Shape[] {
  const taken = subject.isCross ? 1 : 0;
  const count = quotesOf(subject);
  return rowsFor(subject, module - taken, count).flatMap((perRow) => {
    const depth = deepest(subject, taken > 0 ? module - taken : module, perRow, most);
    if (depth === null) return [];
    return SPARE.flatMap((spare) => {
      const quotes = { module, taken, perRow, depth: depth + spare, count };
      return headsOf(subject, quotes).flatMap((one) => shapeOf(subject, quotes, one, spare, most));
    });
  });
}

/** Lines by which the parts may be deeper than the longest quote: they close on no line anyway. */
const SPARE = [0, 1, 2] as const;

/** A pin names a part by one figure: `9/9`. */
const MOST_PARTS = 9;

interface Quotes {
  readonly module: number;
  /** Rows of a vertical page that a head across takes. */
  readonly taken: number;
  readonly perRow: number;
  readonly depth: number;
  readonly count: number;
}

const quotesOf = ({ story }: Subject): number =>
  Math.max(1, story.body.filter(({ kind }) => kind === 'quote').length);

/** All side by side, or dealt into two rows; on a vertical page one to each row of the page. */
function rowsFor({ template }: Subject, columns: number, count: number): number[] {
  if (template.direction === 'vertical') return columns >= 1 && columns <= count ? [columns] : [];
  return [...new Set([count, Math.ceil(count / 2)])].filter((parts) => parts <= MOST_PARTS);
}

/** Grid lines that hold the longest quote; null where none does, or where its lines would be too short or too long. */
function deepest(subject: Subject, columns: number, perRow: number, most: number): number | null {
  const { ruler, template, role } = subject;
  const measure = ruler.legs(columns, perRow);
  const cells = measure / (template.styles[role.quoteText]?.size ?? template.grid.body);
  if (cells < LEAST_CELLS || cells > MOST_CELLS) return null;
  const longest = longestOf(ruler.copy('body', { measure, cells: null, notch: null, displays: 0 }));
  for (let depth = 1; depth <= most; depth += 1)
    if (ruler.capacity('body', depth) >= longest) return depth;
  return null;
}

function longestOf(copy: readonly CopyLines[]): number {
  let longest = 0;
  let lines = 0;
  for (const one of copy) {
    if (one.kind === 'frame-break') lines = 0;
    else lines += one.lines;
    longest = Math.max(longest, lines);
  }
  return longest;
}

/** Lines of all rows of quotes, a line of white between two. */
function bodyOf({ count, perRow, depth }: Quotes): number {
  const deep = Math.ceil(count / perRow);
  return deep * depth + deep - 1;
}

function headsOf(subject: Subject, quotes: Quotes): readonly HeadChoice[] {
  const { module, taken } = quotes;
  if (taken === 0) return headChoices(subject, module);
  const fit = headIn(subject, module, taken, bodyOf(quotes), 'printed');
  return fit === null ? [] : [choiceOf(subject, fit, 'printed', taken)];
}

function shapeOf(
  subject: Subject,
  quotes: Quotes,
  head: HeadChoice,
  spare: number,
  most: number,
): Shape[] {
  const { module, taken, perRow, count } = quotes;
  const { before, after } = subject.reach;
  // A line of white parts the title from the quotes.
  const top = before + (taken > 0 || head.depth === 0 ? 0 : head.depth + 1);
  const lines = top + bodyOf(quotes) + after;
  if (lines > most) return [];
  const hole = Math.ceil(count / perRow) * perRow - count;
  const terms: Term[] = [...head.terms];
  if (perRow !== count) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  if (spare + hole > 0)
    terms.push({ reason: 'white', cost: WEIGHT.quoteLine * (spare + 8 * hole) });
  const shape = { columns: module, lines, cost: costOf(terms), terms, headSize: head.size };
  const pins = () => ({
    ...NO_PINS,
    head: headArea(quotes, head, before),
    frames: framesOf(quotes, top),
  });
  return [{ ...shape, white: 0, over: 0, pins }];
}

function headArea(quotes: Quotes, { depth }: HeadChoice, before: number): PinnedHead | null {
  const { module, taken } = quotes;
  if (depth === 0) return null;
  return taken > 0
    ? headAt(interval(1, taken), interval(before + 1, before + bodyOf(quotes)), 0)
    : headAt(interval(1, module), interval(before + 1, before + depth), 0);
}

function framesOf({ module, taken, perRow, depth, count }: Quotes, top: number): PinnedFrame[] {
  const isOwn = perRow === module - taken;
  return Array.from({ length: count }, (_, index) => {
    const start = top + Math.floor(index / perRow) * (depth + 1);
    const at = index % perRow;
    const own = interval(taken + at + 1, taken + at + 1);
    return {
      ...area(isOwn ? own : interval(taken + 1, module), interval(start + 1, start + depth)),
      part: isOwn ? null : { first: at + 1, last: at + 1, of: perRow },
      style: null,
      cells: null,
      notches: [],
    };
  });
}
