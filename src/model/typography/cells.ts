/**
 * Cells per line 字距 in a measure: how close and how far apart characters may be asked to stand. Han fill some 0.92 em of
 * their em box: at less than 0.88 em neighbours touch; at more than 1.2 em the eye reads single characters, not a line
 * (newsroom.md has 16 to 18 cells in a measure of 17, LIN-09 a gap of 0.25 em as the widest of all).
 */
export const CELL = { least: 0.88, most: 1.2 } as const;

/** What sums of floating point leave. */
const ROUNDING = 1e-6;

export function areReadable(measure: number, cells: number): boolean {
  const cell = measure / cells;
  return cell >= CELL.least - ROUNDING && cell <= CELL.most + ROUNDING;
}

/** `15 to 19`. */
export function cellsThatFit(measure: number): string {
  const least = Math.ceil(measure / CELL.most - ROUNDING);
  const most = Math.floor(measure / CELL.least + ROUNDING);
  return least >= most ? `${Math.round(measure)}` : `${least} to ${most}`;
}
