/** The grid in, rectangles out: one logical page for both directions, turned into px at the last moment. */
import { greatest, least } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { FormeGrid, Rect } from '../../model/forme.ts';
import type { Interval, Share } from '../../model/page.ts';
import type { Grid } from '../../model/template.ts';
import { type Px, px, quantise } from '../../units.ts';

/** A stretch along one axis. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Inline spans of basic columns, from the live area's inline start. */
export type Columns = readonly Span[];

export const gridColumns = (grid: Grid): Columns =>
  Array.from({ length: grid.columns }, (_, index) => {
    const start = index * (grid.measure + grid.gap);
    return { start, end: start + grid.measure };
  });

/** From the first column's start to the last one's end. */
export function inlineSpan(columns: Columns, interval: Interval): Span {
  const first = columns[interval.first - 1];
  const last = columns[interval.last - 1];
  if (first === undefined || last === undefined) throw new Error('columns outside the grid');
  return { start: first.start, end: last.end };
}

/** Equal parts of a span: whole ems each, the rest shared by the gaps between them (破欄). Joined ones take the gaps between them too. */
export function partOf(span: Span, part: Share | null, gap: number, size: number): Span {
  if (part === null) return span;
  const count = part.of;
  const whole = span.end - span.start;
  const measure = Math.floor((whole - (count - 1) * gap) / count / size) * size;
  const between = count > 1 ? (whole - count * measure) / (count - 1) : 0;
  const start = quantise(span.start + (part.first - 1) * (measure + between));
  const length = measure + (part.last - part.first) * (measure + between);
  return { start, end: quantise(start + length) };
}

/** From the first line's head to the em-box foot of the last one. */
export const blockSpan = (grid: Grid, lines: Interval): Span => ({
  start: (lines.first - 1) * grid.pitch,
  end: (lines.last - 1) * grid.pitch + grid.body,
});

export function liveArea(grid: Grid, direction: Direction): Rect {
  const inline = grid.columns * grid.measure + (grid.columns - 1) * grid.gap;
  const block = (grid.lines - 1) * grid.pitch + grid.body;
  return direction === 'horizontal'
    ? rect(grid.x, grid.y, inline, block)
    : rect(grid.x, grid.y, block, inline);
}

/** A logical rectangle of the live area in px of the sheet. */
export const toSheet = (live: Rect, direction: Direction, inline: Span, block: Span): Rect =>
  inside(live, direction, inline, block);

/** A logical rectangle inside `area`, whose lines run in `direction`. */
export function inside(area: Rect, direction: Direction, inline: Span, block: Span): Rect {
  const along = inline.end - inline.start;
  const across = block.end - block.start;
  return direction === 'horizontal'
    ? rect(area.x + inline.start, area.y + block.start, along, across)
    : rect(area.x + area.width - block.end, area.y + inline.start, across, along);
}

/** Lengths of an area along and across lines of a direction. */
export const extentOf = (area: Rect, direction: Direction): { inline: Px; block: Px } =>
  direction === 'horizontal'
    ? { inline: area.width, block: area.height }
    : { inline: area.height, block: area.width };

export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: quantise(x),
  y: quantise(y),
  width: quantise(width),
  height: quantise(height),
});

/** The smallest rectangle that holds all of them; null for none. */
export function hull(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = least(rects.map((one) => one.x));
  const y = least(rects.map((one) => one.y));
  const right = greatest(rects.map((one) => one.x + one.width));
  const bottom = greatest(rects.map((one) => one.y + one.height));
  return rect(x, y, right - x, bottom - y);
}

/** Columns inside a box: padding at both ends, whole ems of measure, the rest shared by the gaps (破欄). */
export function dealColumns(outer: Columns, padding: number, gap: number, size: number): Columns {
  const first = outer[0];
  const last = outer.at(-1);
  if (first === undefined || last === undefined) return [];
  const count = outer.length;
  const inner = last.end - first.start - 2 * padding;
  const measure = Math.floor((inner - (count - 1) * gap) / count / size) * size;
  const spare = inner - count * measure;
  const between = count > 1 ? spare / (count - 1) : 0;
  const lead = count > 1 ? 0 : spare / 2;
  return outer.map((_, index) => {
    const start = first.start + padding + lead + index * (measure + between);
    return { start: quantise(start), end: quantise(start + measure) };
  });
}

/** The grid as the forme records it, for checks and the preview. */
export function formeGrid(grid: Grid, direction: Direction): FormeGrid {
  const live = liveArea(grid, direction);
  const along = direction === 'horizontal' ? live.x : live.y;
  return {
    origin: direction === 'horizontal' ? live.y : px(live.x + live.width),
    pitch: grid.pitch,
    lines: grid.lines,
    body: grid.body,
    columns: gridColumns(grid).map((span) => ({
      start: quantise(along + span.start),
      end: quantise(along + span.end),
    })),
  };
}
