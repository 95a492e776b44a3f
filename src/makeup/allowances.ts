/** What make-up allows itself, step by step, on pages that close in no other way. */
import type { Allowance } from './shapes/bodies.ts';

/** Column-lines of white in a story. Of many stories one or the other finds a shape that leaves few. */
export const FEW_LINES = 4;
export const MANY_LINES = 40;

/** What is allowed, from a page on which every column ends on its last line to one on which copy is left over. */
export const ALLOWANCES: readonly [Allowance, ...Allowance[]] = [
  { white: 0, over: 0 },
  { white: FEW_LINES, over: 0 },
  { white: MANY_LINES, over: 0 },
  { white: FEW_LINES, over: 0.7 },
  { white: MANY_LINES, over: 0.7 },
];
