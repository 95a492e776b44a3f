/** Page, template and forme in; names and titles that a line break parts, where the house keeps them, out. */
import { joinLexicons } from '../../model/lexicon.ts';
import { spansInto } from '../../model/spans.ts';
import type { Mark } from '../../model/text.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { breaksOf, faultOf, houseOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const splitName = rule({
  id: 'split-name',
  severity: 'info',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A line ends inside a name or title of up to eight characters that the copy marks or a lexicon has, on a page whose house style has `keep-names`.',
    why: 'A name is read as one.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: '`[葛沖]{name}` with 葛 at the end of a line.',
    source: 'LIN-21',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(
      copyOfPage(page, template).map(({ ref, text }) => [
        keyOf(ref),
        { text, marked: spansInto(text.marks.filter(isShortName)) },
      ]),
    );
    const { names } = joinLexicons(template.lexicon, page.lexicon);
    return breaksOf(forme)
      .filter(({ set }) => houseOf(template, set.part)?.keepNames === true)
      .flatMap(({ set, at }) => {
        const own = copy.get(keyOf(set.part.ref));
        if (own === undefined) return [];
        const mark = own.marked(at, at + 1).find(({ from }) => from < at);
        const { text } = own.text;
        const marked = mark === undefined ? null : text.slice(mark.from, mark.to);
        const name = marked ?? listedAt(text, at, names);
        return name === null ? [] : [faultOf(set, `ends inside \`${name}\``)];
      });
  },
});

/** A longer title cannot always stay whole. */
const LONGEST = 8;

const isShortName = ({ kind, from, to }: Mark): boolean =>
  (kind === 'name' || kind === 'title') && to - from <= LONGEST;

/** The name of a lexicon that goes on across a place. */
const listedAt = (text: string, at: number, names: readonly string[]): string | null =>
  names.find(
    (name) =>
      name.length <= LONGEST &&
      text.slice(Math.max(0, at - name.length + 1), at + name.length - 1).includes(name),
  ) ?? null;
