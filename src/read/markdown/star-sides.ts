/** The characters beside a run of stars in, which marks the run may open or close out. */

import { type CharacterClass, classOf } from '../../model/typography/character-classes.ts';
import { isHanOrKana, isLetterOrFigure } from '../../model/typography/characters.ts';

/**
 * `grade`: a star after a figure or a single letter, as in 5** and A*. `key`: a star before a figure or `#`, as on a telephone.
 * Two of a kind make no mark: what is between them is copy.
 */
export type Lean = 'free' | 'grade' | 'key';

export interface StarSides {
  readonly opens: boolean;
  readonly closes: boolean;
  /** Between letters or figures of a word, where a single star is rather copy: `a*b*c`. */
  readonly inWord: boolean;
  /** After a letter or figure, and before none. */
  readonly afterWord: boolean;
  readonly lean: Lean;
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

/** Null where the stars are copy, whatever is round them: a sum, a power, white on both sides of one. */
export function sidesOf(text: string, from: number, to: number): StarSides | null {
  const [before, after] = [characterBefore(text, from), characterAt(text, to)];
  const length = to - from;
  if (length > MOST_STARS || isSum(text, from, after)) return null;
  if (length === 1 && isWhite(before) && isWhite(after) && before !== '' && after !== '')
    return null;
  return {
    opens: !isWhite(after) && !isClosing(after),
    closes: !isWhite(before) && classOf(before) !== 'open',
    inWord: isWord(before) && isWord(after),
    afterWord: isWord(before) && !isWord(after),
    lean: leanOf(text, from, to),
  };
}

/** 5*3, 2**10, x**2. */
const isSum = (text: string, from: number, after: string): boolean =>
  isFigure(after) && isGraded(text, from);

function leanOf(text: string, from: number, to: number): Lean {
  const after = characterAt(text, to);
  if (!isWord(after) && isGraded(text, from)) return 'grade';
  const isKey = to - from === 1 && (isFigure(after) || after === '#');
  return isKey && !isWord(characterBefore(text, from)) ? 'key' : 'free';
}

/** After a figure, or after a letter that is no part of a longer word. */
function isGraded(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  if (isFigure(before)) return true;
  return isWord(before) && !isWord(characterBefore(text, at - before.length));
}

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
