/** Forme in; columns that begin with the short last line of a paragraph out. */

import { slotOf } from '../measure/geometry.ts';
import { legsOf } from '../measure/legs.ts';
import { faultOf, TEXT_ROLES } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const widowLine = rule({
  id: 'widow-line',
  severity: 'info',
  needs: ['forme'],
  doc: {
    what: 'A frame begins with the last line of a paragraph, which fills less than a third of its measure.',
    why: 'The head of a column looks ragged. Papers print it where nothing better is found.',
    fix: 'Set the paragraph to one cell more or less (`cells`), or change the depth of the frame before by one line.',
    example: 'a column that begins with `機會。`',
    source: 'cjk-rules COL-06; a house that forbids it sets another severity under `checks`',
  },
  check: ({ forme }) =>
    legsOf(forme).flatMap(({ lines: [first] }) => {
      if (first === undefined || !TEXT_ROLES.has(first.part.role) || !isEnd(first)) return [];
      const { line, set } = first;
      if (line.length >= slotOf(line).length / 3) return [];
      return [
        faultOf(
          set,
          'is the short end of a paragraph at the head of a column',
          'set its paragraph to one cell more or less (`cells`), or change the depth of the frame before by one line',
        ),
      ];
    }),
});

const isEnd = ({ line, part }: ReturnType<typeof legsOf>[number]['lines'][number]): boolean =>
  line.last && line.from > 0 && part.role !== 'verse';
