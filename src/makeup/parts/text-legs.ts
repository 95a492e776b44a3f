/** A story and a width in; the legs that its text may run in there, out. */
import type { HeadFit, Leg } from '../../model/cast-off.ts';
import { decksOf, headIn, type Subject } from '../subject.ts';
import { HEAD_AIR, LEAST_CELLS, MOST_CELLS } from '../weights.ts';

/** Columns of the module that the text has, and the parts they are dealt into. */
export interface TextLegs {
  readonly module: number;
  /** First column that the text takes: a head across vertical text stands over it. */
  readonly from: number;
  readonly columns: number;
  readonly parts: number;
  readonly leg: Leg;
  /** Lines that the legs have at least, so that a head across them finds room. */
  readonly least: number;
}

/** Cells of a line that stands beside a label cut into it. */
const LEAST_BESIDE_LABEL = 4;

/** Rows that a head across them takes. */
export const MOST_ROWS = 3;

/** The page's own columns, and one long column fewer 長欄; a head across takes one to three of them. */
export function legsOf(subject: Subject, module: number): TextLegs[] {
  const most = Math.min(MOST_ROWS, module - 1);
  const rows = subject.isCross ? Array.from({ length: most }, (_, taken) => taken + 1) : [0];
  return rows.flatMap((taken) => {
    const columns = module - taken;
    const least = taken === 0 ? 1 : leastAcross(subject, module, taken);
    if (least === null) return [];
    // A part of a box's or of several columns is known to the ruler only from the module's first column on.
    const parts =
      taken === 0 && columns > 2 ? [columns, columns - 1, columns + 1, columns - 2] : [columns];
    return parts.flatMap((count) => {
      const measure = subject.ruler.legs(
        taken === 0 ? columns : module,
        taken === 0 ? count : module,
      );
      const cells = measure / subject.template.grid.body;
      if (cells < LEAST_CELLS || cells > MOST_CELLS) return [];
      const notch = subject.ruler.notch();
      const beside = cells - (notch?.start ?? 0);
      if (beside < LEAST_BESIDE_LABEL && subject.heads !== 'forced') return [];
      const leg: Leg = { measure, cells: null, notch, displays: 0 };
      return [{ module, from: taken + 1, columns, parts: count, leg, least }];
    });
  });
}

/** The fewest lines over which a head across so many rows stands well; null where no page has as many. */
function leastAcross(subject: Subject, module: number, taken: number): number | null {
  const { grid } = subject.template;
  for (let lines = 1; lines <= grid.lines; lines += 1)
    if (
      decksOf(subject).some((deck) =>
        standsAcross(subject, headIn(subject, module, taken, lines, deck)),
      )
    )
      return lines;
  return subject.heads === 'forced' ? 1 : null;
}

/** Whether a head across vertical text has air to it. */
export const standsAcross = ({ template }: Subject, fit: HeadFit | null): fit is HeadFit =>
  fit !== null && fit.air >= template.grid.body * HEAD_AIR;
