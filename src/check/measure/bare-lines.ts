/** A forme in; the lines of its columns on which nothing stands out, as pins count them. */
import type { Forme, Rect, Shape } from '../../model/forme.ts';
import type { Interval } from '../../model/page.ts';
import { px } from '../../units.ts';
import { overlapOf, ROUNDING } from './geometry.ts';
import { rangeText } from './sites.ts';
import { linesOf } from './walk.ts';

/** So many lines one after another are the white between stories and round heads; more are a hole. */
export const WHITE = 2;

/** Share of the page that may be bare: half a column of a page of six. */
export const MOST_BARE = 0.08;

/** Columns and lines, counted as pins count them. */
export interface Hole {
  readonly columns: Interval;
  readonly lines: Interval;
}

export const linesIn = ({ first, last }: Interval): number => last - first + 1;

/** Of every column the stretches of bare lines that are more than white between stories. */
export function bareRuns(forme: Forme): Interval[][] {
  const taken = takenRects(forme);
  return forme.grid.columns.map((_, index) => {
    const rects = taken.filter((rect) => meets(rect, columnOf(forme, index + 1)));
    const runs: Interval[] = [];
    for (let line = 1; line <= forme.grid.lines; line += 1) {
      const cell = cellOf(forme, index + 1, line);
      if (rects.some((rect) => meets(rect, cell))) continue;
      const open = runs.at(-1);
      if (open?.last === line - 1) runs[runs.length - 1] = { first: open.first, last: line };
      else runs.push({ first: line, last: line });
    }
    return runs.filter((run) => linesIn(run) > WHITE);
  });
}

export function bareShare({ grid }: Forme, runs: readonly (readonly Interval[])[]) {
  const bare = runs.flat().reduce((sum, run) => sum + linesIn(run), 0);
  return { bare, all: runs.length * grid.lines };
}

/** Of a page with a story that has no place nobody says so. */
export function isShort(forme: Forme, runs: readonly (readonly Interval[])[]): boolean {
  const { bare, all } = bareShare(forme, runs);
  return forme.unplaced.stories.length === 0 && bare > all * MOST_BARE;
}

/** Heads, captions and furniture by their lines, for they have no frame. */
const takenRects = (forme: Forme): Rect[] => [
  ...linesOf(forme).flatMap(({ line }) => (line.frame === null ? [line.rect] : [])),
  ...forme.frames.map(({ rect }) => rect),
  ...forme.stories.flatMap(({ parts }) =>
    parts.flatMap(({ picture }) => (picture === null ? [] : [picture.rect])),
  ),
  ...forme.shapes.flatMap(boxOfStory),
];

/** A tint of the page itself lies under whatever stands on it. */
const boxOfStory = (shape: Shape): Rect[] =>
  shape.kind === 'box' && shape.of !== 'furniture' ? [shape.rect] : [];

const meets = (one: Rect, other: Rect): boolean => {
  const { x, y } = overlapOf(one, other);
  return x > ROUNDING && y > ROUNDING;
};

const columnOf = (forme: Forme, column: number): Rect => {
  const first = cellOf(forme, column, 1);
  return forme.direction === 'horizontal'
    ? { ...forme.live, x: first.x, width: first.width }
    : { ...forme.live, y: first.y, height: first.height };
};

/** A line of a column: all that a line of body type could take. */
export function cellOf({ grid, direction }: Forme, column: number, line: number): Rect {
  const { start, end } = grid.columns[column - 1] ?? { start: px(0), end: px(0) };
  const near = (line - 1) * grid.pitch;
  const length = px(end - start);
  return direction === 'horizontal'
    ? { x: start, y: px(grid.origin + near), width: length, height: grid.body }
    : { x: px(grid.origin - near - grid.body), y: start, width: grid.body, height: length };
}

/** Of all stretches, each widened over the columns beside it that are bare there too, the one with most lines. */
export const largestHole = (runs: readonly (readonly Interval[])[]): Hole => {
  const sizeOf = ({ columns, lines }: Hole): number => linesIn(columns) * linesIn(lines);
  return holesIn(runs).reduce((best, hole) => (sizeOf(hole) > sizeOf(best) ? hole : best));
};

/** All of them, widened. */
export const holesIn = (runs: readonly (readonly Interval[])[]): Hole[] =>
  runs.flatMap((column, index) =>
    column.map((lines): Hole => ({ columns: widened(runs, index, lines), lines })),
  );

function widened(
  runs: readonly (readonly Interval[])[],
  index: number,
  { first, last }: Interval,
): Interval {
  const isBare = (at: number): boolean =>
    (runs[at] ?? []).some((run) => run.first <= first && last <= run.last);
  let [from, to] = [index, index];
  while (isBare(from - 1)) from -= 1;
  while (isBare(to + 1)) to += 1;
  return { first: from + 1, last: to + 1 };
}

/** `columns 2, lines 30-36`. */
export const holeText = ({ columns, lines }: Hole): string =>
  `${counted('column', columns)}, ${counted('line', lines)}`;

/** House fillers have so many lines. */
const FILLER = { first: 6, last: 30 };

/** What a hole of one column wants besides a story; a line of white stays over it. */
export function fillerText({ columns, lines }: Hole): string {
  const room = linesIn(lines) - 1;
  const fits = linesIn(columns) === 1 && FILLER.first <= room && room <= FILLER.last;
  return fits ? `; a house filler of ${room} lines in \`fillers/\` would fill it` : '';
}

const counted = (noun: string, range: Interval): string =>
  `${noun}${range.first === range.last ? '' : 's'} ${rangeText(range)}`;
