/** Forme in; readings that reach into a line of their own paragraph out. */
import type { FormeLine } from '../../model/forme.ts';
import { overlapOf, ROUNDING, setRect } from '../measure/geometry.ts';
import { nearbyIn } from '../measure/nearby.ts';
import { faultOf } from '../measure/set-type.ts';
import { linesOf } from '../measure/walk.ts';
import { isZhuyin } from '../measure/zhuyin.ts';
import { rule } from '../rule.ts';

export const rubyTouchesLine = rule({
  id: 'ruby-touches-line',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A reading 振り仮名 lies on a line of the paragraph that it belongs to, or on the line before or after it. Other parts are the business of `overlap`, zhuyin that of `misplaced-zhuyin`.',
    why: 'Neither can be read.',
    fix: 'Give the style a wider pitch, or the reading in brackets.',
    example: 'ruby of half the type size between lines that are 1.3 em apart.',
    source: 'INT-04; clreq 3.3.1, jlreq 3.3',
  },
  check: ({ forme }) => {
    const sets = linesOf(forme);
    const bases = nearbyIn(
      sets.filter(({ kind }) => kind !== 'annotation'),
      ({ line }) => [setRect(line)],
    );
    return sets
      .filter(({ kind, line }) => kind === 'annotation' && !isZhuyin(line))
      .filter(({ line, part }) =>
        bases(setRect(line)).some((base) => base.part === part && touch(line, base.line)),
      )
      .map((set) => faultOf(set, 'lies on a line of its paragraph'));
  },
});

function touch(line: FormeLine, base: FormeLine): boolean {
  const { x, y } = overlapOf(setRect(line), setRect(base));
  return x > ROUNDING && y > ROUNDING;
}
