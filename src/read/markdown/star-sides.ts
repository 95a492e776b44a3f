/** The characters beside a run of stars in, which marks the run may open or close out. */

import { type CharacterClass, classOf } from '../../model/typography/character-classes.ts';
import { isHanOrKana, isLetterOrFigure } from '../../model/typography/characters.ts';

/**
 * `grade`: after a figure or a single letter, as in 5** and A*, or after a sum of money before a stop, as in 50元*. `key`: a star before
 * a figure or `#`, as on a telephone. `word`: a single star in a word, as in `a*b`. Two of these make no mark: what is between them is
 * copy, unless it is one word (`第*2*名`).
 */
export type Lean = 'free' | 'grade' | 'key' | 'word';

export interface StarSides {
  readonly opens: boolean;
  readonly closes: boolean;
  /** Between letters or figures of a word, where a single star is rather copy: `a*b*c`. */
  readonly inWord: boolean;
  /** After a letter or figure, and before none. */
  readonly afterWord: boolean;
  readonly lean: Lean;
  /** A grade by one figure or one letter: what it opens goes over no stop. */
  readonly isStrict: boolean;
  /** Copy without a doubt where nothing is open. */
  readonly isCopy: boolean;
}

const CLOSING: ReadonlySet<CharacterClass> = new Set([
  'close',
  'stop',
  'colon',
  'exclamation',
  'postfix',
]);
/** Stops of ASCII, which count as Latin in a line. */
const NARROW_STOPS = '.,;:!?';
/** The most stars that end marks and open others: `***甲******乙***`. More are copy, as in a word that was struck out. */
const MOST_STARS = 6;
/** 5** has two. */
const MOST_OF_GRADE = 2;

/** Null where the stars are copy, whatever is round them: a sum, a power, white on both sides of one. */
export function sidesOf(text: string, from: number, to: number): StarSides | null {
  const [before, after] = [characterBefore(text, from), characterAt(text, to)];
  const length = to - from;
  if (length > MOST_STARS || isSum(text, from, after) || isInCode(text, from)) return null;
  if (length === 1 && isWhite(before) && isWhite(after) && before !== '' && after !== '')
    return null;
  const opens = !isWhite(after) && !isClosing(after);
  const lean = leanOf(text, from, to, opens);
  return {
    opens,
    closes: !isWhite(before) && classOf(before) !== 'open',
    inWord: isWord(before) && isWord(after),
    afterWord: isWord(before) && !isWord(after),
    lean,
    isStrict: lean === 'grade' && !isFigure(characterBefore(text, from - before.length)),
    isCopy: lean === 'word' || (lean === 'grade' && length <= MOST_OF_GRADE && !isSmall(before)),
  };
}

/** 5*3, 2**10, x**2. */
const isSum = (text: string, from: number, after: string): boolean =>
  isFigure(after) && isGraded(text, from);

/** What is dialled: *#06#, *100#, **21*55#. Codes are short, and are looked for no further. */
const LONGEST_CODE = 24;
const CODE = /(?<![0-9*#])\*[*#]*[0-9][0-9*#]*#(?![0-9*#])/g;

function isInCode(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_CODE);
  for (const { 0: code, index } of text.slice(from, at + LONGEST_CODE).matchAll(CODE))
    if (from + index <= at && at < from + index + code.length) return true;
  return false;
}

function leanOf(text: string, from: number, to: number, opens: boolean): Lean {
  const [after, length] = [characterAt(text, to), to - from];
  const isAfterWord = isWord(characterBefore(text, from));
  if (isAfterWord && isWord(after)) return length === 1 ? 'word' : 'free';
  if (!isWord(after) && (isGraded(text, from) || (!opens && isCounted(text, from)))) return 'grade';
  const isKey = length === 1 && (isFigure(after) || after === '#');
  return isKey && !isAfterWord ? 'key' : 'free';
}

/** What was counted, in one or two characters: 50元, 100港元, 5％. */
const COUNTED = /[0-9０-９][%％\u3400-\u9fff]{1,2}$/u;
const isCounted = (text: string, at: number): boolean =>
  COUNTED.test(text.slice(Math.max(0, at - 3), at));

/** After a figure, or after a letter that is no part of a longer word. */
function isGraded(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  if (isFigure(before)) return true;
  return isWord(before) && !isWord(characterBefore(text, at - before.length));
}

const isSmall = (char: string): boolean => char !== char.toUpperCase();
const isWhite = (char: string): boolean => /^\s?$/u.test(char);
const isClosing = (char: string): boolean =>
  CLOSING.has(classOf(char)) || NARROW_STOPS.includes(char);
const isFigure = (char: string): boolean => /^[0-9０-９]$/u.test(char);
/** Letters and figures of words: Latin, Greek and Cyrillic ones, of any width. */
const isWord = (char: string): boolean =>
  char !== '' && isLetterOrFigure(char) && !isHanOrKana(char) && !CELLS.has(classOf(char));
const CELLS: ReadonlySet<CharacterClass> = new Set(['han', 'kana', 'repeat', 'prolonged']);

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** A character of two units stands two before. */
function characterBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const pair = characterAt(text, at - 2);
  return at > 1 && pair.length === 2 ? pair : text.charAt(at - 1);
}
