/** Page and forme in; datelines that do not stand in the first line of their story out. */
import { datelineOf } from '../measure/dateline.ts';
import { faultOf, runningLines } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const splitDateline = rule({
  id: 'split-dateline',
  severity: 'warning',
  needs: ['page', 'forme'],
  doc: {
    what: 'The dateline 電頭 of a story takes more than the first line of its first paragraph.',
    why: 'It is a sign of the source, read at one glance.',
    fix: 'Set `keep-dateline` in the house style, or shorten the dateline.',
    example: '`【大公` at the end of the first line.',
    source: 'LIN-20',
  },
  check: ({ page, forme }) =>
    runningLines(forme)
      .filter(({ line, part }) => part.lines[0] === line && part.lines.length > 1)
      .filter((set) => set.line.to < datelineOf(set, page))
      .map((set) =>
        faultOf(set, 'ends inside the dateline', 'shorten the dateline, or widen the frame'),
      ),
});
