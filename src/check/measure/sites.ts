/** A forme and rectangles on it in; where they lie along and across the lines of body type, alike in both directions, and in the words of pins, out. */
import type { Forme, Rect } from '../../model/forme.ts';
import type { Interval } from '../../model/page.ts';
import { ROUNDING } from './geometry.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From where reading starts: along the lines from column (row) to column, across them from line to line. */
export interface Site {
  readonly along: Stretch;
  readonly across: Stretch;
}

export function siteOf({ live, direction }: Forme, { x, y, width, height }: Rect): Site {
  const down = { from: y - live.y, to: y + height - live.y };
  const edge = live.x + live.width;
  return direction === 'horizontal'
    ? { along: { from: x - live.x, to: x + width - live.x }, across: down }
    : { along: down, across: { from: edge - x - width, to: edge - x } };
}

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** What two stretches share; the gap between them, below 0, where they are apart. */
export const shared = (one: Stretch, other: Stretch): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** Whether they share at least half of the shorter one. */
export const isAbreast = (one: Stretch, other: Stretch): boolean =>
  shared(one, other) >= Math.min(lengthOf(one), lengthOf(other)) / 2;

export const hullOf = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

/** Between two columns of the page; the body size on a page of one. */
export function gutterOf({ grid: { columns, body } }: Forme): number {
  const [first, second] = columns;
  return first === undefined || second === undefined ? body : second.start - first.end;
}

/** The basic columns that a stretch along the lines reaches into, counted as pins count them. */
export function columnsOf({ grid, live, direction }: Forme, { from, to }: Stretch): number[] {
  const start = direction === 'horizontal' ? live.x : live.y;
  return grid.columns.flatMap((column, index) => {
    const own = { from: column.start - start, to: column.end - start };
    return shared(own, { from, to }) > ROUNDING ? [index + 1] : [];
  });
}

/** `columns 1-2, lines 18-23`. */
export function pinsText(forme: Forme, { along, across }: Site): string {
  const columns = columnsOf(forme, along);
  const { pitch, body, lines } = forme.grid;
  const first = Math.max(1, Math.floor((across.from + ROUNDING) / pitch) + 1);
  const last = Math.min(lines, Math.max(first, Math.round((across.to - body) / pitch) + 1));
  const [from = 1, to = from] = [columns[0], columns.at(-1)];
  return `columns ${rangeText({ first: from, last: to })}, lines ${rangeText({ first, last })}`;
}

export const rangeText = ({ first, last }: Interval): string =>
  first === last ? String(first) : `${first}-${last}`;
