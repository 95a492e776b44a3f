/** Forme and template in; numbers parted from their units, where the house keeps them, out. */
import type { FormePart } from '../../model/forme.ts';
import { COUNTED } from '../../model/typography/kinsoku.ts';
import { breaksOf, faultOf, houseOf } from '../measure/set-type.ts';
import { textOfLine, textOfPart } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const splitUnit = rule({
  id: 'split-unit',
  severity: 'warning',
  needs: ['forme', 'template'],
  doc: {
    what: 'A line ends between a number and what it counts, on a page whose house style has `keep-units`.',
    why: 'The reader must carry a bare number to the next line.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: '`80` at the end of a line, `周年` at the start of the next.',
    source: 'LIN-05 and VER-03; a choice of the house, clreq leaves it open',
  },
  check: ({ forme, template }) =>
    breaksOf(forme)
      .filter(({ set }) => houseOf(template, set.part)?.keepUnits === true)
      .flatMap(({ set }) => {
        const counted = countedAt(set.part, set.part.lines.indexOf(set.line));
        return counted === null ? [] : [faultOf(set, `ends inside \`${counted}\``, HELP)];
      }),
});

const HELP =
  'add or cut a character before the break, or set the frame to one cell more or less (`cells`)';

/** The number with its unit that goes on after the n-th line. */
function countedAt(part: FormePart, line: number): string | null {
  const end = part.lines
    .slice(0, line + 1)
    .map(textOfLine)
    .join('').length;
  for (const found of textOfPart(part).matchAll(COUNTED)) {
    if (found.index < end && end < found.index + found[0].length) return found[0];
  }
  return null;
}
