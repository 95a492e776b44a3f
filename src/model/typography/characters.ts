/** A character in, what it is by Unicode out; and the same as classes of regular expressions. A cluster is what its first character is. */
import { type CodePointKind, kindOf, rangesOf } from './unicode.ts';

type IsKind = (kind: CodePointKind) => boolean;

const byCategory =
  (...categories: readonly string[]): IsKind =>
  ({ category }) =>
    categories.some((one) => category.startsWith(one));

const byScript =
  (...scripts: readonly string[]): IsKind =>
  ({ script }) =>
    scripts.includes(script);

/** Whether the first character of a text is of a kind; an empty text is of none. */
const first =
  (isMeant: IsKind) =>
  (text: string): boolean => {
    const code = text.codePointAt(0);
    return code !== undefined && isMeant(kindOf(code));
  };

const LETTER_OR_FIGURE = byCategory('L', 'N');
const MARK = byCategory('M');
const HAN = byScript('Han');
const HIRAGANA = byScript('Hiragana');
const HAN_OR_KANA = byScript('Han', 'Hiragana', 'Katakana');
const WESTERN = byScript('Latin', 'Greek', 'Cyrillic');

export const isLetterOrFigure = first(LETTER_OR_FIGURE);
export const isArrow = first(({ arrow }) => arrow);
export const isCombining = first(MARK);
export const isPunctuation = first(byCategory('P'));
export const isHanScript = first(HAN);
export const isHanLetter = first(({ script, category }) => script === 'Han' && category === 'Lo');
export const isHiragana = first(HIRAGANA);
export const isHanOrKana = first(HAN_OR_KANA);
export const isBopomofo = first(byScript('Bopomofo'));
export const isWesternLetter = first(WESTERN);
export const isLatinLetter = first(byScript('Latin'));
export const isCyrillic = first(byScript('Cyrillic'));
export const isGreek = first(byScript('Greek'));

/** Fills a cell (East_Asian_Width W and F). */
export const isWide = first(({ width }) => width === 'W' || width === 'F');

/** Full-width and half-width forms of ASCII, kana and Hangul (East_Asian_Width F and H). */
export const isFullWidth = first(({ width }) => width === 'F' || width === 'H');

/** Ａ, ｚ: a letter of a word that fills a cell as Han does (jlreq cl-19). */
export const isWideLetter = first(
  ({ script, width, category }) => script === 'Latin' && width === 'F' && category.startsWith('L'),
);

/** Asked to be drawn as a picture: U+FE0F, a keycap, a skin tone (UTS #51). */
export const isPicture = (cluster: string): boolean => cluster.length > 1 && PICTURED.test(cluster);

const PICTURED = new RegExp(
  `[\\ufe0f\\u20e3${rangesOf(({ lineBreak }) => lineBreak === 'EM')}]`,
  'u',
);

type IsCharacter = (char: string) => boolean;

/** Whether a character of the text is meant, and whether all are and there is one. */
export const hasAny = (text: string, isMeant: IsCharacter): boolean => [...text].some(isMeant);
export const isAll = (text: string, isMeant: IsCharacter): boolean =>
  text !== '' && [...text].every(isMeant);

/** Insides of a class `[…]` of a regular expression with the flag `u`. */
export const MARKS = rangesOf(MARK);
/** Marks, and skin tones. */
export const EXTENDERS = rangesOf((kind) => MARK(kind) || kind.lineBreak === 'EM');
export const LETTERS_AND_FIGURES = rangesOf(LETTER_OR_FIGURE);
/** Letters without a look, as of Hangul: browsers give them room or not. */
export const FILLERS = rangesOf(({ ignorable, category }) => ignorable && category === 'Lo');
export const IGNORABLES = rangesOf(({ ignorable }) => ignorable);
/** What turns the direction of text and has no look (UAX #9, Bidi_Control). */
export const BIDI_CONTROLS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** Symbols of zhuyin 注音, and its tones: the light one stands before them. */
export const ZHUYIN_SYMBOLS = rangesOf(byScript('Bopomofo'));
export const ZHUYIN_TONES = 'ˉˊˇˋ˙˪˫';
export const CJK_LETTERS = rangesOf(byScript('Han', 'Hiragana', 'Katakana', 'Bopomofo'));
/** Letters that stand in words; full-width ones stand in cells. */
export const LATIN_LETTERS = rangesOf(({ script, width }) => script === 'Latin' && width !== 'F');
