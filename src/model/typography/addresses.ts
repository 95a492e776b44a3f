/** Text in, the addresses in it out: of the net with or without a scheme, of mail, of a document (DOI). */

/** What an address starts with that no other word does. */
const START =
  '(?:[a-z][a-z0-9+.-]*:\\/\\/|www\\.|(?:doi:)?10\\.[0-9]{4,}\\/|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?=[/:?#]))';

/** RFC 3986, all that may stand in one; it does not end with a mark of the sentence. */
const WITH_SIGNS = new RegExp(`^${START}[\\w\\-.~:/?#[\\]@!$&'()*+,;=%]*[\\w/=&#-]`, 'iu');

/** The address that a text starts with, with all signs that one may have inside; null where it starts with another word. */
export function addressAt(text: string): string | null {
  const found = WITH_SIGNS.exec(text)?.[0];
  return found === undefined ? null : found.slice(0, balancedEnd(found));
}

/** A bracket that closes one of the sentence, as in (see example.org/a), is no part of the address. */
function balancedEnd(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open -= 1;
    if (open < 0) return at;
  }
  return text.length;
}

const ADDRESS = new RegExp(`^${START}|[^@]@[^@]|^(?:[a-z0-9-]+\\.)+[a-z]{2,}$`, 'iu');

/** Shorter ones fit where any word does: U.S., Node.js. */
const SHORTEST = 8;

/** A share and its exchange: 00700.HK, 600519.SH. */
const SHARE = /^[0-9]+\.[A-Z]{1,3}$/;

/** Whether a word is an address. */
export const isAddress = (word: string): boolean =>
  word.length >= SHORTEST && ADDRESS.test(word) && !SHARE.test(word);
