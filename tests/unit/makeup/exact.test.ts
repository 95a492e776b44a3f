/** Small pages with few shapes in; whether the search costs what the cheapest of all slicing pages costs, which are written out one by one, out. */
import { describe, expect, test } from 'vitest';
import { type CostTable, cellAt, type Room, solve } from '../../../src/makeup/search/solve.ts';
import { placesOf } from '../../../src/makeup/search/tree.ts';
import { fillingsOf } from '../../bench/makeup/exact/fillings.ts';
import { numbers } from '../../bench/makeup-pages.ts';

const COLUMNS = 4;
const LINES = 17;
const GAP = 1;
const DEPTH = LINES + GAP;
const ROOM: Room = { columns: COLUMNS, lines: LINES, gap: GAP, area: COLUMNS * DEPTH };
const COSTS = { stack: 0.37, beside: 0.11 };

/** Stories that come to about the page together, each in a few shapes of any cost at most widths. */
function storiesOf(seed: number, count: number, shapes: number): CostTable[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const area = (COLUMNS * DEPTH * (0.75 + next() / 2)) / count;
    return Array.from({ length: COLUMNS }, (_, index) => {
      const least = Math.max(1, Math.round(area / (index + 1)) - GAP - 1);
      const own = Array.from({ length: shapes }, (__, more): [number, { cost: number }[]] => [
        least + more,
        [{ cost: 20 * next() }],
      ]);
      return new Map(next() < 0.15 ? [] : own);
    });
  });
}

/** No page of these costs as much. */
const ANY = 1e6;

/** The cheapest of all fillings of the page, and how many there are. */
function writtenOut(tables: readonly CostTable[]) {
  const whole = { set: 2 ** tables.length - 1, column: 1, line: 1, columns: COLUMNS, depth: DEPTH };
  let [count, cost] = [0, ANY];
  for (const one of fillingsOf({ tables, gap: GAP, costs: COSTS }).all(whole, ANY)) {
    count += 1;
    cost = Math.min(cost, one.cost);
  }
  return { count, cost };
}

/** As many pages as are written out in a moment. */
describe.each([
  { count: 2, shapes: 3, pages: 20 },
  { count: 3, shapes: 3, pages: 20 },
  { count: 4, shapes: 3, pages: 10 },
  { count: 5, shapes: 3, pages: 4 },
  { count: 6, shapes: 2, pages: 1 },
])('pages of $count stories', ({ count, shapes, pages }) => {
  test('the search finds the cheapest of all slicing pages, and none where there is none', () => {
    let closed = 0;
    for (let seed = 1; seed <= pages; seed += 1) {
      const tables = storiesOf(seed * 17 + count, count, shapes);
      const solutions = solve(tables, ROOM, COSTS);
      const solved = { set: 2 ** count - 1, columns: COLUMNS, depth: DEPTH };
      const cell = cellAt(solutions, solved.set, solved.columns, solved.depth);
      const exact = writtenOut(tables);
      expect(cell === null).toBe(exact.count === 0);
      if (cell === null) continue;
      expect(cell.cost).toBeCloseTo(exact.cost, 9);
      expect(placesOf(solutions, solved, GAP)).toHaveLength(count);
      closed += 1;
    }
    expect(closed).toBeGreaterThan(0);
  });
});
