/** Takes a font file and its tables; gives a font of the same metrics and characters that draws and shapes nothing. */
import type { Sfnt } from './sfnt.ts';

/** What composition reads besides shaping; `glyf` stays as an empty table, since it says what kind of font this is. */
const KEPT = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'name', 'vhea', 'vmtx'];
const EMPTIED = 'glyf';

const HEADER = 12;
const RECORD = 16;

/** OpenType, “Organization of an OpenType font”: header, one record for each table, tables at multiples of four bytes. */
export function abridge(bytes: Uint8Array, { tables }: Sfnt): Uint8Array {
  const kept = [...tables].filter(([tag]) => KEPT.includes(tag) || tag === EMPTIED);
  const sizes = kept.map(([tag, { byteLength }]) => (tag === EMPTIED ? 0 : byteLength));
  const start = HEADER + RECORD * kept.length;
  const abridged = new Uint8Array(sizes.reduce((end, size) => end + padded(size), start));
  abridged.set(bytes.subarray(0, HEADER));
  const view = new DataView(abridged.buffer);
  view.setUint16(4, kept.length);
  let offset = start;
  for (const [index, [tag, table]] of kept.entries()) {
    const size = sizes[index] ?? 0;
    const record = HEADER + RECORD * index;
    abridged.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, size);
    abridged.set(new Uint8Array(table.buffer, table.byteOffset, size), offset);
    offset += padded(size);
  }
  return abridged;
}

const padded = (size: number): number => Math.ceil(size / 4) * 4;
