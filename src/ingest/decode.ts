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
  const read = ENCODINGS.flatMap((encoding) => decodedAs(bytes, encoding) ?? []).filter(
    ({ text }) => !text.split('').some(isNoText),
  );
  return read.toSorted((a, b) => likeliness(b.text) - likeliness(a.text))[0] ?? null;
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

/** What some decoders make of bytes that their encoding has no character for: NUL, orders of C1, the last of the private use area. */
function isNoText(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 0 || (code >= 0x80 && code <= 0x9f) || (code >= 0xf8f0 && code <= 0xf8ff);
}

/** How much more often what every page is full of stands in it than what comes of reading bytes as another encoding. */
const likeliness = (text: string): number => numberOf(EVERYDAY, text) - numberOf(ODD, text);

const numberOf = (characters: RegExp, text: string): number => text.match(characters)?.length ?? 0;

/** Points, brackets, hiragana, and the commonest Han of Chinese, in both scripts, and of Japanese. */
const EVERYDAY =
  /[，。、：「」（）《》\u3041-\u3093ー的一是不了在有人我他这這中大来來上个個国國到说說们們为為子和地出也时時年得就那要下以生会會自着去之过過家学學对對可里裡後后小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無開开手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長市月第部新習习总總今民政府東东業业報报稿訊讯表示記记者二四五六七八九分社間高首相決决全京県内実戦党議田場調設取]/gu;

/** Characters of half width, of the private use area, frames and Cyrillic. */
const ODD = /[\uff61-\uff9f\ue000-\uf8ff\u2500-\u257f\u0400-\u04ff]/gu;
