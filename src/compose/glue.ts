/** Neighbouring atoms in, what certain characters do to the place between them out: joiners, no-break spaces, ASCII marks. */
import { EXTENDERS, FORMAT_SIGNS, MARKS } from '../model/typography/characters.ts';
import { fillsCell } from '../model/typography/clusters.ts';
import type { Atom } from './types.ts';

/** Whether an atom stays with what is before it, whatever that is. */
export const clings = ({ last }: Atom, { text }: Atom): boolean =>
  !fillsCell(text.charCodeAt(0)) &&
  (INVISIBLE.test(text) || LATIN_MARK.test(text) || (last !== 'space' && WRITTEN_ON.test(text)));

/** ASCII marks have no class of their own, but follow what they end as their full forms do (UAX #14 LB 7, LB 13). */
const LATIN_MARK = /^[!,.:;?/]/u;
/** What may start a line after a space only: straight quotes, hyphen, leader dot (LB 19, LB 21, LB 22). */
const WRITTEN_ON = /^["'\-\u2024]/u;
const INVISIBLE = new RegExp(`^[${FORMAT_SIGNS}]`, 'u');

/** Whether one of two atoms holds on to the other. */
export const isGlued = (atom: Atom, next: Atom): boolean =>
  (!isCell(atom.text) && GLUE_AT_END.test(atom.text)) ||
  (!fillsCell(next.text.charCodeAt(0)) &&
    (GLUE_AT_START.test(next.text) || (isDrawnOn(atom) && DRAWN.test(next.text))));

const isCell = (text: string): boolean => text.length === 1 && fillsCell(text.charCodeAt(0));

/** No-break spaces and hyphen and word joiners (LB 11, LB 12), the joiner of pictures (LB 8a), straight quotes (LB 19). */
const GLUE_AT_END = new RegExp(
  `(?:[\\u00a0\\u2007\\u2011\\u202f\\u2060\\ufeff"']|\\u034f)[${MARKS}]*$|\\u200d$`,
  'u',
);
const GLUE_AT_START = /^[\u2007\u2011\u202f\u2060\ufeff]|^\u034f/u;

/** What belongs to the cluster before it, where the edge of an inline mark cuts it off (UAX #29 GB9). */
const DRAWN = new RegExp(`^[${EXTENDERS}]`, 'u');

/** A mark after a space stands alone (LB 10), as after a zero-width space. */
const isDrawnOn = ({ last, text }: Atom): boolean => last !== 'space' && text !== '\u200b';

/** A joiner, a bidi sign or the like: the reader sees the line end with what stands before it. */
export const isInvisible = (atom: Atom): boolean =>
  (atom.text < '\u2100' || atom.text >= '\ufe00') && INVISIBLE.test(atom.text);
