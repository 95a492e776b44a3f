/** Forme in; lines whose gaps justification opened wider than a quarter of an em out. */

import { rule } from '../rule.ts';
import { faultOf, inEm, runningLines, sizeOf } from '../set-type.ts';

export const openedLine = rule({
  id: 'opened-line',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Justification opened a gap of a line by more than 0.25 em and not more than 0.5 em. White inside marks is no gap.',
    why: 'The line looks pale beside its neighbours.',
    fix: 'Let the house squeeze (`squeeze`) or weigh the whole paragraph (`breaker: total-fit`), change `cells`, or change a word.',
    example: 'a line that pushes out a long Latin word.',
    source: 'LIN-09; jlreq 3.8.4 (a quarter of an em)',
  },
  check: ({ forme }) =>
    runningLines(forme)
      .filter(
        ({ line }) => line.fit.gap > 0.25 * sizeOf(line) && line.fit.gap <= 0.5 * sizeOf(line),
      )
      .map((set) => faultOf(set, `is opened by ${inEm(set.line.fit.gap, set.line)} a gap`)),
});
