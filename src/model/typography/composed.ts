/** Text in, the same text with each base and its marks as the one character that Unicode has for them (NFC) out. */
import { EXTENDERS, FILLERS, hasAny, isCombining, MARKS } from './characters.ts';

/**
 * Copy in NFD (`が` as か and a mark) is painted in NFC: that is what faces draw, and what a search of the PDF looks
 * for. Letters without marks stay as they are, for NFC would exchange compatibility ideographs, and marks beyond any
 * script's stay where they stand.
 */
export const composed = (text: string): string =>
  hasAny(text, isCombining) ? text.replaceAll(MARKED, inOne) : text;

/** More marks than any script writes on one letter would take four times as long to sort for twice as many. */
const MARKED = new RegExp(`[^${EXTENDERS}][${MARKS}]{1,64}`, 'gu');

/** A base that NFC would exchange keeps its marks apart. */
function inOne(marked: string): string {
  const base = String.fromCodePoint(marked.codePointAt(0) ?? 0);
  return base.normalize('NFC') === base ? marked.normalize('NFC') : marked;
}

/** What is painted for a text: composed, and without the letters that have no look. */
export const paintedText = (text: string): string => composed(text.replaceAll(FILLER, ''));

const FILLER = new RegExp(`[${FILLERS}]`, 'gu');
