/** Quotes of many speakers and a width in; each in a part of its own, side by side, as deep as the longest, with pictures over or beside them, out. */
import type { CopyLines } from '../../model/cast-off.ts';
import type { Term } from '../../model/made-up.ts';
import type { Px } from '../../units.ts';
import { choiceOf, FORCED, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { NO_STRIP, type Strip, wholeStrips } from '../parts/strips.ts';
import { decksOf, headIn, type Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { bodyLines, deepOf, type Quotes, quoteLines, quotePins, topOf } from './quote-pins.ts';
import { costOf, type Shape } from './shape.ts';

/** Shortest and longest line of a quote, in cells of its type. */
const LEAST_CELLS = 8;
const MOST_CELLS = 24;
/** In shorter ones heads fall into many lines of two or three characters. */
const EASY_CELLS = 12;

/** One quote to a part: as many parts as quotes, over all columns of the module that head and pictures leave. */
export function quoteShapes(subject: Subject, module: number, most: number): readonly Shape[] {
  const taken = subject.isCross ? 1 : 0;
  const columns = module - taken;
  const over =
    subject.story.figures.length === 0 ? [NO_STRIP] : wholeStrips(subject, module, columns, most);
  const under = quotesIn(subject, module, columns, most).flatMap((quotes) =>
    over.flatMap((strip) => SPARE.map((spare) => deeper({ ...quotes, strip }, spare))),
  );
  return [...under, ...besidePictures(subject, module, columns, most)].flatMap((quotes) =>
    headsOf(subject, quotes).flatMap((head) => shapeOf(subject, quotes, head, most)),
  );
}

/** Lines by which the parts may be deeper than the longest quote: they close on no line anyway. */
const SPARE = [0, 1, 2] as const;

const deeper = (quotes: Quotes, spare: number): Quotes => ({
  ...quotes,
  depth: quotes.depth + spare,
  spare,
});

/** Pictures in columns of their own, which the quotes fill by lines of white. */
function besidePictures(
  subject: Subject,
  module: number,
  columns: number,
  most: number,
): readonly Quotes[] {
  const widths = Array.from({ length: Math.max(0, columns - 1) }, (_, index) => index + 1);
  return widths.flatMap((width) => {
    const strips = wholeStrips(subject, module, width, most);
    if (strips.length === 0) return [];
    return quotesIn(subject, module, columns - width, most).flatMap((quotes) =>
      strips.flatMap((strip) => besideStrip(quotes, strip)),
    );
  });
}

function besideStrip(quotes: Quotes, strip: Strip): Quotes[] {
  const deep = deepOf(quotes);
  const spare = Math.floor((strip.depth - quoteLines(quotes)) / deep);
  return spare < 0 ? [] : [{ ...deeper(quotes, spare), strip: { ...strip, stands: 'beside' } }];
}

/** A pin names a part by one figure: `9/9`. */
const MOST_PARTS = 9;

const countOf = ({ story }: Subject): number =>
  Math.max(1, story.body.filter(({ kind }) => kind === 'quote').length);

const sizeOf = ({ template, role }: Subject): number =>
  template.styles[role.quoteText]?.size ?? template.grid.body;

/** The ways in which they stand in so many columns of the module, as deep as the longest of them. */
function quotesIn(subject: Subject, module: number, columns: number, most: number): Quotes[] {
  const count = countOf(subject);
  return rowsFor(subject, columns, count).flatMap((perRow) => {
    // A column of the page holds whole cells of its body type only.
    const isOwn = perRow === columns && sizeOf(subject) === subject.template.grid.body;
    const measure = isOwn
      ? subject.ruler.legs(module, module)
      : subject.ruler.part(module, columns, perRow);
    const cells = measure / sizeOf(subject);
    const taken = subject.isCross ? 1 : 0;
    const quotes = { module, taken, columns, perRow, isOwn, count, cells };
    const depth = deepest(subject, measure, cells, most);
    return depth === null ? [] : [{ ...quotes, depth, spare: 0, strip: NO_STRIP }];
  });
}

/** All side by side, or dealt into two rows; in body type on a vertical page one to each row of the page, as long as it has no more rows. */
function rowsFor(subject: Subject, columns: number, count: number): number[] {
  const { direction, grid } = subject.template;
  if (columns < 1) return [];
  if (direction === 'vertical' && sizeOf(subject) === grid.body) return [Math.min(columns, count)];
  return [...new Set([count, Math.ceil(count / 2)])].filter((parts) => parts <= MOST_PARTS);
}

/** Grid lines that hold the longest quote; null where none does, or where its lines would be too short or too long. */
function deepest({ ruler }: Subject, measure: Px, cells: number, most: number): number | null {
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

function headsOf(subject: Subject, quotes: Quotes): readonly HeadChoice[] {
  const { module, taken } = quotes;
  if (taken === 0) return headChoices(subject, module);
  const across = decksOf(subject).flatMap((deck) => {
    const fit = headIn(subject, module, taken, bodyLines(quotes), deck);
    return fit === null ? [] : [choiceOf(subject, fit, deck, taken)];
  });
  return across.length === 0 && subject.heads === 'forced' ? [{ ...FORCED, depth: taken }] : across;
}

function shapeOf(subject: Subject, quotes: Quotes, head: HeadChoice, most: number): Shape[] {
  const lines = topOf(subject, quotes, head) + bodyLines(quotes) + subject.reach.after;
  if (lines > most) return [];
  const terms = termsOf(quotes, head);
  return [
    {
      columns: quotes.module,
      lines,
      cost: costOf(terms),
      terms,
      headSize: head.size,
      white: 0,
      over: 0,
      early: [],
      pins: () => quotePins(subject, quotes, head),
    },
  ];
}

function termsOf(quotes: Quotes, head: HeadChoice): Term[] {
  const { count, perRow, spare, strip, cells } = quotes;
  const hole = deepOf(quotes) * perRow - count;
  const terms: Term[] = [...strip.terms, ...head.terms];
  if (perRow !== count) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  if (cells < EASY_CELLS)
    terms.push({ reason: 'width', cost: WEIGHT.quoteCell * (EASY_CELLS - cells) });
  if (spare + hole > 0)
    terms.push({ reason: 'white', cost: WEIGHT.quoteLine * (spare + 8 * hole) });
  return terms;
}
