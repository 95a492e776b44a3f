/** What is wrong with a sheet or a file as a whole in, a fault at the sheet's corner out. */
import { SHEET_CORNER } from './measure/geometry.ts';
import type { Fault } from './rule.ts';

export const sheetFault = (message: string, help: string): Fault => ({
  message,
  help,
  place: SHEET_CORNER,
  origin: null,
});
