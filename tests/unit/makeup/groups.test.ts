/** Cost tables in; how the search fills a page with them, by single stories and by groups, out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesInGroups, solveGroups } from '../../../src/makeup/search/groups.ts';
import { type CostTable, cellAt, type Room, solve } from '../../../src/makeup/search/solve.ts';
import type { Place } from '../../../src/makeup/search/tree.ts';

const COLUMNS = 4;
const LINES = 24;
const GAP = 1;
const ROOM: Room = { columns: COLUMNS, lines: LINES, gap: GAP, area: COLUMNS * (LINES + GAP) };
const COSTS = { stack: 0.1, beside: 0.01 };

/** A story of so many column-lines, which may be a few lines longer at each width. */
const storyOf = (area: number, slack: number): CostTable =>
  Array.from({ length: COLUMNS }, (_, index) => {
    const least = Math.ceil(area / (index + 1));
    return new Map(
      Array.from({ length: slack }, (__, more) => [least + more, [{ cost: 1 + more + index }]]),
    );
  });

const stories = fc.array(
  fc.tuple(fc.integer({ min: 13, max: 18 }), fc.integer({ min: 3, max: 8 })),
  { minLength: 5, maxLength: 6 },
);

const whole = (count: number) => ({ set: 2 ** count - 1, columns: COLUMNS, depth: LINES + GAP });

function solved(tables: readonly CostTable[], grouping: readonly (readonly number[])[]) {
  const grouped = solveGroups(grouping, tables, ROOM, COSTS, new Map());
  const solution = whole(grouping.length);
  const cell = cellAt(grouped.solutions, solution.set, solution.columns, solution.depth);
  const corner = { column: 1, line: 1 };
  const places = cell === null ? [] : placesInGroups(grouped, solution, GAP, corner, cell);
  return { cost: cell?.cost ?? Number.POSITIVE_INFINITY, places };
}

/** Each point of the page is one story's, the white over a story counted to it. */
function coveredOnce(places: readonly Place[]): boolean {
  const seen = new Set<string>();
  for (const { column, line, columns, lines } of places)
    for (let x = column; x < column + columns; x += 1)
      for (let y = line - GAP; y < line + lines; y += 1) seen.add(`${x} ${y}`);
  const sum = places.reduce((all, { columns, lines }) => all + columns * (lines + GAP), 0);
  return seen.size === sum && sum === ROOM.area;
}

const tablesOf = (sizes: readonly (readonly [number, number])[]) =>
  sizes.map(([area, slack]) => storyOf(area, slack));

const pairs = (count: number): number[][] =>
  Array.from({ length: Math.ceil(count / 2) }, (_, at) =>
    [2 * at, 2 * at + 1].filter((story) => story < count),
  );

describe('groups of stories', () => {
  test('fill a page without a hole, every story once', () => {
    let filled = 0;
    fc.assert(
      fc.property(stories, (sizes) => {
        const { places } = solved(tablesOf(sizes), pairs(sizes.length));
        if (places.length === 0) return;
        filled += 1;
        expect(places.map(({ story }) => story).sort()).toEqual(sizes.map((_, story) => story));
        expect(coveredOnce(places)).toBe(true);
      }),
    );
    expect(filled).toBeGreaterThan(10);
  });

  test('cost no less than all ways of single stories, and as much when each is one', () => {
    fc.assert(
      fc.property(stories, (sizes) => {
        const tables = tablesOf(sizes);
        const { set, columns, depth } = whole(sizes.length);
        const exact = cellAt(solve(tables, ROOM, COSTS), set, columns, depth);
        const least = exact?.cost ?? Number.POSITIVE_INFINITY;
        const single = sizes.map((_, story) => [story]);
        expect(solved(tables, single).cost).toBe(least);
        expect(solved(tables, pairs(sizes.length)).cost).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });
});
