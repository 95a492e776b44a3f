/** Two characters on either side of a line break in the source; whether the break is a space between them. */

/** Characters set without word spaces: Han, kana, bopomofo, CJK and full-width marks. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30A0-\u30FF\u31F0-\u31FF\uFE10-\uFE1F\uFE30-\uFE4F\uFF00-\uFFEF]/u;

/** Marks that Latin text shares (UAX #11 ambiguous); between wide neighbours they are wide. */
const SHARED = /[·‧•―—–…‥“”‘’─━▲▼◀▶△▽◆◇■□●○★☆※§×‼⁇⁈⁉〜]/u;

const isCjk = (character: string): boolean => WIDE.test(character) || SHARED.test(character);

/**
 * True where an author broke a line of Chinese or Japanese text only for the width of the editor: newspapers put no
 * space between Han and figures or Latin letters either. Beside an ASCII sign the break stays a space.
 */
export const joinsWithoutSpace = (before: string, after: string): boolean =>
  (isCjk(before) && (isCjk(after) || WORD.test(after))) || (WORD.test(before) && isCjk(after));

const WORD = /[\p{L}\p{N}]/u;
