/** Quotes as they are to stand and their head in; the pins that set them in a module, its first column and line being 1, out. */
import type { PinnedFrame, PinnedHead, StoryPins } from '../../model/page.ts';
import type { HeadChoice } from '../parts/head-choices.ts';
import { PICTURE_GAP, type Strip } from '../parts/strips.ts';
import type { Subject } from '../subject.ts';
import { besideOf } from './bodies.ts';
import { area, headAt, interval, NO_PINS } from './shape.ts';
import { omittedDeck } from './story-pins.ts';

export interface Quotes {
  readonly module: number;
  /** Rows of a vertical page that a head across takes. */
  readonly taken: number;
  /** Columns that they stand in, and how many are side by side there. */
  readonly columns: number;
  readonly perRow: number;
  /** Whether each has a column of the page, or a part of them all. */
  readonly isOwn: boolean;
  /** Of the type of the quotes, in a line of theirs. */
  readonly cells: number;
  readonly count: number;
  /** Lines of each, and those of them that the longest one leaves white. */
  readonly depth: number;
  readonly spare: number;
  readonly strip: Strip;
}

/** Quotes one under the other. */
export const deepOf = ({ count, perRow }: Quotes): number => Math.ceil(count / perRow);

/** Lines of all rows of quotes, a line of white between two. */
export const quoteLines = (quotes: Quotes): number =>
  deepOf(quotes) * quotes.depth + deepOf(quotes) - 1;

/** Lines of quotes and pictures together. */
export const bodyLines = (quotes: Quotes): number =>
  quotes.strip.stands === 'beside'
    ? quotes.strip.depth
    : quoteLines(quotes) + besideOf(quotes.strip);

/** Lines before the first quote: a line of white parts the title from it. */
export const topOf = ({ reach }: Subject, { taken }: Quotes, { depth }: HeadChoice): number =>
  reach.before + (taken > 0 || depth === 0 ? 0 : depth + 1);

export function quotePins(subject: Subject, quotes: Quotes, head: HeadChoice): StoryPins {
  const top = topOf(subject, quotes, head);
  return {
    ...NO_PINS,
    head: headArea(subject, quotes, head),
    frames: framesOf(subject, quotes, top),
    figures: figuresOf(subject, quotes, top),
    omit: omittedDeck(head),
  };
}

function headArea(
  { reach: { before } }: Subject,
  quotes: Quotes,
  { depth, step }: HeadChoice,
): PinnedHead | null {
  const { module, taken } = quotes;
  if (depth === 0) return null;
  return taken > 0
    ? headAt(interval(1, taken), interval(before + 1, before + bodyLines(quotes)), step)
    : headAt(interval(1, module), interval(before + 1, before + depth), step);
}

const isLevel = ({ template }: Subject): boolean => template.direction === 'horizontal';

/** Across the page pictures stand over the quotes, or in the last columns; down the page at the end of the rows, or in the first ones. */
function framesOf(subject: Subject, quotes: Quotes, top: number): PinnedFrame[] {
  const { taken, columns, perRow, isOwn, depth, count, strip } = quotes;
  const before = isLevel(subject) ? besideOf(strip) : 0;
  const first = taken + 1 + (strip.stands === 'beside' && !isLevel(subject) ? strip.legs : 0);
  return Array.from({ length: count }, (_, index) => {
    const start = top + before + Math.floor(index / perRow) * (depth + 1);
    const at = index % perRow;
    const across = isOwn ? interval(first + at, first + at) : interval(first, first + columns - 1);
    return {
      ...area(across, interval(start + 1, start + depth)),
      part: isOwn ? null : { first: at + 1, last: at + 1, of: perRow },
      style: null,
      cells: null,
      notches: [],
    };
  });
}

function figuresOf(subject: Subject, quotes: Quotes, top: number): StoryPins['figures'] {
  const { taken, columns, strip } = quotes;
  const isBeside = strip.stands === 'beside';
  const leg = taken + (isBeside && isLevel(subject) ? columns : 0);
  const line = top + (isBeside || isLevel(subject) ? 0 : quoteLines(quotes) + PICTURE_GAP);
  const figures = strip.figures.map(({ id, legs, lines }) => [
    id,
    area(
      interval(leg + legs.first, leg + legs.last),
      interval(line + lines.first, line + lines.last),
    ),
  ]);
  return Object.fromEntries(figures);
}
