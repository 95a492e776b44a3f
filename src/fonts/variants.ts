/** Subtable 14 of a font's `cmap` in; whether the face knows a code point with a variation selector out. */

/** OpenType `cmap`, format 14: a record of 11 bytes for each selector, with the places of its two tables. */
const RECORDS_AT = 10;
const RECORD = 11;
/** Stretches of code points whose usual glyph is the one meant: start in 3 bytes, further ones in 1. */
const STRETCH = 4;
/** Code points with a glyph of their own for the sequence: 3 bytes, and 2 for the glyph. */
const MAPPING = 5;

export function variantFinder(
  table: DataView | null,
): (codePoint: number, selector: number) => boolean {
  if (table === null) return () => false;
  const records = recordsOf(table);
  return (codePoint, selector) => {
    const record = records.get(selector);
    if (record === undefined) return false;
    return (
      isIn(table, record.usual, STRETCH, codePoint) || isIn(table, record.own, MAPPING, codePoint)
    );
  };
}

interface Record {
  readonly usual: number;
  readonly own: number;
}

function recordsOf(table: DataView): ReadonlyMap<number, Record> {
  const count = table.getUint32(6);
  const places = Array.from({ length: count }, (_, index) => RECORDS_AT + RECORD * index);
  return new Map(
    places.map((at) => [
      threeBytes(table, at),
      { usual: table.getUint32(at + 3), own: table.getUint32(at + 7) },
    ]),
  );
}

/** Entries stand in order of their code points; a table at 0 is not there. */
function isIn(table: DataView, at: number, entry: number, codePoint: number): boolean {
  if (at === 0) return false;
  let low = 0;
  let high = table.getUint32(at);
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = at + 4 + entry * middle;
    const first = threeBytes(table, place);
    const last = entry === STRETCH ? first + table.getUint8(place + 3) : first;
    if (last < codePoint) low = middle + 1;
    else if (first > codePoint) high = middle;
    else return true;
  }
  return false;
}

const threeBytes = (table: DataView, at: number): number =>
  (table.getUint8(at) << 16) | table.getUint16(at + 1);
