/** Atoms in, what belongs to one word in full-width letters out: Ｑ＆Ａ, Ｊ－ＰＯＰ, Ｕ．Ｓ． */
import type { Atom } from '../types.ts';
import { isSpelled } from './ties.ts';

const JOINING = '＆－．＇’＿＠';

export const isJoining = ({ text }: Atom): boolean => text.length === 1 && JOINING.includes(text);

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
