/** Forme in; curly quotation marks in vertical lines out. */

import { faultOf } from '../measure/set-type.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const uprightQuotes = rule({
  id: 'upright-quotes',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A quotation mark “ ” ‘ ’ stands in a vertical line outside a turned word.',
    why: 'Faces draw it as a prime or as a corner bracket, on the wrong side.',
    fix: 'Write 「」 or 『』, or have the house do so: `repair: [foreign-quotes]` under `languages`, the language, of a template of your own.',
    example: '`“和平”` in a vertical story.',
    source: 'VER-05; clreq 3.1.6, jlreq 3.1.1',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap((set) => {
        const run = set.line.runs.find(
          ({ setting, text }) => setting !== 'sideways' && /[“”‘’]/u.test(text),
        );
        return run === undefined
          ? []
          : [faultOf(set, `sets curly quotation marks in \`${run.text.slice(0, 8)}\``)];
      }),
});
