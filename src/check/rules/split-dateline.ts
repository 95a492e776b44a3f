/** Page and forme in; datelines that do not stand in the first line of their story out. */

import { rule } from '../rule.ts';
import { faultOf, runningLines } from '../set-type.ts';

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
    runningLines(forme).flatMap((set) => {
      const story = page.stories.find(({ id }) => id === set.story);
      const first = story?.body.findIndex(({ kind }) => kind === 'paragraph');
      const { ref, lines } = set.part;
      const opens = ref.field === 'body' && ref.index === first && lines[0] === set.line;
      const length = story?.dateline?.text.length ?? 0;
      return opens && set.line.to < length && lines.length > 1
        ? [faultOf(set, 'ends inside the dateline')]
        : [];
    }),
});
