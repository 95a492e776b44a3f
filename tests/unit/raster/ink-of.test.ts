import { expect, test } from 'vitest';
import type { Bitmap } from '../../../src/model/bitmap.ts';
import type { Rect } from '../../../src/model/forme.ts';
import { inkOf } from '../../../src/raster/ink-of.ts';
import { px } from '../../../src/units.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

/** Four by two pixels: the left half of one grey, one pixel of it black; the right half white. */
const drawn = (grey: number): Bitmap => ({
  width: 4,
  height: 2,
  rgba: Uint8Array.from(
    [0, grey, 255, 255, grey, grey, 255, 255].flatMap((tone) => [tone, tone, tone, 255]),
  ),
});
const SHEET = rect(0, 0, 40, 20);

test('a quarter of black on white is a quarter of ink', () => {
  expect(inkOf(drawn(255), SHEET, rect(0, 0, 20, 20))).toBeCloseTo(0.25);
});

test('a tint is no ink', () => {
  expect(inkOf(drawn(200), SHEET, rect(0, 0, 20, 20))).toBeCloseTo(0.25);
});

test('bare paper has none, and what lies off the sheet has none', () => {
  expect(inkOf(drawn(255), SHEET, rect(20, 0, 20, 20))).toBe(0);
  expect(inkOf(drawn(255), SHEET, rect(80, 0, 20, 20))).toBe(0);
});

test('a sheet larger than the trim shows the trim further in', () => {
  expect(inkOf(drawn(255), rect(-10, 0, 40, 20), rect(-10, 0, 10, 10))).toBeCloseTo(1, 1);
});
