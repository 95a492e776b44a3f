/** Page, template and forme in; marked names and titles that a line break parts, where the house keeps them, out. */
import { copyOfPage, keyOf } from '../copy.ts';
import { rule } from '../rule.ts';
import { breaksOf, faultOf, houseOf } from '../set-type.ts';

export const splitName = rule({
  id: 'split-name',
  severity: 'info',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A line ends inside a name or title of up to eight characters that the copy marks, on a page whose house style has `keep-names`.',
    why: 'A name is read as one.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: '`[葛沖]{name}` with 葛 at the end of a line.',
    source: 'LIN-21',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(copyOfPage(page, template).map(({ ref, text }) => [keyOf(ref), text]));
    return breaksOf(forme)
      .filter(({ set }) => houseOf(template, set.part)?.keepNames === true)
      .flatMap(({ set, at }) => {
        const text = copy.get(keyOf(set.part.ref));
        const name = text?.marks.find(
          ({ kind, from, to }) =>
            (kind === 'name' || kind === 'title') && to - from <= LONGEST && from < at && at < to,
        );
        return name === undefined || text === undefined
          ? []
          : [faultOf(set, `ends inside \`${text.text.slice(name.from, name.to)}\``)];
      });
  },
});

/** A longer title cannot always stay whole. */
const LONGEST = 8;
