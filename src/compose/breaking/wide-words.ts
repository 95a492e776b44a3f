/** Atoms in, what belongs to one word in full-width letters out: Ｑ＆Ａ, Ｊ－ＰＯＰ, Ｕ．Ｓ．; and whether that is short. */
import { isWideLetter } from '../../model/typography/characters.ts';
import type { Atom } from '../types.ts';
import { isSpelled } from './ties.ts';

const JOINING = '＆－．＇’＿＠';

const isJoining = ({ text }: Atom): boolean => text.length === 1 && JOINING.includes(text);

/** Whether the place between `atom` and `next` is before or behind such a sign. */
export const isInWideWord = (
  before: Atom | undefined,
  atom: Atom,
  next: Atom,
  after: Atom | undefined,
): boolean =>
  (isJoining(atom) && isSpelledOut(before, next)) || (isJoining(next) && isSpelledOut(atom, after));

const isSpelledOut = (one: Atom | undefined, other: Atom | undefined): boolean =>
  one !== undefined && other !== undefined && isSpelled(one) && isSpelled(other);

/** An acronym of so many cells leaves its line no more than a word of Han does, and is opened for rather than parted: ＳＤＧｓ. */
const SHORT = 4;

/** Whether a line that is broken before `broken` parts one, which it does rather than gape only. */
export function partsShortWord(atoms: readonly Atom[], broken: number): boolean {
  const isOfWord = (index: number): boolean => {
    const atom = atoms[index];
    return atom !== undefined && (isSpelled(atom) || isJoining(atom));
  };
  if (!isOfWord(broken - 1) || !isOfWord(broken)) return false;
  let [from, to] = [broken - 1, broken];
  while (broken - from <= SHORT && isOfWord(from - 1)) from -= 1;
  while (to - broken <= SHORT && isOfWord(to + 1)) to += 1;
  return to - from < SHORT && atoms.slice(from, to + 1).some(({ text }) => isWideLetter(text));
}
