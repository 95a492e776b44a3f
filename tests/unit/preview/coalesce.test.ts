import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Coalesced, type Coalescer, coalesce } from '../../../src/preview/coalesce.ts';

let delivered: Coalesced[];
let gone: Set<string>;
let coalescer: Coalescer;

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  delivered = [];
  gone = new Set();
  coalescer = coalesce({
    pauses: { quiet: 15, longest: 60, gone: 90 },
    now: Date.now,
    isGone: (path) => gone.has(path),
    deliver: (changes) => delivered.push(changes),
  });
});

afterEach(() => vi.useRealTimers());

test('a single change is delivered after the quiet', () => {
  coalescer.add('/a');
  vi.advanceTimersByTime(14);
  expect(delivered).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(delivered).toEqual([{ paths: ['/a'], noticed: 1000 }]);
});

test('the changes of one save are delivered together, each once', () => {
  for (const path of ['/a.tmp', '/a', '/a']) {
    coalescer.add(path);
    vi.advanceTimersByTime(5);
  }
  vi.advanceTimersByTime(50);
  expect(delivered).toEqual([{ paths: ['/a.tmp', '/a'], noticed: 1000 }]);
});

test('a file that is written without a pause is not waited for longer than the longest', () => {
  for (let time = 0; time < 120; time += 10) {
    coalescer.add('/a');
    vi.advanceTimersByTime(10);
  }
  expect(delivered.length).toBeGreaterThanOrEqual(1);
  expect(delivered[0]?.noticed).toBe(1000);
});

test('what comes after a delivery is delivered again', () => {
  coalescer.add('/a');
  vi.advanceTimersByTime(20);
  coalescer.add('/a');
  vi.advanceTimersByTime(20);
  expect(delivered.map(({ noticed }) => noticed)).toEqual([1000, 1020]);
});

test('a file put aside is waited for until it is back', () => {
  gone.add('/a');
  coalescer.add('/a');
  vi.advanceTimersByTime(40);
  expect(delivered).toEqual([]);
  gone.clear();
  coalescer.add('/a');
  vi.advanceTimersByTime(15);
  expect(delivered).toHaveLength(1);
});

test('a file that stays away is delivered in the end', () => {
  gone.add('/a');
  coalescer.add('/a');
  vi.advanceTimersByTime(90);
  expect(delivered).toEqual([{ paths: ['/a'], noticed: 1000 }]);
});

test('nothing is delivered after the end', () => {
  coalescer.add('/a');
  coalescer.close();
  vi.advanceTimersByTime(100);
  expect(delivered).toEqual([]);
});
