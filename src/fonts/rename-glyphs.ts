/** A subset and the characters that its glyphs are to be painted for in; the subset with these characters and no others out. */
import { readGlyphMap } from './glyph-map.ts';
import { readSfnt } from './sfnt.ts';
import { writeSfnt } from './write-sfnt.ts';

/** `names`: a character, and the one that the subset has its glyph by. Layout features go by glyph and stay. */
export function renameGlyphs(
  bytes: Uint8Array,
  names: readonly (readonly [character: string, drawnAs: string])[],
): Uint8Array {
  const reading = readSfnt(bytes);
  if ('fault' in reading) throw new Error(`a subset of ours: ${reading.fault}`);
  const { sfnt } = reading;
  const map = readGlyphMap(sfnt);
  const glyphs = names.map(([character, drawn]) => [codeOf(character), map.glyphOf(codeOf(drawn))]);
  const cmap = writeGlyphMap(glyphs as [code: number, glyph: number][]);
  return writeSfnt(
    bytes,
    [...sfnt.tables].map(([tag, { buffer, byteOffset, byteLength }]) => [
      tag,
      tag === 'cmap' ? cmap : new Uint8Array(buffer, byteOffset, byteLength),
    ]),
  );
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** OpenType `cmap`: one subtable of format 12 for Windows, a group for each character. */
function writeGlyphMap(glyphs: readonly [code: number, glyph: number][]): Uint8Array {
  const groups = glyphs.toSorted(([one], [other]) => one - other);
  const length = 16 + 12 * groups.length;
  const view = new DataView(new ArrayBuffer(12 + length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, length);
  view.setUint32(24, groups.length);
  for (const [index, [code, glyph]] of groups.entries()) {
    const at = 28 + 12 * index;
    view.setUint32(at, code);
    view.setUint32(at + 4, code);
    view.setUint32(at + 8, glyph);
  }
  return new Uint8Array(view.buffer);
}
