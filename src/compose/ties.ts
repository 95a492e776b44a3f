/** Two neighbouring atoms in, what holds them together out: no line breaks there, and no gap opens. */
import type { CharacterClass } from '../model/typography/character-classes.ts';
import { MARKS } from '../model/typography/characters.ts';
import type { Atom } from './types.ts';

const WORD_CLASSES: ReadonlySet<CharacterClass> = new Set(['latin', 'digit']);
const SIGN_CLASSES: ReadonlySet<CharacterClass> = new Set(['prefix', 'postfix']);

/** What a sum is written in: `$5`, `￥三萬`. */
const SUM_CLASSES: ReadonlySet<CharacterClass> = new Set([...WORD_CLASSES, 'han', 'kana']);

/** No gap opens inside a word, a number with its sign, or a row of dashes (clreq 3.1.10, jlreq appendix D). */
export const closes = (atom: Atom, next: Atom): boolean =>
  !atom.opensAfter ||
  isNote(next) ||
  tiedByNumber(atom, next) ||
  isWord(atom, next) ||
  isBracketed(atom, next) ||
  isRow(atom, next);

/** A note mark stands close to what it notes. */
export const isNote = ({ look }: Atom): boolean => look.share < 1;

/**
 * jlreq 3.1.10: no break between a currency sign and its number, or a number and %, ° and the like; HK$5, 50°C, 5€, 三成％
 * (UAX #14 LB 23a, LB 24, LB 25).
 */
export function tiedByNumber(atom: Atom, next: Atom): boolean {
  if (isSign(atom) && next.first === 'digit') return true;
  if (WORD_CLASSES.has(atom.last)) return SIGN_CLASSES.has(next.first);
  if (atom.last === 'prefix') return SUM_CLASSES.has(next.first) || isNarrowOpen(next);
  if (atom.last === 'postfix') return WORD_CLASSES.has(next.first) || isNarrowOpen(next);
  return atom.last === 'han' && next.first === 'postfix' && HAN_NUMERAL.test(atom.text);
}

/** ASCII signs are of class Latin; in a vertical line they lie on their side and the figure stands. */
const isSign = ({ text }: Atom): boolean => /^[-+±]$/u.test(text);

const HAN_NUMERAL = /[〇零一二三四五六七八九十百千萬万億亿兆半]$/u;

/** Latin and figures break at a space or after a hyphen in a word only (UAX #14 LB 21, LB 25, LB 28, LB 30). */
export const tiedByWord = (atom: Atom, next: Atom): boolean =>
  (isWord(atom, next) && !HYPHENED.test(atom.text)) || isBracketed(atom, next);

/** A hyphen that stands alone is a minus. */
const HYPHENED = /[^-]-$/u;

/** Whether a hyphen is the sign of the number after it: a line may start with that, and not with any other hyphen. */
export const isMinus = (atom: Atom, after: Atom | undefined): boolean =>
  atom.text === '-' && after?.first === 'digit';

/** A figure in a cell of its own beside a turned word is no part of the word. */
const isWord = (atom: Atom, next: Atom): boolean =>
  WORD_CLASSES.has(atom.last) && WORD_CLASSES.has(next.first) && atom.setting === next.setting;

/** Narrow brackets written on to a word are part of it: `person(s)`. */
function isBracketed(atom: Atom, next: Atom): boolean {
  if (WORD_CLASSES.has(atom.last)) return isNarrowOpen(next) || isNarrowClose(next);
  return WORD_CLASSES.has(next.first) && (isNarrowOpen(atom) || isNarrowClose(atom));
}

const isNarrowOpen = (atom: Atom): boolean => atom.first === 'open' && NARROW_OPEN.test(atom.text);
const isNarrowClose = ({ first, text }: Atom): boolean =>
  first === 'close' && NARROW_CLOSE.test(text);

const NARROW_OPEN = /^[([{]/u;
const NARROW_CLOSE = new RegExp(`^[)\\]][${MARKS}]*$`, 'u');

const isRow = (atom: Atom, next: Atom): boolean =>
  (atom.last === 'dash' || atom.last === 'ellipsis') && atom.last === next.first;
