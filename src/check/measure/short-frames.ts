/** A forme in, the frames that stand empty or whose type ends too far above their foot out. */
import { MOST_EMPTY } from '../../model/empty-lines.ts';
import type { Forme, FormeFrame } from '../../model/forme.ts';

export const shortFrames = ({ frames }: Forme): FormeFrame[] =>
  frames.filter(
    ({ capacity, filled, direction }) =>
      (filled === 0 && capacity > 0) || capacity - filled > MOST_EMPTY[direction],
  );

export const emptyLinesOf = (frames: readonly FormeFrame[]): number =>
  frames.reduce((sum, { capacity, filled }) => sum + capacity - filled, 0);
