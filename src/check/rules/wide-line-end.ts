/** Forme, template and fonts in; lines that end with a mark on a whole cell where the house takes half out. */
import { whiteSide } from '../measure/mark-white.ts';
import { charactersOf, faultOf, houseOf, runningLines, sizeOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const wideLineEnd = rule({
  id: 'wide-line-end',
  severity: 'warning',
  needs: ['forme', 'template', 'fonts'],
  doc: {
    what: 'A line ends with a mark on more than half a cell, where the house style has `line-end: always`.',
    why: 'The edge of the column looks frayed.',
    fix: 'Report it as a bug of banmian.',
    example: 'a `。` on a whole cell at the end of a line of the mainland.',
    source: 'PUN-03; GB/T 15834-2011 5.1.10',
  },
  check: ({ forme, template, fonts }) =>
    runningLines(forme)
      .filter(({ part }) => houseOf(template, part)?.lineEnd === 'always')
      .flatMap((set) => {
        const last = charactersOf(set.line).at(-1);
        if (last === undefined) return [];
        const side = whiteSide(last, set.part, set.line, fonts);
        const wide = side !== null && side !== 'before' && last.width > HALF * sizeOf(set.line);
        return wide ? [faultOf(set, `ends with \`${last.text}\` on a whole cell`)] : [];
      }),
});

/** In em, with what a face may differ by. */
const HALF = 0.6;
