/** Empty lines that a frame may keep at its foot before the proof speaks of it. */
import type { Direction } from './font.ts';

/**
 * One line of white under the last column is what a desk lets pass; in a row of vertical lines the end of the
 * story is seen against the rule, and two are let pass.
 */
export const MOST_EMPTY: Readonly<Record<Direction, number>> = { horizontal: 1, vertical: 2 };
