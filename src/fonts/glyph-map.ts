/** Takes a font's `cmap` table; gives the glyph of each code point, as fast to ask as an array. */
import { type Sfnt, tableOf } from './sfnt.ts';

export interface GlyphMap {
  /** Glyph number; 0 when the face does not draw the code point. */
  glyphOf(codePoint: number): number;
  /** Code points the face draws. */
  readonly size: number;
}

const CODE_POINTS = 0x110000;

type SetGlyph = (codePoint: number, glyph: number) => void;

const READERS: Readonly<Record<number, (table: DataView, setGlyph: SetGlyph) => void>> = {
  12: readGroups,
  4: readSegments,
};

export function readGlyphMap(sfnt: Sfnt): GlyphMap {
  const glyphs = new Uint16Array(CODE_POINTS);
  let size = 0;
  const setGlyph: SetGlyph = (codePoint, glyph) => {
    if (glyph !== 0 && glyphs[codePoint] === 0) size += 1;
    glyphs[codePoint] = glyph;
  };
  const table = unicodeSubtable(tableOf(sfnt.tables, 'cmap'));
  if (table !== null) READERS[table.getUint16(0)]?.(table, setGlyph);
  return { glyphOf: (codePoint) => glyphs[codePoint] ?? 0, size };
}

/** The full Unicode subtable (format 12) where there is one, else the basic plane's (format 4). */
function unicodeSubtable(cmap: DataView): DataView | null {
  const found = new Map<number, DataView>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + 8 * index;
    const platform = cmap.getUint16(record);
    const offset = cmap.getUint32(record + 4);
    const start = cmap.byteOffset + offset;
    const table = new DataView(cmap.buffer, start, cmap.byteLength - offset);
    if (platform === UNICODE || platform === WINDOWS) found.set(table.getUint16(0), table);
  }
  return found.get(12) ?? found.get(4) ?? null;
}

const UNICODE = 0;
const WINDOWS = 3;

function readGroups(table: DataView, setGlyph: SetGlyph): void {
  for (let index = 0; index < table.getUint32(12); index += 1) {
    const group = 16 + 12 * index;
    const first = table.getUint32(group);
    const last = Math.min(table.getUint32(group + 4), CODE_POINTS - 1);
    const glyph = table.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) setGlyph(code, glyph + code - first);
  }
}

function readSegments(table: DataView, setGlyph: SetGlyph): void {
  const doubledCount = table.getUint16(6);
  for (let at = 0; at < doubledCount; at += 2) {
    const last = table.getUint16(14 + at);
    const start = 16 + doubledCount + at;
    const first = table.getUint16(start);
    const delta = table.getUint16(start + doubledCount);
    const rangeAt = start + 2 * doubledCount;
    const offset = table.getUint16(rangeAt);
    // The last segment is always U+FFFF alone and draws nothing.
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const entry = offset === 0 ? code : table.getUint16(rangeAt + offset + 2 * (code - first));
      setGlyph(code, offset !== 0 && entry === 0 ? 0 : (entry + delta) & 0xffff);
    }
  }
}
