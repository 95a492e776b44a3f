/** A sign and the text around it in, how it stands in a vertical line out: with an upright number, with a turned one, or by itself. */
import { type CharacterClass, classOf } from '../../model/typography/character-classes.ts';
import { kindOf } from '../../model/typography/unicode.ts';

/** Turned with its line, a minus would stand over an upright figure like an apostrophe. */
export const MINUS = '−';
const LONGEST_FIGURES = 16;
const UPRIGHT_FIGURES = /^[0-9]+(?:\.[0-9]+)*(?![0-9A-Za-z]|[.,:/-][0-9])/u;
const WIDE_FIGURES = /^[0-9０-９]+(?:[.．][0-9０-９]+)*(?![0-9A-Za-z]|[.,:/-][0-9])/u;
const COUNTING: ReadonlySet<CharacterClass> = new Set(['latin', 'digit', 'wide-digit']);

/** Whether a narrow sign is that of the upright number which starts at `to`. */
export const signsFigures = (sign: string, text: string, to: number): boolean =>
  /^[-±]$/u.test(sign) && UPRIGHT_FIGURES.test(text.slice(to, to + LONGEST_FIGURES));

/** Whether a minus of a cell, or a dash that is typed for one, is the sign of a number, as no figure or letter stands before it: －5℃, –0.4, but not 5－3. */
export const isWideMinus = (text: string, from: number, to: number): boolean =>
  /^[－–]$/u.test(text.slice(from, to)) &&
  WIDE_FIGURES.test(text.slice(to, to + LONGEST_FIGURES)) &&
  !COUNTING.has(classOf(text.charAt(from - 1)));

/** Whether the sign of a number lies as its number does: $1,234. */
export function signsTurned(text: string, from: number, to: number): boolean {
  const { orientation } = kindOf(text.codePointAt(from) ?? 0);
  if (orientation !== 'R') return false;
  const name = classOf(text.slice(from, to));
  if (name === 'prefix') return TURNED_AFTER.test(text.slice(to, to + LONGEST_FIGURES));
  return (
    name === 'postfix' && TURNED_BEFORE.test(text.slice(Math.max(0, from - LONGEST_FIGURES), from))
  );
}

const TURNED_AFTER = /^[0-9.]*[0-9][,:/-][0-9]/u;
const TURNED_BEFORE = /[0-9][,:/-][0-9][0-9.]*$/u;
