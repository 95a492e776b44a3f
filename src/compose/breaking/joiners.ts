/** Neighbouring atoms in, what certain characters do to the place between them out: joiners, no-break spaces, ASCII marks. */
import { MARKS } from '../../model/typography/characters.ts';
import { rangesOf, tableOf } from '../../model/typography/unicode.ts';
import type { Atom } from '../types.ts';

/** What a character does to the place before it, in bits. */
const DOES = {
  /** Not drawn: joiners, bidi signs, variation selectors. */
  unseen: 1,
  /** Belongs to the cluster before it, where the edge of an inline mark cuts it off (UAX #29 GB9). */
  drawnOn: 2,
  /** Narrow marks have no class of their own, but follow what they end as their full forms do (UAX #14 LB 13, LB 21). */
  ends: 4,
  /** May start a line after a space only: straight quotes, hyphen (LB 19, LB 21). */
  writtenOn: 8,
  /** No-break spaces and hyphen, word joiners (LB 11, LB 12). */
  glues: 16,
} as const;

const ENDING = ['EX', 'IS', 'NS', 'SY'];
const GLUING = ['GL', 'WJ'];

const byKind = tableOf(({ category, ignorable, lineBreak, width }) => {
  const isMark = category.startsWith('M');
  const unseen = category === 'Cf' || (isMark && ignorable && lineBreak === 'CM');
  const isNarrow = width === 'Na' || width === 'N';
  return (
    (unseen ? DOES.unseen : 0) |
    (isMark || lineBreak === 'EM' ? DOES.drawnOn : 0) |
    (isNarrow && ENDING.includes(lineBreak) ? DOES.ends : 0) |
    (GLUING.includes(lineBreak) && category !== 'Zs' ? DOES.glues : 0)
  );
});

const BY_NAME: readonly (readonly [bit: number, characters: string])[] = [
  [DOES.writtenOn, '"\'-'],
  [DOES.glues, '\u2007\u202f'],
];

const named: ReadonlyMap<number, number> = new Map(
  BY_NAME.flatMap(([bit, characters]) =>
    [...characters].map((char) => [char.charCodeAt(0), bit] as const),
  ),
);

function doesBefore(text: string): number {
  const code = text.codePointAt(0) ?? 0;
  return byKind(code) | (named.get(code) ?? 0);
}

/** Whether a character leaves the place before it as it is. */
export const doesNothing = (text: string): boolean => doesBefore(text) === 0;

/** Whether an atom stays with what is before it, whatever that is. */
export function clings({ last }: Atom, { text, first }: Atom): boolean {
  const does = doesBefore(text);
  if (does === 0) return false;
  if ((does & DOES.unseen) > 0 || ((does & DOES.ends) > 0 && first === 'latin')) return true;
  return (does & DOES.writtenOn) > 0 && last !== 'space';
}

/** Whether one of two atoms holds on to the other. */
export function isGlued(atom: Atom, next: Atom): boolean {
  if (gluesAfter(atom)) return true;
  const does = doesBefore(next.text);
  return (does & DOES.glues) > 0 || ((does & DOES.drawnOn) > 0 && isDrawnOn(atom));
}

/** The same behind an atom; a no-break space, the joiner of pictures (LB 8a) and straight quotes (LB 19) too. */
const GLUE = `${rangesOf(({ lineBreak }) => GLUING.includes(lineBreak))}"'`;
const GLUE_AT_END = new RegExp(`[${GLUE}][${MARKS}]*$|\u200d$`, 'u');

/** Nearly all that is asked about is one character. */
const gluesAfter = ({ text }: Atom): boolean =>
  text.length === 1
    ? (doesBefore(text) & DOES.glues) > 0 || ALONE.includes(text)
    : GLUE_AT_END.test(text);

const ALONE = '\u00a0\u200d"\'';

/** A mark after a space stands alone (LB 10), as after a zero-width space. */
const isDrawnOn = ({ last, text }: Atom): boolean => last !== 'space' && text !== '\u200b';

/** A joiner, a bidi sign or the like: the reader sees the line end with what stands before it. */
export const isInvisible = (atom: Atom): boolean => (doesBefore(atom.text) & DOES.unseen) > 0;
