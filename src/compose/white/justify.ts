/** Slack of a line in, gaps out: shares it between the places that may open, in whole 1/64 px. */
import { type Px, px } from '../../units.ts';
import { closes } from '../breaking/ties.ts';
import type { Atom } from '../types.ts';

/** Units of layout in a px. */
export const STEP = 64;

/** Half a step: less than this is a rounding of sums. */
export const ROUNDING = 0.5 / STEP;

export interface Gaps {
  /** Added after each atom of the line; 0 after the last. */
  readonly after: readonly Px[];
  /** Mean gap and how many took it, for the record. */
  readonly gap: Px;
  readonly count: number;
}

/** Whether a gap may open between two neighbours. */
export type MayOpen = (atom: Atom, next: Atom) => boolean;

/** A gap between words opens once, behind its space: white on both sides of it would be twice that of the other gaps. */
export const mayOpen: MayOpen = (atom, next) => next.first !== 'space' && !closes(atom, next);

/** Set length of atoms without gaps and without tracking after the last one. */
export function naturalLength(atoms: readonly Atom[]): Px {
  let sum = 0;
  for (const atom of atoms) sum += atom.before + atom.advance + atom.after;
  return px(sum - (atoms.at(-1)?.tracking ?? 0));
}

const noGaps = (places: readonly unknown[]): Gaps => ({
  after: places.map(() => px(0)),
  gap: px(0),
  count: 0,
});

/**
 * The gaps of a line that has `slack` left: opened if the line is justified, closed if it is tightened. It is opened in the
 * first of the ways in which no gap is wider than `gaping`, else in the last.
 */
export function gapsOf(
  atoms: readonly Atom[],
  slack: number,
  justified: boolean,
  ways: readonly MayOpen[] = [mayOpen],
  gaping = 0,
): Gaps {
  if (slack < -ROUNDING)
    return isTightened(atoms, slack)
      ? shareOut(slack, placesOf(atoms, slack, mayOpen))
      : noGaps(atoms);
  if (!justified || slack <= 0) return noGaps(atoms);
  let places: readonly boolean[] = [];
  for (const opens of ways) {
    places = placesOf(atoms, slack, opens);
    if (slack <= gaping * countOf(places)) break;
  }
  return shareOut(slack, places);
}

/** The last of n tightened cells is as wide as its type: what it takes more than its cell, the others give. */
const isTightened = (atoms: readonly Atom[], slack: number): boolean =>
  slack >= (atoms.at(-1)?.tracking ?? 0) - ROUNDING;

const placesOf = (atoms: readonly Atom[], slack: number, opens: MayOpen): readonly boolean[] =>
  atoms.map((atom, index) => {
    const next = atoms[index + 1];
    // Tightened cells overlap a little more, figures in cells of their own too.
    return next !== undefined && (opens(atom, next) || (slack < 0 && atom.tracking < 0));
  });

const countOf = (places: readonly boolean[]): number => places.filter(Boolean).length;

/** clreq 3.1.10, last step: what is left after all else goes to all remaining gaps equally. */
function shareOut(slack: number, places: readonly boolean[]): Gaps {
  const count = countOf(places);
  const steps = Math.floor(slack * STEP);
  if (steps === 0 || count === 0) return noGaps(places);
  const each = Math.floor(steps / count);
  let extra = steps - each * count;
  const after = places.map((open) => {
    if (!open) return px(0);
    extra -= 1;
    return px((each + (extra >= 0 ? 1 : 0)) / STEP);
  });
  return { after, gap: px(slack / count), count };
}
