/** Forme and template in; acronyms that lie and words that stand in a vertical line out. */

import { faultOf, houseOf } from '../measure/set-type.ts';
import { isPartOfTurned } from '../measure/turned.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const turnedAcronym = rule({
  id: 'turned-acronym',
  severity: 'warning',
  needs: ['forme', 'template'],
  doc: {
    what: 'In a vertical line capitals up to `upright-capitals` of the house style are turned, or a word with small letters stands upright, letter by letter.',
    why: 'The page sets one kind of word in two ways.',
    fix: 'Report it as a bug of banmian.',
    example: '`GDP` turned on a page that sets `WTO` upright.',
    source: 'VER-04; clreq 3.2.4',
  },
  check: ({ forme, template }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind === 'copy' && line.direction === 'vertical')
      .flatMap((set, index, sets) => {
        const most = houseOf(template, set.part)?.uprightCapitals ?? 0;
        const run = set.line.runs.find(({ setting, text }, at) =>
          setting === 'sideways'
            ? /^[A-Z]{2,}$/u.test(text) && text.length <= most && !isPartOfTurned(sets, index, at)
            : setting === 'upright' && /[a-z]{2,}/u.test(text),
        );
        return run === undefined
          ? []
          : [faultOf(set, `sets \`${run.text}\` ${run.setting}, which its house does not`)];
      }),
});
