/** Forme and fonts in; dashes and ellipses that do not take two cells out. */
import type { FontBook } from '../../model/font.ts';
import type { FormeLine, FormePart, Run } from '../../model/forme.ts';
import { faultOf, runningLines } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const shortDash = rule({
  id: 'short-dash',
  severity: 'error',
  needs: ['forme', 'fonts'],
  doc: {
    what: 'A dash —— or an ellipsis …… of running text is not 2 em long, to 0.05 em.',
    why: 'It reads as a hyphen, or as three points.',
    fix: 'Put a face of the copy’s language first in the style.',
    example: 'a dash in a face for Latin, 1.7 em long.',
    source: 'PUN-05; clreq 3.1.6',
  },
  check: ({ forme, fonts }) =>
    runningLines(forme).flatMap((set) => {
      for (const run of set.line.runs) {
        const short = shortIn(run, set.part, set.line, fonts);
        if (short !== null)
          return [faultOf(set, `sets \`${short.mark}\` ${short.ems.toFixed(2)} em long`)];
      }
      return [];
    }),
});

const MARKS = /——|――|……|⋯⋯|⸺/gu;

function shortIn(run: Run, { lang }: FormePart, { direction }: FormeLine, fonts: FontBook) {
  for (const [mark] of run.painted.matchAll(MARKS)) {
    const { face, setting, features } = run;
    const alone = run.text === mark ? (run.advance - run.after - run.before) / run.size : null;
    const ems = alone ?? fonts.advance({ text: mark, face, lang, direction, setting, features });
    if (Math.abs(ems - 2) > 0.05) return { mark, ems };
  }
  return null;
}
