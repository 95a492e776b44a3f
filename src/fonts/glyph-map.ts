/** Takes a font's `cmap` table; gives the glyph of each code point, looked up in the table itself. */
import { type Sfnt, tableOf } from './sfnt.ts';
import { variantFinder } from './variants.ts';

export interface GlyphMap {
  /** Glyph number; 0 when the face does not draw the code point. */
  glyphOf(codePoint: number): number;
  /** Counts the code points the face draws. */
  count(): number;
  /** Whether the face knows the sequence of a code point and a variation selector: IVS 異體字. */
  hasVariant(codePoint: number, selector: number): boolean;
}

/** A stretch of code points with one way to find their glyphs. */
interface Range {
  readonly first: number;
  readonly last: number;
  glyphOf(codePoint: number): number;
}

/** Ranges in order of their code points, as both formats have them. */
interface Ranges {
  readonly length: number;
  /** Last code point of a range: all that the search reads. */
  lastOf(index: number): number;
  range(index: number): Range;
}

const READERS: Readonly<Record<number, (table: DataView) => Ranges>> = {
  12: readGroups,
  4: readSegments,
};

export function readGlyphMap(sfnt: Sfnt): GlyphMap {
  const subtables = unicodeSubtables(tableOf(sfnt.tables, 'cmap'));
  const table = subtables.get(12) ?? subtables.get(4) ?? null;
  const hasVariant = variantFinder(subtables.get(14) ?? null);
  const ranges = table === null ? undefined : READERS[table.getUint16(0)]?.(table);
  if (ranges === undefined) return { glyphOf: () => 0, count: () => 0, hasVariant };
  // A table that ends too early is found out here and not in the middle of a page.
  if (ranges.length > 0) ranges.range(ranges.length - 1);
  return {
    glyphOf: (codePoint) => glyphIn(ranges, codePoint),
    count: () => countIn(ranges),
    hasVariant,
  };
}

function glyphIn(ranges: Ranges, codePoint: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges.lastOf(middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  if (low === ranges.length) return 0;
  const range = ranges.range(low);
  return range.first <= codePoint ? range.glyphOf(codePoint) : 0;
}

function countIn(ranges: Ranges): number {
  let count = 0;
  for (let index = 0; index < ranges.length; index += 1) {
    const { first, last, glyphOf } = ranges.range(index);
    for (let code = first; code <= last; code += 1) if (glyphOf(code) !== 0) count += 1;
  }
  return count;
}

/** By format: all of Unicode (12), the basic plane (4), variation sequences (14). */
function unicodeSubtables(cmap: DataView): ReadonlyMap<number, DataView> {
  const found = new Map<number, DataView>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + 8 * index;
    const platform = cmap.getUint16(record);
    const offset = cmap.getUint32(record + 4);
    const start = cmap.byteOffset + offset;
    const table = new DataView(cmap.buffer, start, cmap.byteLength - offset);
    if (platform === UNICODE || platform === WINDOWS) found.set(table.getUint16(0), table);
  }
  return found;
}

const UNICODE = 0;
const WINDOWS = 3;
const LAST_CODE_POINT = 0x10ffff;

function readGroups(table: DataView): Ranges {
  const lastOf = (index: number) => Math.min(table.getUint32(20 + 12 * index), LAST_CODE_POINT);
  const range = (index: number): Range => {
    const first = table.getUint32(16 + 12 * index);
    const glyph = table.getUint32(24 + 12 * index);
    return { first, last: lastOf(index), glyphOf: (code) => glyph + code - first };
  };
  return { length: table.getUint32(12), lastOf, range };
}

function readSegments(table: DataView): Ranges {
  const doubledCount = table.getUint16(6);
  const lastOf = (index: number) => table.getUint16(14 + 2 * index);
  const range = (index: number): Range => {
    const start = 16 + doubledCount + 2 * index;
    const first = table.getUint16(start);
    const delta = table.getUint16(start + doubledCount);
    const rangeAt = start + 2 * doubledCount;
    const offset = table.getUint16(rangeAt);
    const glyphOf = (code: number): number => {
      const entry = offset === 0 ? code : table.getUint16(rangeAt + offset + 2 * (code - first));
      return offset !== 0 && entry === 0 ? 0 : (entry + delta) & 0xffff;
    };
    return { first, last: lastOf(index), glyphOf };
  };
  // The last segment is always U+FFFF alone and draws nothing.
  return { length: Math.max(0, doubledCount / 2 - 1), lastOf, range };
}
