/** A line that is too short in; word spaces and gaps between Han and Latin opened first, and where else gaps may open, out. */
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import { HAN_LATIN, WORD_SPACE } from '../../model/typography/elasticity.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import type { Draft } from './draft.ts';
import { type MayOpen, mayOpen } from './justify.ts';
import { type Play, share } from './squeeze.ts';

/** clreq 3.1.10: word spaces to half an em, then gaps between Han and Latin; gives what of the slack they took. */
export function openSpaces(draft: Draft, slack: number, size: number): number {
  // A gap between two phrases of Han is a space with blanks of its own: it is wide enough already.
  const words = spaces(
    draft,
    ({ before, advance, after }) => WORD_SPACE.widest * size - before - advance - after,
  );
  const opened = share(words, slack, 1);
  const { gap } = draft;
  const parted = [...gap.keys()].flatMap((index): Play[] => {
    const own = gap[index] as number;
    const isGap = own > 0 && draft.atoms[index]?.first !== 'space';
    return isGap ? [{ blanks: gap, index, room: HAN_LATIN.widest * size - own }] : [];
  });
  return opened + (opened < slack ? share(parted, slack - opened, 1) : 0);
}

const spaces = ({ atoms, gap }: Draft, roomOf: (atom: Draft['atoms'][number]) => number): Play[] =>
  atoms.flatMap((atom, index) => {
    if (atom.first !== 'space' || index === atoms.length - 1) return [];
    const room = roomOf(atom) - (gap[index] as number);
    return room > 0 ? [{ blanks: gap, index, room }] : [];
  });

/** jlreq 3.8.4: no gap opens beside these. */
const BESIDE: ReadonlySet<CharacterClass> = new Set(['stop', 'middle-dot', 'exclamation', 'colon']);
/** clreq 3.1.10: nor, in ordered justification, beside what joins two words. */
const JOINING: ReadonlySet<CharacterClass> = new Set(['connector', 'solidus']);

const besideNoMark: MayOpen = (atom, next) =>
  mayOpen(atom, next) &&
  atom.last !== 'open' &&
  next.first !== 'close' &&
  !BESIDE.has(atom.last) &&
  !BESIDE.has(next.first) &&
  notJoined(atom, next);

const notJoined: MayOpen = (atom, next) =>
  mayOpen(atom, next) && !JOINING.has(atom.last) && !JOINING.has(next.first);

/** Where justification may open gaps: as the house likes, and where that would gape anywhere that parts no word. */
export function openingsBetween(house: HouseStyle): readonly MayOpen[] {
  if (!house.stretchMarks) return [besideNoMark, mayOpen];
  return house.stretch === 'ordered' ? [notJoined, mayOpen] : [mayOpen];
}
