/** A story that is moved and resized over the grid, by hand and by key, on pages of both directions; and which answer counts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** By address: the client is no part of the program that is typed with the tests. */
const client = (name: string) =>
  import(/* @vite-ignore */ new URL(`../../../src/preview/client/${name}`, import.meta.url).href);
const { endsAt, fitInWords, moved, pinInWords, resized, stepOfKey, stepsOf } =
  await client('module-moves.js');
const { askLast } = await client('last-answer.js');

const columns = Array.from({ length: 6 }, (_, at) => ({ start: at * 220, end: at * 220 + 200 }));
const ACROSS = {
  direction: 'horizontal',
  grid: { origin: 50, pitch: 20, lines: 40, body: 14, columns },
};
const DOWN = { ...ACROSS, direction: 'vertical' };

const area = (first: number, last: number, top: number, foot: number) => ({
  columns: { first, last },
  lines: { first: top, last: foot },
  part: null,
});
const STORY = area(2, 3, 5, 20);

describe('a drag goes in whole columns and lines', () => {
  it.each([
    ['horizontal', ACROSS, 109, 9, { columns: 0, lines: 0 }],
    ['horizontal', ACROSS, 120, -31, { columns: 1, lines: -2 }],
    ['vertical', DOWN, -31, 120, { columns: 1, lines: 2 }],
    ['vertical', DOWN, 31, -120, { columns: -1, lines: -2 }],
  ])('of a %s page', (_, page, dx, dy, steps) => {
    expect(stepsOf(page, dx, dy)).toEqual(steps);
  });

  it('and stops at the edges of the grid, as large as it was', () => {
    expect(moved(ACROSS, STORY, { columns: 1, lines: 3 })).toEqual(area(3, 4, 8, 23));
    expect(moved(ACROSS, STORY, { columns: 9, lines: 99 })).toEqual(area(5, 6, 25, 40));
    expect(moved(ACROSS, STORY, { columns: -9, lines: -99 })).toEqual(area(1, 2, 1, 16));
  });
});

describe('an edge moves an end', () => {
  it.each([
    ['horizontal', ['left'], { columns: -1, lines: 0 }],
    ['horizontal', ['bottom', 'right'], { columns: 1, lines: 1 }],
    ['horizontal', ['top'], { columns: 0, lines: -1 }],
    ['vertical', ['left'], { columns: 0, lines: 1 }],
    ['vertical', ['top', 'right'], { columns: -1, lines: -1 }],
    ['vertical', ['bottom'], { columns: 1, lines: 0 }],
  ])('of a %s page: %j', (direction, edges, ends) => {
    expect(endsAt(direction, edges)).toEqual(ends);
  });

  it('until one column and one line are left, or the grid ends', () => {
    const steps = (by: number) => ({ columns: by, lines: by });
    const last = { columns: 1, lines: 1 };
    const first = { columns: -1, lines: -1 };
    expect(resized(ACROSS, STORY, last, steps(2))).toEqual(area(2, 5, 5, 22));
    expect(resized(ACROSS, STORY, last, steps(-99))).toEqual(area(2, 2, 5, 5));
    expect(resized(ACROSS, STORY, last, steps(99))).toEqual(area(2, 6, 5, 40));
    expect(resized(ACROSS, STORY, first, steps(99))).toEqual(area(3, 3, 20, 20));
    expect(resized(ACROSS, STORY, first, steps(-99))).toEqual(area(1, 3, 1, 20));
    expect(resized(ACROSS, STORY, { columns: 0, lines: 1 }, steps(1))).toEqual(area(2, 3, 5, 21));
  });
});

it.each([
  ['ArrowRight', { columns: 1, lines: 0 }, { columns: 0, lines: -1 }],
  ['ArrowLeft', { columns: -1, lines: 0 }, { columns: 0, lines: 1 }],
  ['ArrowDown', { columns: 0, lines: 1 }, { columns: 1, lines: 0 }],
  ['ArrowUp', { columns: 0, lines: -1 }, { columns: -1, lines: 0 }],
  ['Enter', null, null],
])('%s goes the way that it shows', (key, across, down) => {
  expect([stepOfKey(ACROSS, key), stepOfKey(DOWN, key)]).toEqual([across, down]);
});

it('the pin is written as page.yaml has it', () => {
  expect(pinInWords(area(1, 3, 1, 40))).toBe('module: { columns: 1-3, lines: 1-40 }');
  expect(pinInWords(area(4, 4, 7, 7))).toBe('module: { columns: 4, lines: 7 }');
});

it.each([
  [{ isHeld: true, over: 0, white: 0 }, 'fills it'],
  [{ isHeld: true, over: 1, white: 0 }, '1 line over'],
  [{ isHeld: true, over: 0, white: 12 }, '12 lines under'],
  [{ isHeld: false, over: 0, white: 0 }, 'does not stand there'],
])('%j in words is `%s`', (fit, words) => expect(fitInWords(fit)).toBe(words));

describe('of many questions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Each is answered after as many milliseconds as it says. */
  const bench = () => {
    const asked: number[] = [];
    const told: number[] = [];
    const last = askLast(
      (question: number) => {
        asked.push(question);
        return new Promise((answer) => setTimeout(() => answer(question), question));
      },
      100,
      (answer: number) => told.push(answer),
    );
    return { asked, told, last };
  };

  it('only the last of a fast row is asked', async () => {
    const { asked, told, last } = bench();
    for (const question of [1, 2, 3]) last.ask(question);
    await vi.advanceTimersByTimeAsync(200);
    expect([asked, told]).toEqual([[3], [3]]);
  });

  it('an answer that comes after a newer question is dropped', async () => {
    const { asked, told, last } = bench();
    last.ask(900);
    await vi.advanceTimersByTimeAsync(150);
    last.ask(5);
    await vi.advanceTimersByTimeAsync(2000);
    expect([asked, told]).toEqual([[900, 5], [5]]);
    last.ask(7);
    await vi.advanceTimersByTimeAsync(103);
    last.forget();
    await vi.advanceTimersByTimeAsync(2000);
    expect([asked, told]).toEqual([[900, 5, 7], [5]]);
  });
});
