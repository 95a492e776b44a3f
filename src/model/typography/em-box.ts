/** The ideographic em box: where a Han character stands about the baseline, in em (OpenType BASE `ideo`/`idtp`). */

/** From the top of the em box down to the alphabetic baseline; what remains of the box hangs below it. */
export const EM_TOP = 0.88;

/** From the edge of the em box to its middle, where the baseline of vertical setting runs. */
export const CENTRE = 0.5;
