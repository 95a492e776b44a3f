/** The atoms of a line and where they stand in, the ends of their type out: what is set beside a line goes by it. */
import { type Px, px } from '../../units.ts';
import type { Atom } from '../types.ts';

/** Atoms [first, end) of a paragraph in one line; `edges[i]` = start of the i-th of them, the last = end of the line. */
export interface SetAtoms {
  readonly atoms: readonly Atom[];
  readonly first: number;
  readonly edges: readonly Px[];
}

/** End of an atom without the gap that justification opened after it. */
export function endOf({ atoms, edges }: SetAtoms, index: number): number {
  const atom = atoms[index] as Atom;
  return (edges[index] ?? 0) + atom.before + atom.advance - atom.tracking + atom.after;
}

/** Start and end of an atom's characters, without its blanks. */
export const inkStartOf = ({ atoms, edges }: SetAtoms, index: number): Px =>
  px((edges[index] ?? 0) + (atoms[index]?.before ?? 0));

export const inkEndOf = (line: SetAtoms, index: number): Px =>
  px(endOf(line, index) - (line.atoms[index]?.after ?? 0));
