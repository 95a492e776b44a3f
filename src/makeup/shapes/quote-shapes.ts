/** Quotes of many speakers and a width in; each in a part of its own, side by side, as deep as the longest, out. */
import type { CopyLines } from '../../model/cast-off.ts';
import type { PinnedFrame } from '../../model/page.ts';
import { choiceOf, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { headIn, type Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { area, costOf, interval, NO_PINS, type Shape } from './shape.ts';

/** Shortest line of a quote, in cells of its type. */
const LEAST_CELLS = 8;

/** One quote to a part: as many parts as quotes, over all columns of the module that the head leaves. */
export function quoteShapes(subject: Subject, module: number, most: number): readonly Shape[] {
  const taken = subject.isCross ? 1 : 0;
  const columns = module - taken;
  const count = quotesOf(subject);
  // Parts of a module that a head across has taken rows of would need columns of their own.
  if (columns < 1 || (taken > 0 && count > columns)) return [];
  const rows = rowsFor(subject, columns, count);
  return rows.flatMap((perRow) => {
    const measure = subject.ruler.legs(taken > 0 ? columns : module, perRow);
    const size =
      subject.template.styles[subject.role.quoteText]?.size ?? subject.template.grid.body;
    if (measure / size < LEAST_CELLS) return [];
    const depth = deepest(
      subject,
      subject.ruler.copy('body', { measure, cells: null, notch: null, displays: 0 }),
      most,
    );
    if (depth === null) return [];
    const deep = Math.ceil(count / perRow);
    const body = deep * depth + (deep - 1);
    return headsOf(subject, module, taken, body).flatMap((head) =>
      shapeOf(subject, { module, taken, perRow, depth, count }, head, most),
    );
  });
}

const quotesOf = ({ story }: Subject): number =>
  Math.max(1, story.body.filter(({ kind }) => kind === 'quote').length);

/** All side by side, or dealt into rows of equal length. */
const rowsFor = (subject: Subject, columns: number, count: number): number[] =>
  subject.template.direction === 'vertical'
    ? [columns]
    : [count, Math.ceil(count / 2)].filter((one, index, all) => all.indexOf(one) === index);

/** Grid lines that hold the longest quote; null where none does. */
function deepest({ ruler }: Subject, copy: readonly CopyLines[], most: number): number | null {
  let longest = 0;
  let lines = 0;
  for (const one of copy) {
    if (one.kind === 'frame-break') lines = 0;
    else lines += one.lines;
    longest = Math.max(longest, lines);
  }
  for (let depth = 1; depth <= most; depth += 1)
    if (ruler.capacity('body', depth) >= longest) return depth;
  return null;
}

function headsOf(
  subject: Subject,
  module: number,
  taken: number,
  body: number,
): readonly HeadChoice[] {
  if (taken === 0) return headChoices(subject, module);
  const fit = headIn(subject, module, taken, body);
  return fit === null ? [] : [choiceOf(subject, fit, taken, 0)];
}

interface Quotes {
  readonly module: number;
  readonly taken: number;
  readonly perRow: number;
  readonly depth: number;
  readonly count: number;
}

function shapeOf(subject: Subject, quotes: Quotes, head: HeadChoice, most: number): Shape[] {
  const { module, taken, perRow, depth, count } = quotes;
  const { before, after } = subject.reach;
  const columns = module - taken;
  const top = before + (taken > 0 || head.depth === 0 ? 0 : head.depth + 1);
  const deep = Math.ceil(count / perRow);
  const body = deep * depth + (deep - 1);
  const lines = top + body + after;
  if (lines > most) return [];
  const frames = Array.from({ length: count }, (_, index): PinnedFrame => {
    const start = top + Math.floor(index / perRow) * (depth + 1);
    const at = index % perRow;
    const isOwn = perRow === columns;
    return {
      ...area(
        isOwn ? interval(taken + at + 1, taken + at + 1) : interval(taken + 1, module),
        interval(start + 1, start + depth),
      ),
      part: isOwn ? null : { index: at + 1, of: perRow },
      style: null,
      cells: null,
      notches: [],
    };
  });
  const terms = [
    ...head.terms,
    ...(perRow === count ? [] : [{ reason: 'legs', cost: WEIGHT.legs } as const]),
  ];
  const headArea =
    taken > 0
      ? area(interval(1, taken), interval(before + 1, before + body))
      : area(interval(1, module), interval(before + 1, before + head.depth));
  return [
    {
      columns: module,
      lines,
      cost: costOf(terms),
      terms,
      headSize: head.size,
      white: 0,
      over: 0,
      pins: { ...NO_PINS, head: head.depth === 0 ? null : headArea, frames },
    },
  ];
}
