/** A forme in, the frames that stand empty or whose type ends too far above their foot out. */
import type { Direction } from '../../model/font.ts';
import type { Forme, FormeFrame } from '../../model/forme.ts';

/**
 * Empty lines that a frame may keep at its foot. One line of white under the last column is what a desk
 * lets pass; in a row of vertical lines the end of the story is seen against the rule, and two are let pass.
 */
export const ALLOWED: Readonly<Record<Direction, number>> = { horizontal: 1, vertical: 2 };

export const shortFrames = ({ frames }: Forme): FormeFrame[] =>
  frames.filter(
    ({ capacity, filled, direction }) =>
      (filled === 0 && capacity > 0) || capacity - filled > ALLOWED[direction],
  );

export const emptyLinesOf = (frames: readonly FormeFrame[]): number =>
  frames.reduce((sum, { capacity, filled }) => sum + capacity - filled, 0);
