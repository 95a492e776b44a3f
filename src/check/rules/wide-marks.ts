/** Forme, template and fonts in; neighbouring marks that keep the white the house takes away out. */
import type { FontBook } from '../../model/font.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { whiteSide } from '../measure/mark-white.ts';
import {
  faultOf,
  houseOf,
  neighboursOf,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const wideMarks = rule({
  id: 'wide-marks',
  severity: 'warning',
  needs: ['forme', 'template', 'fonts'],
  doc: {
    what: 'Two neighbouring marks take more than a cell and a half together where the house style has `adjacent: three-halves`, or more than one where it has `one`; gaps of justification do not count. Marks that have no white to give keep their cells.',
    why: 'Two whites meet and make a hole.',
    fix: 'Report it as a bug of banmian.',
    example: '`。」` on two cells on a page of the mainland.',
    source: 'PUN-01; clreq 3.1.6.2, jlreq 3.1.4',
  },
  check: ({ forme, template, fonts }) =>
    runningLines(forme).flatMap((set) => {
      const adjacent = houseOf(template, set.part)?.adjacent ?? 'full';
      const most = adjacent === 'one' ? 1 : 1.5;
      const wide = adjacent === 'full' ? undefined : firstWide(set, most, fonts);
      return wide === undefined
        ? []
        : [faultOf(set, `keeps \`${wide[0].text}${wide[1].text}\` on more than ${most} em`)];
    }),
});

const firstWide = (set: SetLine, most: number, fonts: FontBook) =>
  neighboursOf(set.line).find(
    ([one, next]) =>
      yields(one, next, set, fonts) &&
      one.width + one.white + next.width >
        (most + ROUNDING) * sizeOf(set.line) + set.line.fit.gap + Math.max(0, one.run.tracking),
  );

/** In em. */
const ROUNDING = 0.05;

/** Whether the pair has white between its marks: an opening one after any mark, any mark after a closing one. */
function yields(one: SetCharacter, next: SetCharacter, { part, line }: SetLine, fonts: FontBook) {
  if (next.text === one.text && classOf(one.text) === 'stop') return false;
  const left = whiteSide(one, part, line, fonts);
  const right = whiteSide(next, part, line, fonts);
  if (classOf(next.text) === 'open') {
    return right !== null && ['open', 'close', 'stop', 'colon'].includes(classOf(one.text));
  }
  return (
    left !== null && left !== 'before' && ['close', 'stop', 'colon'].includes(classOf(next.text))
  );
}
