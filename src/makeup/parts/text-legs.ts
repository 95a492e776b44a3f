/** A story and a width in; the legs that its text may run in there, out. */
import type { Leg } from '../../model/cast-off.ts';
import type { Subject } from '../subject.ts';
import { LEAST_CELLS, MOST_CELLS } from '../weights.ts';

/** Columns of the module that the text has, and the parts they are dealt into. */
export interface TextLegs {
  readonly module: number;
  /** First column that the text takes: a head across vertical text stands over it. */
  readonly from: number;
  readonly columns: number;
  readonly parts: number;
  readonly leg: Leg;
}

/** The page's own columns, and one long column fewer 長欄; a head across takes one to three of them. */
export function legsOf(subject: Subject, module: number): TextLegs[] {
  const rows = subject.isCross ? [1, 2, 3].filter((taken) => taken < module) : [0];
  return rows.flatMap((taken) => {
    const columns = module - taken;
    // A part of a box's or of several columns is known to the ruler only from the module's first column on.
    const parts = taken === 0 && columns > 2 ? [columns, columns - 1] : [columns];
    return parts.flatMap((count) => {
      const measure = subject.ruler.legs(
        taken === 0 ? columns : module,
        taken === 0 ? count : module,
      );
      const cells = measure / subject.template.grid.body;
      if (cells < LEAST_CELLS || cells > MOST_CELLS) return [];
      const leg: Leg = { measure, cells: null, notch: subject.ruler.notch(), displays: 0 };
      return [{ module, from: taken + 1, columns, parts: count, leg }];
    });
  });
}
