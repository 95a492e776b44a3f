/** The grid of a sketched page: four columns of forty lines, of cells of 10 px, in either direction. Columns and lines in, rectangles and rules out. */
import type { Direction } from '../../src/model/font.ts';
import type { Rect, Shape } from '../../src/model/forme.ts';
import { px } from '../../src/units.ts';

/** As pins say it: columns (rows of a vertical page) and lines. */
export type At = readonly [columns: string, lines: string];

const [COLUMN, GAP, PITCH] = [75, 10, 15];
export const BODY = 10;
const [COLUMNS, LINES] = [4, 40];
const EDGE = 40;
const LONG = COLUMNS * (COLUMN + GAP) - GAP;
const DEEP = LINES * PITCH - (PITCH - BODY);

export const ends = (text: string): readonly [number, number] => {
  const [first = '1', last = first] = text.split('-');
  return [Number(first), Number(last)];
};

export function rectAt([columns, lines]: At, direction: Direction = 'horizontal'): Rect {
  const [first, last] = ends(columns);
  const [from, to] = ends(lines);
  const along = (first - 1) * (COLUMN + GAP);
  const length = px((last - first + 1) * (COLUMN + GAP) - GAP);
  const across = (from - 1) * PITCH;
  const depth = px((to - from + 1) * PITCH - (PITCH - BODY));
  return direction === 'horizontal'
    ? { x: px(EDGE + along), y: px(EDGE + across), width: length, height: depth }
    : { x: px(EDGE + DEEP - across - depth), y: px(EDGE + along), width: depth, height: length };
}

/** A rule along an edge that is shared: halfway in the gap before the area, across its whole side. */
export function ruleBefore(
  of: string,
  at: At,
  side: 'line' | 'column',
  direction: Direction = 'horizontal',
): Shape {
  const { x, y, width, height } = rectAt(at, direction);
  const isLevel = (side === 'line') === (direction === 'horizontal');
  const half = side === 'line' ? (PITCH - BODY) / 2 : GAP / 2;
  const edge =
    direction === 'vertical' && side === 'line' ? x + width + half : isLevel ? y - half : x - half;
  const sides = isLevel
    ? { x1: x, y1: px(edge), x2: px(x + width), y2: px(edge) }
    : { x1: px(edge), y1: y, x2: px(edge), y2: px(y + height) };
  return { kind: 'rule', of, ...sides, weight: px(1), colour: '#000' };
}

export function measures(direction: Direction) {
  const [width, height] = direction === 'horizontal' ? [LONG, DEEP] : [DEEP, LONG];
  return {
    sheet: { x: px(0), y: px(0), width: px(width + 2 * EDGE), height: px(height + 2 * EDGE) },
    live: { x: px(EDGE), y: px(EDGE), width: px(width), height: px(height) },
    grid: {
      origin: px(direction === 'horizontal' ? EDGE : EDGE + DEEP),
      pitch: px(PITCH),
      lines: LINES,
      body: px(BODY),
      columns: Array.from({ length: COLUMNS }, (_, index) => ({
        start: px(EDGE + index * (COLUMN + GAP)),
        end: px(EDGE + index * (COLUMN + GAP) + COLUMN),
      })),
    },
  };
}
