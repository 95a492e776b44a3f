/** Forme in; lines that carry no visible character out. */
import { visible } from '../../model/text.ts';
import { placeOfLine } from '../measure/geometry.ts';
import { linesOf, textOfLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const emptyLine = rule({
  id: 'empty-line',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line of the forme has no visible character.',
    why: 'It takes a line of the column and leaves a gap that nobody asked for.',
    fix: 'Take the empty field or paragraph out of the story; if there is none, report it as a bug of banmian.',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ line }) => visible(textOfLine(line)) === '')
      .map((set) => ({
        message: `line \`${set.line.id}\` has no visible character`,
        help: 'take the empty field or paragraph out of the story',
        place: placeOfLine(set),
        origin: set.line.origin,
      })),
});
