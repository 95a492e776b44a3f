/** Columns and lines under the pointer, as pins count them. */
import { describe, expect, it } from 'vitest';

/** By address: the client is no part of the program that is typed with the tests. */
const { href } = new URL('../../../src/preview/client/grid.js', import.meta.url);
const { boxOf, placeInWords, placeOn } = await import(/* @vite-ignore */ href);

const columns = [
  { start: 100, end: 300 },
  { start: 320, end: 520 },
];
const ACROSS = {
  direction: 'horizontal',
  grid: { origin: 50, pitch: 20, lines: 40, body: 14, columns },
};
const DOWN = { direction: 'vertical', grid: { ...ACROSS.grid, origin: 900 } };

const said = (page: unknown, x: number, y: number): string =>
  placeInWords(page, placeOn(page, { x, y }));

describe('the place under the pointer', () => {
  it.each([
    [100, 50, 'columns: 1, lines: 1'],
    [519, 69.9, 'columns: 2, lines: 1'],
    [330, 849, 'columns: 2, lines: 40'],
    [310, 70, 'lines: 2'],
    [330, 850, 'columns: 2'],
    [20, 20, ''],
  ])('%d, %d of a horizontal page is `%s`', (x, y, words) => {
    expect(said(ACROSS, x, y)).toBe(words);
  });

  it.each([
    [899, 200, 'row 1, columns: 1, lines: 1'],
    [879, 330, 'row 2, columns: 2, lines: 2'],
    [901, 330, 'row 2, columns: 2'],
    [899, 310, 'lines: 1'],
  ])('%d, %d of a vertical page is `%s`', (x, y, words) => {
    expect(said(DOWN, x, y)).toBe(words);
  });
});

it('an area is drawn where its columns and lines are found again', () => {
  const area = { columns: { first: 1, last: 2 }, lines: { first: 3, last: 10 }, part: null };
  expect(boxOf(ACROSS, area)).toEqual({ x: 100, y: 90, width: 420, height: 154 });
  expect(boxOf(DOWN, area)).toEqual({ x: 900 - 40 - 154, y: 100, width: 154, height: 420 });
  for (const page of [ACROSS, DOWN]) {
    const { x, y, width, height } = boxOf(page, area);
    const corners = [
      placeOn(page, { x: x + 1, y: y + 1 }),
      placeOn(page, { x: x + width - 1, y: y + height - 1 }),
    ];
    const lines = corners.map(({ line }) => line).sort((a, b) => a - b);
    expect([corners.map(({ column }) => column), lines]).toEqual([
      [1, 2],
      [3, 10],
    ]);
  }
});
