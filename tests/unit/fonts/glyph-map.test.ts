/** Coverage is read from both kinds of `cmap` subtable that fonts carry. */
import { describe, expect, it } from 'vitest';
import { readGlyphMap } from '../../../src/fonts/glyph-map.ts';
import type { Sfnt } from '../../../src/fonts/sfnt.ts';

const WINDOWS = 3;
const MACINTOSH = 1;

const words = (values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);

const longs = (values: readonly number[]): number[] =>
  words(values.flatMap((value) => [value >>> 16, value & 0xffff]));

function mapOf(platform: number, subtable: readonly number[]) {
  const header = [...words([0, 1, platform, 1]), ...longs([12])];
  const bytes = new Uint8Array([...header, ...subtable]);
  const sfnt = { tables: new Map([['cmap', new DataView(bytes.buffer)]]) };
  return readGlyphMap(sfnt as unknown as Sfnt);
}

/** U+0041-0043 by delta, U+4E00-4E02 through the glyph array [7, 0, 9], and the closing segment. */
const SEGMENTS = words([
  ...[4, 0, 0, 6, 0, 0, 0],
  ...[0x43, 0x4e02, 0xffff],
  0,
  ...[0x41, 0x4e00, 0xffff],
  ...[-0x40, 0, 1],
  ...[0, 4, 0],
  ...[7, 0, 9],
]);

/** U+0020-0021 from glyph 0, which draws nothing, and U+20BB7 beyond the basic plane. */
const GROUPS = [
  ...words([12, 0]),
  ...longs([0, 0, 2]),
  ...longs([0x20, 0x21, 0]),
  ...longs([0x20bb7, 0x20bb7, 55]),
];

describe('the glyphs of code points', () => {
  it('come from segments, by delta and by array', () => {
    const map = mapOf(WINDOWS, SEGMENTS);
    const glyphs = [0x40, 0x41, 0x43, 0x44, 0x4e00, 0x4e01, 0x4e02].map(map.glyphOf);
    expect(glyphs).toEqual([0, 1, 3, 0, 7, 0, 9]);
    expect(map.count()).toBe(5);
  });

  it('come from groups, beyond the basic plane too', () => {
    const map = mapOf(WINDOWS, GROUPS);
    expect([0x20, 0x21, 0x20bb7].map(map.glyphOf)).toEqual([0, 1, 55]);
    expect(map.count()).toBe(2);
  });

  it('are none when the font has no Unicode table', () => {
    expect(mapOf(MACINTOSH, SEGMENTS).count()).toBe(0);
  });
});
