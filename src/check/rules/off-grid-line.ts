/** Forme in; body lines that do not stand on the page's line grid out. */
import type { Forme, FormeLine } from '../../model/forme.ts';
import { CENTRE, EM_TOP } from '../../model/typography/em-box.ts';
import { px } from '../../units.ts';
import { inMm, placeOfLine, ROUNDING } from '../measure/geometry.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const offGridLine = rule({
  id: 'off-grid-line',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'The baseline of a line of body type (in vertical its centre line) is not on the page grid, to 0.05 px.',
    why: 'Lines of neighbouring columns no longer stand side by side, which the eye sees at once.',
    fix: 'Heads, pictures and crossheads must take whole lines; if they do, report it as a bug of banmian.',
    source:
      'clreq and jlreq on the type area 版心: lines keep the grid, other elements take whole lines 占行',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ line }) => line.onGrid && Math.abs(strayOf(forme, line)) > ROUNDING)
      .map((set) => ({
        message: `line \`${set.line.id}\` stands ${inMm(strayOf(forme, set.line))} off the line grid`,
        place: placeOfLine(set),
        origin: set.line.origin,
      })),
});

/** Distance to the nearest grid line; vertical lines are counted from the right. */
function strayOf({ grid, direction }: Forme, { rect }: FormeLine) {
  const depth =
    direction === 'horizontal'
      ? rect.y + rect.height * EM_TOP - (grid.origin + grid.body * EM_TOP)
      : grid.origin - grid.body * CENTRE - (rect.x + rect.width * CENTRE);
  return px(depth - Math.round(depth / grid.pitch) * grid.pitch);
}
