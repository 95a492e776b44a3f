/** Forme in; lines whose characters stand on each other out. */

import { CELL } from '../../model/typography/cells.ts';
import { classOf, HAN_CLASSES } from '../../model/typography/character-classes.ts';
import { faultOf, inEm, neighboursOf, type SetCharacter } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const overlappingType = rule({
  id: 'overlapping-type',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'From one Han, kana, letter or figure to the next of its kind the line goes on by less than 0.88 of the first one’s width.',
    why: 'Han fill some 0.92 em of their cell: closer, they stand on each other.',
    fix: 'Give the style less negative `tracking`, the head more room, the frame fewer `cells`.',
    example: 'a head with `tracking: -0.3`.',
    source: 'newsroom.md 4.1: no more than some hundredths of an em; cjk-rules.md 1.11',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ kind }) => kind !== 'annotation')
      .flatMap((set) => {
        const close = closestOf(set);
        return close === null
          ? []
          : [
              faultOf(
                set,
                `sets \`${close.text}\` on its neighbour, by ${inEm(-close.white, set.line)}`,
              ),
            ];
      }),
});

/** The first character that the next one stands on. */
function closestOf({ line }: SetLine): SetCharacter | null {
  const found = neighboursOf(line).find(
    ([one, next]) =>
      isLetter(one) && isLetter(next) && one.white < (CELL.least - 1) * one.width - ROUNDING,
  );
  return found?.[0] ?? null;
}

/** In px. */
const ROUNDING = 0.05;

/** Marks lean on their white. */
const isLetter = ({ text }: SetCharacter): boolean => LETTERS.has(classOf(text));

const LETTERS: ReadonlySet<string> = new Set([...HAN_CLASSES, 'digit', 'latin']);
