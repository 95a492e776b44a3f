/** Page, forme and template in; gaps opened after an opening mark or before a closing one, where the house opens none there, out. */
import type { Template } from '../../model/template.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { isPunctuation } from '../../model/typography/characters.ts';
import { cellWhiteOf, type PinnedForme } from '../measure/cell-white.ts';
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

export const gapBesideMark = rule({
  id: 'gap-beside-mark',
  severity: 'info',
  needs: ['page', 'forme', 'template'],
  doc: {
    what: 'A gap stands open after an opening mark or before a closing one, on a page whose house style opens none there (`stretch-marks: false`): nothing else in the line could be opened.',
    why: 'The mark parts from what it encloses.',
    fix: 'Change a word of the line, or set the frame to one cell more or less (`cells`).',
    example: '`（` and white before `Organization）`.',
    source: 'LIN-11; jlreq 3.8.4',
  },
  check: ({ page, forme, template }) =>
    runningLines(forme)
      .filter(({ part }) => houseOf(template, part)?.stretchMarks === false)
      .flatMap((set) => {
        const opened = openedBeside(set, { page, forme }, template);
        if (opened === undefined) return [];
        return [
          faultOf(set, `opens a gap between \`${opened[0].text}\` and \`${opened[1].text}\``),
        ];
      }),
});

/** In em: what is less is no gap to the eye. */
const LEAST = 0.05;

function openedBeside(set: SetLine, pinned: PinnedForme, template: Template) {
  const tracking = template.styles[set.line.style]?.tracking ?? 0;
  const own = cellWhiteOf(set, pinned) + tracking + LEAST;
  return neighboursOf(set.line).find(
    ([one, next]) => isInside(one, next) && one.white > own * sizeOf(set.line),
  );
}

/** A mark and what it encloses; the white between two marks is the business of `wide-marks`. */
const isInside = (one: SetCharacter, next: SetCharacter): boolean =>
  one.run.setting === 'upright' &&
  ((classOf(one.text) === 'open' && !isMark(next.text)) ||
    (classOf(next.text) === 'close' && next.run.setting === 'upright' && !isMark(one.text)));

const isMark = (text: string): boolean => isPunctuation(text) || /^\s/u.test(text);
