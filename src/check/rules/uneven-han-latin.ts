/** Forme and template in; gaps between Han and Latin that are not the house’s out. */

import type { FormeLine } from '../../model/forme.ts';
import { isHanOrKana } from '../../model/typography/characters.ts';
import {
  faultOf,
  houseOf,
  inEm,
  neighboursOf,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const unevenHanLatin = rule({
  id: 'uneven-han-latin',
  severity: 'warning',
  needs: ['forme', 'template'],
  doc: {
    what: 'In a line that ends its paragraph, neither opened nor squeezed, the white between Han and Latin letters or figures is not `han-latin` of the house style, to 0.02 em.',
    why: 'The same word stands in two ways.',
    fix: 'Take spaces out of the copy; if there are none, report it as a bug of banmian.',
    example: '`共 20 人` with the author’s spaces on a page without.',
    source: 'PUN-07; clreq 3.2.2',
  },
  check: ({ forme, template }) =>
    runningLines(forme)
      .filter(({ line }) => line.last && line.fit.squeezed === 0)
      .filter(({ line }) => isSolid(line))
      .flatMap((set) => {
        const wanted = houseOf(template, set.part)?.hanLatin;
        if (wanted === undefined) return [];
        const stray = neighboursOf(set.line).find(
          ([one, next]) =>
            meets(one, next) && Math.abs(one.white / sizeOf(set.line) - wanted) > ROUNDING,
        );
        return stray === undefined
          ? []
          : [
              faultOf(
                set,
                `parts \`${stray[0].text}${stray[1].text}\` by ${inEm(stray[0].white, set.line)}`,
              ),
            ];
      }),
});

const ROUNDING = 0.02;
const WESTERN = /^[0-9A-Za-z]$/u;

/** Not set to a number of cells: Han stands on Han. */
const isSolid = (line: FormeLine): boolean =>
  neighboursOf(line).every(
    ([one, next]) =>
      !isHanOrKana(one.text) ||
      !isHanOrKana(next.text) ||
      Math.abs(one.white) < ROUNDING * sizeOf(line),
  );

const meets = (one: SetCharacter, next: SetCharacter): boolean =>
  (isHanOrKana(one.text) && isWestern(next)) || (isWestern(one) && isHanOrKana(next.text));

const isWestern = ({ text, run }: SetCharacter): boolean =>
  WESTERN.test(text) && run.setting !== 'combined' && !run.features.includes('fwid');
