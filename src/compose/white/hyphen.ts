/** The atoms of a line in, the same out with the hyphen printed where the line parts a word; the copy stays as it is. */
import { px } from '../../units.ts';
import type { Atom } from '../types.ts';

const SOFT_HYPHEN = '\u00ad';

/** A part of a word as it is printed at the end of a line. */
export const hyphenated = (text: string): string =>
  `${text.endsWith(SOFT_HYPHEN) ? text.slice(0, -1) : text}-`;

/** An atom as it ends a line. */
export function endingLine(atom: Atom): Atom {
  if (atom.hyphen === 0) return atom;
  const painted = hyphenated(atom.painted);
  return {
    ...atom,
    painted,
    advance: px(atom.advance + atom.hyphen),
    units: atom.units + painted.length - atom.painted.length,
    hyphen: px(0),
  };
}

/** The atoms [first, end) as a line. */
export function lineOfAtoms(atoms: readonly Atom[], first: number, end: number): Atom[] {
  const line = atoms.slice(first, end);
  const last = line.at(-1);
  if (last !== undefined && last.hyphen > 0) line[line.length - 1] = endingLine(last);
  return line;
}
