/** Lines and rectangles of a forme in; extents, distances and places on the page out. */
import type { Place } from '../../diagnostic.ts';
import type { FormeLine, Rect } from '../../model/forme.ts';
import { mm, mmToPx, type Px, px, pxToMm } from '../../units.ts';
import type { SetLine } from './walk.ts';

/** Parity of paper and proof: what a press operator cannot see (design, invariant 3). */
export const TOLERANCE: Px = mmToPx(mm(0.05));
/** Positions step by 1/64 px; anything below this is rounding. */
export const ROUNDING: Px = px(0.05);

/** The corner of the sheet, for findings about the page or the file as a whole. */
export const SHEET_CORNER: Place = { story: null, frame: null, line: null, x: mm(0), y: mm(0) };

/** Extent along the line of the slot that a line was given. */
export function slotOf(line: FormeLine): { readonly start: Px; readonly length: Px } {
  const { x, y, width, height } = line.rect;
  return line.direction === 'horizontal'
    ? { start: x, length: width }
    : { start: y, length: height };
}

/** The rectangle that the type of a line takes: as thick as its slot, as long as it is set. */
export function setRect(line: FormeLine): Rect {
  const { x, y, width, height } = line.rect;
  return line.direction === 'horizontal'
    ? { x: px(x + line.start), y, width: line.length, height }
    : { x, y: px(y + line.start), width, height: line.length };
}

/** How far two rectangles reach into each other, both ways; negative where they are apart. */
export const overlapOf = (one: Rect, other: Rect): { readonly x: Px; readonly y: Px } => ({
  x: px(Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)),
  y: px(Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)),
});

/** How far a rectangle sticks out of another, at its worst side; 0 when inside. */
export const overhang = (inner: Rect, outer: Rect): Px =>
  px(
    Math.max(
      0,
      outer.x - inner.x,
      outer.y - inner.y,
      inner.x + inner.width - outer.x - outer.width,
      inner.y + inner.height - outer.y - outer.height,
    ),
  );

export const grow = (rect: Rect, by: Px): Rect => ({
  x: px(rect.x - by),
  y: px(rect.y - by),
  width: px(rect.width + 2 * by),
  height: px(rect.height + 2 * by),
});

export const placeOfRect = (
  rect: Rect,
  story: string | null,
  frame: string | null = null,
): Place => ({ story, frame, line: null, x: toHundredths(rect.x), y: toHundredths(rect.y) });

export const placeOfLine = ({ line, story }: SetLine): Place => ({
  ...placeOfRect(setRect(line), story, line.frame),
  line: line.id,
});

/** `12.34 mm`, as findings and snapshots print lengths. */
export const inMm = (length: Px): string => `${toHundredths(length).toFixed(2)} mm`;

const toHundredths = (length: Px) => mm(Math.round(pxToMm(length) * 100) / 100);

/** `17 cells`, `16.2 cells`: a measure as newspapers count it. */
export const cellsText = (cells: number): string => `${Number(cells.toFixed(1))} cells`;
