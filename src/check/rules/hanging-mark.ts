/** Forme and template in; marks that hang where the house does not hang them out. */
import type { Template } from '../../model/template.ts';
import { inMm } from '../measure/geometry.ts';
import { type Hang, hangOf } from '../measure/hang.ts';
import { faultOf, houseOf } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const hangingMark = rule({
  id: 'hanging-mark',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'The mark that ends a line stands beyond its measure, and its house style has no `hang`, or the mark is none of 。，、．.',
    why: 'The edge of the column frays.',
    fix: 'Report it as a bug of banmian.',
    example: 'a `」` beyond the column.',
    source: 'LIN-18; clreq 3.1.7, jlreq 3.8.2',
  },
  check: ({ forme, template }) =>
    linesOf(forme).flatMap((set) => {
      const hang = hangOf(set.line);
      if (hang === null || mayHang(set, hang, template)) return [];
      return [faultOf(set, `hangs ${inMm(hang.beyond)} beyond its measure`)];
    }),
});

const mayHang = ({ part }: SetLine, { mark }: Hang, template: Template): boolean =>
  houseOf(template, part)?.hang === 'stops' && /^[。，、．.]$/u.test(mark);
