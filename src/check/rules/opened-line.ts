/** Forme and template in; lines whose gaps justification opened wider than a quarter of an em, or that end far short, out. */

import type { Template } from '../../model/template.ts';
import { endsAtAddress } from '../measure/address-at.ts';
import { slotOf } from '../measure/geometry.ts';
import { widestOpening } from '../measure/openings.ts';
import { faultOf, inEm, runningLines } from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const openedLine = rule({
  id: 'opened-line',
  severity: 'warning',
  needs: ['page', 'forme', 'template'],
  doc: {
    what: 'A gap between two characters of a line, over what its cells, style and house set there, is wider than 0.25 em and not more than 0.5 em. White inside marks is no gap; a space between two words counts over its own quarter. A line whose gaps would be wider than 1 em is not spread; it is reported where it ends a quarter of its measure short.',
    why: 'The line looks pale beside its neighbours.',
    fix: 'Let the house squeeze (`squeeze`) or weigh the whole paragraph (`breaker: total-fit`), change `cells`, or change a word.',
    example: 'a line that pushes out a long Latin word.',
    source: 'LIN-09; jlreq 3.8.4 (a quarter of an em)',
  },
  check: ({ page, forme, template }) => {
    const solid = { page, forme, template };
    return runningLines(forme).flatMap((set) => {
      const widest = widestOpening(set, solid);
      if (widest > LEAST && widest <= MOST)
        return [faultOf(set, `is opened by ${widest.toFixed(2)} em a gap`, HELP)];
      return isShort(set, template)
        ? [faultOf(set, `ends ${inEm(shortOf(set), set.line)} short`, HELP)]
        : [];
    });
  },
});

/** A line of two or three long words, whose gaps would be wider than cells, is not spread over its measure. */
const isShort = (set: SetLine, { styles }: Template): boolean =>
  !set.line.last &&
  styles[set.line.style]?.align === 'justify' &&
  shortOf(set) > SHORT * slotOf(set.line).length &&
  !endsAtAddress(set);

const shortOf = ({ line }: SetLine): number => slotOf(line).length - line.start - line.length;

/** Of its measure. */
const SHORT = 0.25;

/** In em; above it the line is reported by `gaping-line`. Gaps are whole 1/64 px. */
const LEAST = 0.255;
const MOST = 0.5;

const HELP = 'change a word of the line or its number of `cells`, or let the house squeeze';
