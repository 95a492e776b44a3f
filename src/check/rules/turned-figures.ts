/** Forme in; short numbers that lie on their side in a vertical line out. */

import { faultOf } from '../measure/set-type.ts';
import { isPartOfTurned } from '../measure/turned.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const turnedFigures = rule({
  id: 'turned-figures',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A number of up to four figures is turned in a vertical line.',
    why: 'The reader must turn the page to read a date.',
    fix: 'Report it as a bug of banmian.',
    example: '`25` turned in 25日; but not in COVID-19, which is turned as a word.',
    source: 'VER-01; clreq 3.2.4, newsroom.md 4.12',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap((set, index, sets) => {
        const run = set.line.runs.find(
          ({ setting, text }, at) =>
            setting === 'sideways' &&
            /^[0-9]{1,4}$/u.test(text) &&
            !isPartOfTurned(sets, index, at),
        );
        return run === undefined ? [] : [faultOf(set, `turns \`${run.text}\` on its side`)];
      }),
});
