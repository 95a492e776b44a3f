/** Two neighbouring atoms in, what holds them together out: no line breaks there, and no gap opens. */
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import {
  isArrow,
  isBopomofo,
  isWideLetter,
  MARKS,
  ZHUYIN_TONES,
} from '../../model/typography/characters.ts';
import { isNumberSign } from '../../model/typography/number-signs.ts';
import { MINUS } from '../casting/signs.ts';
import type { Atom } from '../types.ts';
import { doesNothing } from './joiners.ts';

type Classes = ReadonlySet<CharacterClass>;

const WORD_CLASSES: Classes = new Set(['latin', 'digit']);
const FIGURE_CLASSES: Classes = new Set(['digit', 'wide-digit']);
const SIGN_CLASSES: Classes = new Set(['prefix', 'postfix']);
const KANA_CLASSES: Classes = new Set(['kana', 'small-kana', 'prolonged', 'iteration', 'repeat']);

/** Of a unit in two cells 万㌔㍗ too. */
const AFTER_UNIT: Classes = new Set([...WORD_CLASSES, 'postfix']);

/** What a sum is written in: `$5`, `￥三萬`. */
const SUM_CLASSES: Classes = new Set([...WORD_CLASSES, 'wide-digit', 'han', 'kana']);

/** One Han or kana in its cell, that no word, number, reading or joiner claims: most of the copy, and nothing ties two of them. */
export const isPlain = ({ text, first, look, breakAfter, opensAfter }: Atom): boolean =>
  (first === 'han' || first === 'kana') &&
  text.length === 1 &&
  breakAfter &&
  opensAfter &&
  look.stand === 'line' &&
  doesNothing(text) &&
  !isBopomofo(text) &&
  !isWideLetter(text);

/** No gap opens inside a word, a number with its sign, or a row of dashes (clreq 3.1.10, jlreq appendix D). */
export const closes = (atom: Atom, next: Atom): boolean =>
  !(isPlain(atom) && isPlain(next)) &&
  (!atom.opensAfter ||
    isNote(next) ||
    tiedByNumber(atom, next) ||
    isOfFormula(atom, next) ||
    tiedByReading(atom, next) ||
    isWord(atom, next) ||
    isBracketed(atom, next) ||
    isRow(atom, next));

/** A note mark stands close to what it notes. */
export const isNote = ({ look }: Atom): boolean => look.stand === 'note';

/**
 * jlreq 3.1.10: no break between a currency sign and its number, or a number and %, ° and the like, whatever its width;
 * HK$5, 50°C, 5€, 三成％, 3½ (UAX #14 LB 23a, LB 24, LB 25); nor between any other sign and what it is the sign of: √2, ▲1.2.
 */
export function tiedByNumber(atom: Atom, next: Atom): boolean {
  if (isSigned(next) && (isSign(atom) || isNumberSign(atom.text))) return true;
  if (isOperator(atom) && isTerm(next)) return true;
  if (WORD_CLASSES.has(atom.last)) return SIGN_CLASSES.has(next.first) || isFraction(atom, next);
  if (atom.last === 'wide-digit') return SIGN_CLASSES.has(next.first) || isFraction(atom, next);
  if (atom.last === 'prefix') return SUM_CLASSES.has(next.first) || isNarrowOpen(next);
  if (atom.text === '°' && isWideLetter(next.text)) return true;
  if (atom.last === 'postfix') return AFTER_UNIT.has(next.first) || isNarrowOpen(next);
  if (next.first !== 'postfix') return false;
  return atom.last === 'fraction' || isHanNumeral(atom);
}

/** A number, with a sign of its own or without. */
const isSigned = (next: Atom): boolean =>
  FIGURE_CLASSES.has(next.first) || next.first === 'prefix' || isSign(next);

const isOperator = ({ first, text }: Atom): boolean => first === 'operator' && !isArrow(text);

/** In a vertical line a narrow sign lies on its side and the figure stands; a dash may be painted as a minus there. */
const isSign = ({ text, painted }: Atom): boolean =>
  /^[-+±∓＋－]$/u.test(text) || (text === '–' && painted === MINUS);

const isFraction = ({ last }: Atom, next: Atom): boolean =>
  next.first === 'fraction' && FIGURE_CLASSES.has(last);

/** 10万+, that and more; of 三+5 the sign is that of the second number. */
export const isMore = (atom: Atom, { text }: Atom, after: Atom | undefined): boolean =>
  (text === '+' || text === '＋') &&
  isHanNumeral(atom) &&
  (after === undefined || !isSigned(after));

const isHanNumeral = ({ last, text }: Atom): boolean => last === 'han' && HAN_NUMERAL.test(text);

/** Numerals, and those that do not say how many. */
const HAN_NUMERAL = /[〇零一二三四五六七八九十百千萬万億亿兆半數数幾几多]$/u;

/** Voicing marks that stand alone (うわあ゛), the halves of a repeat mark 〳〵, tones of zhuyin: parts of one sign to the reader. */
export function tiedByReading(atom: Atom, next: Atom): boolean {
  if (VOICING.test(next.text)) return KANA_CLASSES.has(atom.last) || HALF_VOICING.test(next.text);
  if (next.text === LOWER_HALF) return UPPER_HALF.test(atom.text);
  if (next.text === LIGHT_TONE || !ZHUYIN_TONES.includes(next.text.charAt(0))) {
    return atom.text === LIGHT_TONE && isBopomofo(next.text);
  }
  return isBopomofo(atom.text);
}

const VOICING = /^[゛゜ﾞﾟ]/u;
/** These extend what they follow, whatever it is (UAX #29). */
const HALF_VOICING = /^[ﾞﾟ]/u;
const UPPER_HALF = /^[〳〴]/u;
const LOWER_HALF = '〵';
const LIGHT_TONE = '˙';

/** Latin and figures break at a space or after a hyphen in a word only (UAX #14 LB 21, LB 25, LB 28, LB 30). */
export const tiedByWord = (atom: Atom, next: Atom): boolean =>
  (isWord(atom, next) && !HYPHENED.test(atom.text)) || isBracketed(atom, next);

/** A hyphen that stands alone is a minus. */
const HYPHENED = /[^-]-$/u;

/** Whether a hyphen is the sign of the number after it: a line may start with that, and not with any other hyphen. */
export const isMinus = (atom: Atom, after: Atom | undefined): boolean =>
  atom.text === '-' && after?.first === 'digit';

/** In a vertical line too, whichever of them stand and which lie on their side: C++, 10+, G=9 (LB 24, LB 25, LB 28). */
const isWord = (atom: Atom, next: Atom): boolean =>
  WORD_CLASSES.has(atom.last) && WORD_CLASSES.has(next.first);

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

/**
 * A formula parts at its signs only at need: before one that compares (jlreq cl-17), 2|≈1.414, on either side of one that
 * counts (cl-18), 4×100, Ａ＋Ｂ, or of an arrow.
 */
export const isFormula = (
  before: Atom | undefined,
  atom: Atom,
  next: Atom,
  after: Atom | undefined,
): boolean =>
  (mayEndFormula(atom) && isTerm(before) && isTerm(next)) ||
  (next.first === 'operator' && isTerm(atom) && isTerm(after));

const mayEndFormula = ({ last, text }: Atom): boolean =>
  last === 'operator' && (COUNTING.includes(text) || isArrow(text));

/** jlreq cl-18, 演算記号, as far as they fill a cell. */
const COUNTING = '＋−×÷±∓';

/** No gap opens beside the signs of a formula. */
const isOfFormula = (atom: Atom, next: Atom): boolean =>
  (atom.last === 'operator' && isTerm(next)) || (next.first === 'operator' && isTerm(atom));

const isTerm = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (WORD_CLASSES.has(atom.last) || atom.last === 'wide-digit' || isWideLetter(atom.text));

/** A dash between two words or figures, for a hyphen: 5―3, COVID―19, 〒100―0001. */
export const isLink = (before: Atom | undefined, dash: Atom, after: Atom | undefined): boolean =>
  dash.first === 'dash' && dash.text.length === 1 && isTerm(before) && isTerm(after);

/** A letter or figure of a word in full width, one per cell. */
export const isSpelled = ({ last, text }: Atom): boolean =>
  last === 'wide-digit' || isWideLetter(text);
