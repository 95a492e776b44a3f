/** Atoms and their breaks in; the same with marks that end the paragraph kept to the character before them, out. */
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import { isAll, isPunctuation } from '../../model/typography/characters.ts';
import type { Atom, Break } from '../types.ts';
import { isInvisible } from './joiners.ts';
import { isBlank } from './strip.ts';
import { isNote } from './ties.ts';

/**
 * A mark belongs to the character before it (clreq 3.1.3): no paragraph ends on a line of …… or —— alone, though either may start
 * a line. Where the two fit in no line together, they part.
 */
export function withTail(atoms: readonly Atom[], breaks: Break[]): Break[] {
  const end = atoms.findLastIndex((atom) => !isBlank(atom)) + 1;
  const before = atoms.findLastIndex((atom, index) => index < end && !isOfTail(atom));
  // A paragraph of nothing but marks has nothing to keep them to.
  if (before < 0 || !atoms.slice(before + 1, end).some(isMark)) return breaks;
  for (let index = before; index < end - 1; index += 1) {
    if (breaks[index] === 'free' || breaks[index] === 'reluctant') breaks[index] = 'kept';
  }
  return breaks;
}

const isMark = ({ text, first }: Atom): boolean => SIGNS.has(first) || isAll(text, isPunctuation);

/** To Unicode ⋯ and ～ are signs of mathematics. */
const SIGNS: ReadonlySet<CharacterClass> = new Set(['ellipsis', 'dash', 'connector']);

const isOfTail = (atom: Atom): boolean =>
  isBlank(atom) || isInvisible(atom) || isNote(atom) || isMark(atom);
