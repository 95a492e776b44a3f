/** Forme and template in; marks that hang where the house does not hang them out. */
import { inMm, ROUNDING } from '../geometry.ts';
import { rule } from '../rule.ts';
import { faultOf, houseOf } from '../set-type.ts';
import { linesOf, textOfLine } from '../walk.ts';

export const hangingMark = rule({
  id: 'hanging-mark',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'A line hangs beyond its measure, and its house style has no `hang`, or what hangs is none of 。，、．.',
    why: 'The edge of the column frays.',
    fix: 'Report it as a bug of banmian.',
    example: 'a `」` beyond the column.',
    source: 'LIN-18; clreq 3.1.7, jlreq 3.8.2',
  },
  check: ({ forme, template }) =>
    linesOf(forme)
      .filter(({ line }) => line.fit.hung > ROUNDING)
      .filter(
        ({ line, part }) =>
          houseOf(template, part)?.hang !== 'stops' || !/[。，、．]$/u.test(textOfLine(line)),
      )
      .map((set) => faultOf(set, `hangs ${inMm(set.line.fit.hung)} beyond its measure`)),
});
