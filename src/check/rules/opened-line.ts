/** Forme and template in; lines whose gaps justification opened wider than a quarter of an em out. */

import { widestOpening } from '../measure/openings.ts';
import { faultOf, runningLines } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const openedLine = rule({
  id: 'opened-line',
  severity: 'warning',
  needs: ['page', 'forme', 'template'],
  doc: {
    what: 'A gap between two characters of a line, over what its cells, style and house set there, is wider than 0.25 em and not more than 0.5 em. White inside marks is no gap; a space between two words counts over its own quarter.',
    why: 'The line looks pale beside its neighbours.',
    fix: 'Let the house squeeze (`squeeze`) or weigh the whole paragraph (`breaker: total-fit`), change `cells`, or change a word.',
    example: 'a line that pushes out a long Latin word.',
    source: 'LIN-09; jlreq 3.8.4 (a quarter of an em)',
  },
  check: ({ page, forme, template }) => {
    const solid = { page, forme, template };
    return runningLines(forme).flatMap((set) => {
      const widest = widestOpening(set, solid);
      return widest > LEAST && widest <= MOST
        ? [faultOf(set, `is opened by ${widest.toFixed(2)} em a gap`, HELP)]
        : [];
    });
  },
});

/** In em; above it the line is reported by `gaping-line`. Gaps are whole 1/64 px. */
const LEAST = 0.255;
const MOST = 0.5;

const HELP = 'change a word of the line or its number of `cells`, or let the house squeeze';
