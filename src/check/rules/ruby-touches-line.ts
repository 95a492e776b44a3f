/** Forme in; readings that reach into a line of their own paragraph out. */
import type { FormeLine } from '../../model/forme.ts';
import { overlapOf, ROUNDING, setRect } from '../geometry.ts';
import { rule } from '../rule.ts';
import { faultOf } from '../set-type.ts';
import { linesOf } from '../walk.ts';

/** Zhuyin 注音 stands in its line, beside its base, which makes room for it. */
const isZhuyin = ({ runs }: FormeLine): boolean =>
  runs.some(({ text }) => /[\p{Script=Bopomofo}ˊˇˋ˙]/u.test(text));

export const rubyTouchesLine = rule({
  id: 'ruby-touches-line',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A reading 振り仮名 lies on a line of the paragraph that it belongs to, or on the line before or after it. Other parts are the business of `overlap`.',
    why: 'Neither can be read.',
    fix: 'Give the style a wider pitch, or the reading in brackets.',
    example: 'ruby of half the type size between lines that are 1.3 em apart.',
    source: 'INT-04; clreq 3.3.1, jlreq 3.3',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ kind, line }) => kind === 'annotation' && !isZhuyin(line))
      .filter(({ line, part }) =>
        part.lines.some((base) => {
          const { x, y } = overlapOf(setRect(line), setRect(base));
          return x > ROUNDING && y > ROUNDING;
        }),
      )
      .map((set) => faultOf(set, 'lies on a line of its paragraph')),
});
