/** Forme in; arrows in vertical lines out. */

import { rule } from '../rule.ts';
import { faultOf } from '../set-type.ts';
import { linesOf } from '../walk.ts';

export const turnedArrow = rule({
  id: 'turned-arrow',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'An arrow ↑ ↓ ← → stands in a vertical line.',
    why: 'Faces turn it with the line: ↓ points left.',
    fix: 'Write ▲ ▼ ◀ ▶, which are not turned.',
    example: '`↓小圖` in a vertical caption.',
    source: 'VER-06; newsroom.md 4.12',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap((set) => {
        const run = set.line.runs.find(({ text }) => /[↑↓←→]/u.test(text));
        return run === undefined ? [] : [faultOf(set, `sets an arrow, which turns with it`)];
      }),
});
