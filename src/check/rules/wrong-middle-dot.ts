/** Forme and template in; interpuncts that are not as wide as the house sets them out. */
import { classOf } from '../../model/typography/character-classes.ts';
import {
  charactersOf,
  faultOf,
  houseOf,
  inEm,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const wrongMiddleDot = rule({
  id: 'wrong-middle-dot',
  severity: 'warning',
  needs: ['forme', 'template'],
  doc: {
    what: 'An interpunct 間隔號 inside a line takes another width than `middle-dot` of the house style: not less than half a cell, where the line was squeezed, and not more by 0.1 em and the gap of the line.',
    why: 'The parts of a name stand too close or too far apart.',
    fix: 'Set `middle-dot`, or put a face of the copy’s language first.',
    example: '`比爾·蓋茨` with the dot on a third of a cell.',
    source: 'PUN-06; GB/T 15834-2011 4.14.3',
  },
  check: ({ forme, template }) =>
    runningLines(forme).flatMap((set) => {
      const house = houseOf(template, set.part);
      const stray = house === null ? undefined : strayDot(set, house.middleDot);
      return stray === undefined
        ? []
        : [faultOf(set, `sets \`${stray.text}\` ${inEm(widthOf(stray), set.line)} wide`)];
    }),
});

/** Its own blanks belong to it; what stands in front of the next character may be that one’s. */
const widthOf = ({ before, width, white }: SetCharacter): number =>
  before + width + Math.max(0, white);

function strayDot({ line }: SetLine, wanted: number): SetCharacter | undefined {
  const size = sizeOf(line);
  const characters = charactersOf(line);
  return characters.find((one, at) => {
    const edge = at === 0 || at === characters.length - 1;
    if (edge || classOf(one.text) !== 'middle-dot' || one.run.features.length > 0) return false;
    const most = (wanted + 0.1) * size + 2 * line.fit.gap + Math.max(0, 2 * one.run.tracking);
    return widthOf(one) > most || widthOf(one) < Math.min(0.5, wanted) * size - 0.05 * size;
  });
}
