/** Page, template, forme and fonts in; marks on half a cell where the house keeps every mark on a whole one out. */

import type { FontBook } from '../../model/font.ts';
import type { FormeLine } from '../../model/forme.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import { datelineOf } from '../measure/dateline.ts';
import { whiteSide } from '../measure/mark-white.ts';
import {
  charactersOf,
  faultOf,
  houseOf,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const narrowMark = rule({
  id: 'narrow-mark',
  severity: 'warning',
  needs: ['page', 'forme', 'template', 'fonts'],
  doc: {
    what: 'A mark of running text is set on less than a whole cell, on a page whose house keeps all marks on theirs (`look: grid`). Styles with `marks: half`, and datelines, are left out.',
    why: 'The line has left the grid of its neighbours.',
    fix: 'Report it as a bug of banmian.',
    example: '`「` on half a cell on a page of Taiwan.',
    source: 'PUN-01, houses that trim nothing; clreq 3.1.6.2',
  },
  check: ({ page, template, forme, fonts }) => {
    return runningLines(forme)
      .filter(({ line }) => template.styles[line.style]?.marks !== 'half')
      .filter(({ line, part }) => isSetAsUsual(line) && keepsAll(houseOf(template, part)))
      .flatMap((set) => {
        const dateline = datelineOf(set, page);
        const narrow = charactersOf(set.line).find(
          (one) => one.from >= dateline && isNarrow(one, set, fonts),
        );
        return narrow === undefined ? [] : [faultOf(set, `sets \`${narrow.text}\` on half a cell`)];
      });
  },
});

const isSetAsUsual = ({ fit }: FormeLine): boolean =>
  fit.resort === null || fit.resort === 'paragraph';

/** In em: cells of a frame that is set tight are a little less than one. */
const LEAST = 0.75;

const isNarrow = (one: SetCharacter, { part, line }: SetLine, fonts: FontBook): boolean =>
  one.run.rise === 0 &&
  // The apostrophe of a Latin word is as wide as its face draws it.
  !/[A-Za-z]/.test(one.run.text) &&
  one.before + one.width + Math.max(0, one.white) < LEAST * sizeOf(line) &&
  whiteSide(one, part, line, fonts) !== null;

const keepsAll = (house: HouseStyle | null): boolean =>
  house?.adjacent === 'full' &&
  house.lineStart === 'full' &&
  house.lineEnd === 'never' &&
  house.squeeze === 'none';
