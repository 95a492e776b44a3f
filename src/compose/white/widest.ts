/** What justification added after each atom of a line in, the widest white that it added to one gap out. */
import { type Px, px } from '../../units.ts';
import type { Atom } from '../types.ts';
import type { Gaps } from './justify.ts';

/** A space and the white on either side of it are one gap to the reader. */
export function widestOf(
  atoms: readonly Atom[],
  { after, count }: Gaps,
  opened: Float64Array | null,
): Px {
  if (count === 0 && opened === null) return px(0);
  let widest = 0;
  let run = 0;
  for (let index = 0; index < atoms.length - 1; index += 1) {
    const own = (after[index] as number) + (opened === null ? 0 : (opened[index] as number));
    run = atoms[index]?.first === 'space' ? run + own : own;
    if (run > widest) widest = run;
  }
  return px(widest);
}
