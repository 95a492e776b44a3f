/** Forme and template in; short numbers of vertical lines that the house combines in one cell and that are not, out. */

import {
  charactersOf,
  faultOf,
  houseOf,
  runningLines,
  type SetCharacter,
} from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const uncombinedFigures = rule({
  id: 'uncombined-figures',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'In a vertical line of running text a number of two figures and more, up to `combine-figures` of the house style, stands one figure a cell. Numbers with a point, a stroke or letters are left out.',
    why: 'The page sets one kind of number in two ways.',
    fix: 'Report it as a bug of banmian.',
    example: '`2` over `5` in 25日.',
    source: 'VER-01; clreq 3.2.4',
  },
  check: ({ forme, template }) =>
    runningLines(forme)
      .filter(({ line }) => line.direction === 'vertical')
      .flatMap((set) => {
        const most = houseOf(template, set.part)?.combineFigures ?? 0;
        const number = numbersIn(charactersOf(set.line)).find(({ length }) => length <= most);
        return number === undefined ? [] : [faultOf(set, `sets \`${number}\` one figure a cell`)];
      }),
});

/** Whole numbers inside the line, by the figures that have a cell each. */
function numbersIn(characters: readonly SetCharacter[]): string[] {
  const cells = characters.map(({ text, run }) =>
    run.setting === 'upright' && text.length === 1 ? text : WHOLE,
  );
  return [...cells.join('').matchAll(NUMBER)].map(([number]) => number);
}

/** Stands for what is no character in a cell of its own. */
const WHOLE = '〇';
const JOINED = '0-9A-Za-z.,:/％%-';
const NUMBER = new RegExp(`(?<=[^${JOINED}])[0-9]{2,}(?=[^${JOINED}])`, 'gu');
