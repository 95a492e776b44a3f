/** Two neighbouring atoms in, what holds them together out: no line breaks there, and no gap opens. */
import type { CharacterClass } from '../model/typography/character-classes.ts';
import type { Atom } from './types.ts';

const WORD_CLASSES: ReadonlySet<CharacterClass> = new Set(['latin', 'digit']);

/** No gap opens inside a word, a number with its sign, or a row of dashes (clreq 3.1.10, jlreq appendix D). */
export const closes = (atom: Atom, next: Atom): boolean =>
  !atom.opensAfter ||
  isNote(next) ||
  tiedByNumber(atom, next) ||
  isWord(atom, next) ||
  isRow(atom, next);

/** A note mark stands close to what it notes. */
export const isNote = ({ look }: Atom): boolean => look.share < 1;

/** jlreq 3.1.10: no break between a currency sign and its number, or a number and %, ° and the like; HK$5, 50°C. */
export const tiedByNumber = (atom: Atom, next: Atom): boolean =>
  (atom.last === 'prefix' && WORD_CLASSES.has(next.first)) ||
  (atom.last === 'latin' && next.first === 'prefix') ||
  (atom.last === 'digit' && next.first === 'postfix') ||
  (atom.last === 'postfix' && next.first === 'latin');

/** Latin and figures break at a space or after a hyphen in a word only (UAX #14 LB 21, LB 25, LB 28). */
export const tiedByWord = (atom: Atom, next: Atom): boolean =>
  isWord(atom, next) && !HYPHENED.test(atom.text);

/** A hyphen that stands alone is a minus. */
const HYPHENED = /[^-]-$/u;

/** A figure in a cell of its own beside a turned word is no part of the word. */
const isWord = (atom: Atom, next: Atom): boolean =>
  WORD_CLASSES.has(atom.last) && WORD_CLASSES.has(next.first) && atom.setting === next.setting;

const isRow = (atom: Atom, next: Atom): boolean =>
  (atom.last === 'dash' || atom.last === 'ellipsis') && atom.last === next.first;

/** ASCII marks have no class of their own, but follow what they end as their full forms do (UAX #14 LB 7, LB 13). */
export const clings = (next: Atom): boolean =>
  INVISIBLE.test(next.text) || LATIN_MARK.test(next.text);

const LATIN_MARK = /^[!,.:;?/]/u;
const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}]/u;

/** A joiner, a bidi sign or the like: the reader sees the line end with what stands before it. */
export const isInvisible = (atom: Atom): boolean =>
  (atom.text < '\u2100' || atom.text >= '\ufe00') && INVISIBLE.test(atom.text);
