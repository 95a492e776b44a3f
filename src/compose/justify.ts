/** A broken line in, gaps out: shares the slack of a justified line between its atoms, in whole 1/64 px. */
import { type Px, px } from '../units.ts';
import type { Atom } from './types.ts';

const STEP = 64;

export interface Gaps {
  /** Added after each atom of the line; 0 after the last. */
  readonly after: readonly Px[];
  /** Mean gap and how many took it, for the record. */
  readonly gap: Px;
  readonly count: number;
}

/** Set length of atoms without gaps and without tracking after the last one. */
export function naturalLength(atoms: readonly Atom[]): Px {
  let sum = 0;
  for (const atom of atoms) sum += atom.before + atom.advance + atom.after;
  return px(sum - (atoms.at(-1)?.tracking ?? 0));
}

export const noGaps = (atoms: readonly Atom[]): Gaps => ({
  after: atoms.map(() => px(0)),
  gap: px(0),
  count: 0,
});

/** clreq 3.1.10, last step: what is left after all else goes to all remaining gaps equally. */
export function openGaps(atoms: readonly Atom[], slack: number): Gaps {
  const places = atoms.map((atom, index) => index < atoms.length - 1 && atom.opensAfter);
  const count = places.filter(Boolean).length;
  const steps = Math.floor(slack * STEP);
  if (count === 0 || steps <= 0) return noGaps(atoms);
  const each = Math.floor(steps / count);
  let extra = steps - each * count;
  const after = places.map((open) => {
    if (!open) return px(0);
    extra -= 1;
    return px((each + (extra >= 0 ? 1 : 0)) / STEP);
  });
  return { after, gap: px(slack / count), count };
}
