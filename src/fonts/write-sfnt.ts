/** The header of a font file and its tables in order of their tags; the file out, without check sums, which nobody reads. */

const HEADER = 12;
const RECORD = 16;

/** OpenType, “Organization of an OpenType font”: header, one record for each table, tables at multiples of four bytes. */
export function writeSfnt(
  header: Uint8Array,
  tables: readonly (readonly [tag: string, table: Uint8Array])[],
): Uint8Array {
  const start = HEADER + RECORD * tables.length;
  const bytes = new Uint8Array(
    tables.reduce((end, [, { byteLength }]) => end + padded(byteLength), start),
  );
  bytes.set(header.subarray(0, HEADER));
  const view = new DataView(bytes.buffer);
  view.setUint16(4, tables.length);
  let offset = start;
  for (const [index, [tag, table]] of tables.entries()) {
    const record = HEADER + RECORD * index;
    bytes.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.byteLength);
    bytes.set(table, offset);
    offset += padded(table.byteLength);
  }
  return bytes;
}

const padded = (size: number): number => Math.ceil(size / 4) * 4;
