/** Forme in; lines whose gaps justification opened wider than half an em out. */

import { rule } from '../rule.ts';
import { faultOf, inEm, runningLines, sizeOf } from '../set-type.ts';

export const gapingLine = rule({
  id: 'gaping-line',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'Justification opened a gap of a line by more than 0.5 em.',
    why: 'The line falls apart into single characters.',
    fix: 'Widen the frame, or change the text of the line.',
    example: 'a line of five characters before a word that does not fit.',
    source: 'LIN-09',
  },
  check: ({ forme }) =>
    runningLines(forme)
      .filter(({ line }) => line.fit.gap > 0.5 * sizeOf(line))
      .map((set) => faultOf(set, `is opened by ${inEm(set.line.fit.gap, set.line)} a gap`)),
});
