/** The atoms of one line in, its movable blanks out: what neighbours and edges leave, before anything is squeezed. */

import type { Measure } from '../breaking/line-measure.ts';
import type { Atom, ParagraphStyle } from '../types.ts';
import { blanksLeft, type Elastic, endBlank } from './elastic.ts';
import type { Movable } from './movable.ts';

/** A line in work: the blanks dwindle as it is squeezed. */
export interface Draft {
  readonly atoms: readonly Atom[];
  readonly movables: readonly (Movable | null)[];
  /** Blanks left before and after each atom. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** White behind each atom that is no part of it: between Han and Latin; what a word space gained or lost. */
  readonly gap: Float64Array;
}

export function draftOf(
  { first, isFirst }: Measure,
  atoms: readonly Atom[],
  elastic: Elastic,
  { house }: ParagraphStyle,
): Draft {
  const count = atoms.length;
  const draft: Draft = {
    atoms,
    movables: elastic.movables.slice(first, first + count),
    before: new Float64Array(count),
    after: new Float64Array(count),
    gap: new Float64Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const own = index === 0 ? 0 : (elastic.trims[first + index] as number);
    const next = index === count - 1 ? 0 : (elastic.trims[first + index + 1] as number);
    const [before, after] = blanksLeft(draft.movables[index] ?? null, own, next);
    draft.before[index] = before;
    draft.after[index] = after;
    if (index < count - 1) draft.gap[index] = elastic.parted[first + index + 1] as number;
  }
  const opens = isFirst ? elastic.firstOpens : house.lineStart !== 'full';
  if (opens && atoms[0]?.first === 'open') draft.before[0] = 0;
  const last = draft.movables[count - 1] ?? null;
  if (house.lineEnd === 'always' && last !== null && endBlank(last) > 0) {
    draft.before[count - 1] = 0;
    draft.after[count - 1] = 0;
  }
  return draft;
}

/** Length of the line as it is, without tracking after its last atom. */
export function lengthOfDraft(draft: Draft): number {
  const { atoms, movables, before, after, gap } = draft;
  let sum = 0;
  for (const [index, atom] of atoms.entries()) {
    const movable = movables[index] ?? null;
    sum += atom.before + atom.advance + atom.after + (gap[index] as number);
    if (movable === null) continue;
    sum += (before[index] as number) + (after[index] as number) - movable.before - movable.after;
  }
  return sum - (atoms.at(-1)?.tracking ?? 0);
}
