/** Forme in; paragraphs whose last line is one character out. */
import { visible } from '../../model/text.ts';
import { faultOf, opens, runningLines } from '../measure/set-type.ts';
import { textOfLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const runtLine = rule({
  id: 'runt-line',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'The last line of a paragraph holds one character 孤字; with a mark behind it, it is allowed.',
    why: 'It takes a line of white and looks like a mistake.',
    fix: 'Add or cut a character of the paragraph, or set its frame to one cell more or less (`cells`).',
    example: 'a paragraph that ends with `式` on a line of its own.',
    source: 'LIN-06; clreq 3.1.11',
  },
  check: ({ forme }) =>
    runningLines(forme)
      .filter(({ line, part }) => line.last && !opens(part, line))
      .filter(({ line }) => [...visible(textOfLine(line))].length === 1)
      .map((set) =>
        faultOf(set, `holds one character, \`${visible(textOfLine(set.line))}\``, HELP),
      ),
});

const HELP =
  'add or cut a character of the paragraph, or set its frame to one cell more or less (`cells`)';
