/** Forme in; a page with a large part of its live area bare out. */
import type { Forme, Rect, Shape } from '../../model/forme.ts';
import type { Interval } from '../../model/page.ts';
import { px } from '../../units.ts';
import { overlapOf, placeOfRect, ROUNDING } from '../measure/geometry.ts';
import { linesOf } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

/** Share of the page that may be bare: half a column of a page of six. */
const MOST = 0.08;
/** So many lines one after another are the white between stories and round heads; more are a hole. */
const WHITE = 2;

export const shortPage = rule({
  id: 'short-page',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `More than ${MOST * 100} % of the page is bare: lines of its columns on which nothing stands, no head, no frame, no picture, no box. A frame counts in full, also where its story ends early: that is \`underset\`. So does white of up to ${WHITE} lines. On a page with a story that has no place nothing is said.`,
    why: 'A hole in a page reads as if something were lost.',
    fix: 'Place another story or a picture at the columns and lines that the finding names, or give a story, its head or its picture more lines. For a page that is meant to be short, set this rule to `off` or `info` under `checks`.',
    example:
      'the first page that `init` makes: its lower part waits for a story of yours, so its `checks` set this rule to `info`.',
    source:
      'newsroom.md 4.5 and 4.11: no hole larger than two lines of a column; 8 to 12 % of a page is white, all of it between things',
  },
  check: ({ forme }) => {
    const runs = forme.unplaced.stories.length > 0 ? [] : bareRuns(forme);
    const bare = runs.flat().reduce((sum, run) => sum + lengthOf(run), 0);
    const all = runs.length * forme.grid.lines;
    return bare <= all * MOST ? [] : [faultOf(forme, largestHole(runs), bare, all)];
  },
});

/** Columns and lines, counted as pins count them. */
interface Hole {
  readonly columns: Interval;
  readonly lines: Interval;
}

function faultOf(forme: Forme, { columns, lines }: Hole, bare: number, all: number): Fault {
  const where = `${rangeOf('column', columns)}, ${rangeOf('line', lines)}`;
  return {
    message: `${bare} of the ${all} lines in the columns of the page have nothing on them, ${Math.round((bare / all) * 100)} %; the largest hole is ${where}`,
    help: 'place another story or a picture there, or give a story, its head or its picture more lines',
    place: placeOfRect(cellOf(forme, columns.first, lines.first), null),
    origin: null,
  };
}

const rangeOf = (noun: string, { first, last }: Interval): string =>
  first === last ? `${noun} ${first}` : `${noun}s ${first}-${last}`;

const lengthOf = ({ first, last }: Interval): number => last - first + 1;

/** Of every column the stretches of bare lines that are more than white between stories. */
function bareRuns(forme: Forme): Interval[][] {
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
    return runs.filter((run) => lengthOf(run) > WHITE);
  });
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
function cellOf({ grid, direction }: Forme, column: number, line: number): Rect {
  const { start, end } = grid.columns[column - 1] ?? { start: px(0), end: px(0) };
  const near = (line - 1) * grid.pitch;
  const length = px(end - start);
  return direction === 'horizontal'
    ? { x: start, y: px(grid.origin + near), width: length, height: grid.body }
    : { x: px(grid.origin - near - grid.body), y: start, width: grid.body, height: length };
}

/** Of all stretches, each widened over the columns beside it that are bare there too, the one with most lines. */
function largestHole(runs: readonly (readonly Interval[])[]): Hole {
  const holes = runs.flatMap((column, index) =>
    column.map((lines): Hole => ({ columns: widened(runs, index, lines), lines })),
  );
  const sizeOf = ({ columns, lines }: Hole): number => lengthOf(columns) * lengthOf(lines);
  return holes.reduce((best, hole) => (sizeOf(hole) > sizeOf(best) ? hole : best));
}

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
