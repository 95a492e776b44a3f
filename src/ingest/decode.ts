/** Bytes of a text file in, its text and the encoding that it was in out: pages of twenty years come in all of them. */

export interface Decoded {
  readonly text: string;
  /** As the WHATWG names it. */
  readonly encoding: string;
}

/** In the order in which they are tried where they do equally well; each takes some bytes that are no text of it. */
const ENCODINGS = ['gb18030', 'big5', 'shift_jis', 'euc-jp'] as const;

/** Null where no encoding reads it. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = decodedAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const read = ENCODINGS.flatMap((encoding) => decodedAs(bytes, encoding) ?? []);
  return read.toSorted((a, b) => oddities(a.text) - oddities(b.text))[0] ?? null;
}

/** What a byte order mark says. */
function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodedAs(bytes, 'utf-16be');
  return null;
}

function decodedAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Characters of half width, of the private use area or rare ones: what comes of reading bytes as another encoding. */
const oddities = (text: string): number =>
  text.match(/[\uff61-\uff9f\ue000-\uf8ff\u2500-\u257f\u0400-\u04ff]/gu)?.length ?? 0;
