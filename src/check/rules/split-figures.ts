/** Forme in; numbers that a line break parts out. */

import type { FormeLine } from '../../model/forme.ts';
import { endsAtAddress } from '../measure/address-at.ts';
import { breaksOf, faultOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const splitFigures = rule({
  id: 'split-figures',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line ends inside a number: between two figures, or before or after the point, comma or stroke between them. What a house does as a last resort (`last-resorts`), and a seam of an address, is left out.',
    why: 'The reader reads two numbers.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: '`1,2` at the end of a line, `00` at the start of the next.',
    source: 'LIN-04; jlreq 3.1.10',
  },
  check: ({ forme }) =>
    breaksOf(forme)
      .filter(({ left, right }) => NUMBER.test(`${left.slice(-2)}|${right.slice(0, 2)}`))
      .filter(({ set }) => !isLastResort(set.line) && !endsAtAddress(set))
      .map(({ set, left, right }) =>
        faultOf(set, `ends inside a number: \`${left.slice(-2)}|${right.slice(0, 2)}\``, HELP),
      ),
});

const HELP =
  'add or cut a character before the number, or set the frame to one cell more or less (`cells`)';

/** A house parts long numbers at their strokes, and figures that stand one per cell, before it opens a line too far. */
const isLastResort = ({ fit }: FormeLine): boolean =>
  fit.resort === 'seam' || fit.resort === 'figures';

const NUMBER = /[0-9](?:[.,:/-]?[|]|[|][.,:/-])[0-9]|[0-9][|][0-9]/u;
