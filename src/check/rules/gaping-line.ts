/** Forme and template in; lines whose gaps justification opened wider than half an em out. */

import { widestOpening } from '../measure/openings.ts';
import { faultOf, runningLines } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const gapingLine = rule({
  id: 'gaping-line',
  severity: 'error',
  needs: ['page', 'forme', 'template'],
  doc: {
    what: 'A gap between two characters of a line, over what its cells, style and house set there, is wider than 0.5 em.',
    why: 'The line falls apart into single characters.',
    fix: 'Widen the frame, or change the text of the line.',
    example: 'a line of five characters before a word that does not fit.',
    source: 'LIN-09',
  },
  check: ({ page, forme, template }) => {
    const solid = { page, forme, template };
    return runningLines(forme).flatMap((set) => {
      const widest = widestOpening(set, solid);
      if (widest <= MOST) return [];
      return [faultOf(set, `is opened by ${widest.toFixed(2)} em a gap`, HELP)];
    });
  },
});

const MOST = 0.5;

const HELP = 'change a word of the line, or give its frame more cells or a wider measure';
