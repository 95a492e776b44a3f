/** Text in, its bytes in an old encoding out: what a TextDecoder reads, turned round. */

/** First and second bytes of the characters of two bytes. */
type Range = readonly [number, number];
const PAIRS: Readonly<Record<string, readonly [readonly Range[], readonly Range[]]>> = {
  big5: [
    [[0xa1, 0xf9]],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ],
  gb18030: [
    [[0x81, 0xfe]],
    [
      [0x40, 0x7e],
      [0x80, 0xfe],
    ],
  ],
  shift_jis: [
    [
      [0x81, 0x9f],
      [0xe0, 0xea],
    ],
    [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  ],
  'euc-jp': [[[0xa1, 0xf4]], [[0xa1, 0xfe]]],
};

/** Null where the encoding has not each of its characters. */
export function encoded(text: string, encoding: keyof typeof PAIRS): Uint8Array | null {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const one of text) {
    const code = one.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : table.get(one);
    if (pair === undefined) return null;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

export function encoded16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of ['\ufeff', ...text.split('')].entries())
    view.setUint16(2 * at, unit.charCodeAt(0), order === 'little');
  return new Uint8Array(view.buffer);
}

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const [first, second] = PAIRS[encoding] ?? [[], []];
  for (const a of valuesIn(first))
    for (const b of valuesIn(second)) {
      const character = decoder.decode(Uint8Array.of(a, b));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [a, b]);
    }
  tables.set(encoding, table);
  return table;
}

const valuesIn = (ranges: readonly Range[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
