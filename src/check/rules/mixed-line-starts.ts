/** Forme in; lines that start with an opening mark otherwise than most of their style do out. */
import { classOf } from '../../model/typography/character-classes.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import { charactersOf, faultOf, opens, runningLines, sizeOf } from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const mixedLineStarts = rule({
  id: 'mixed-line-starts',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Of the broken lines of a style that start with an opening mark, some keep its cell and some give half of it up.',
    why: 'The left edge of the column steps in and out.',
    fix: 'Set `line-start` in the house style.',
    example: '`「` on a whole cell under a `《` on half of one.',
    source: 'PUN-04; clreq 3.1.6.1, jlreq 3.1.5',
  },
  check: ({ forme }) => {
    const opening = runningLines(forme).filter(isOpening);
    const styles = new Set(opening.map(styleOf));
    return [...styles].flatMap((style) =>
      minorityOf(opening.filter((set) => styleOf(set) === style)),
    );
  },
});

const styleOf = ({ line, part }: SetLine): string => `${part.lang} ${line.style}`;

const isOpening = ({ line, part }: SetLine): boolean => {
  const first = charactersOf(line)[0];
  return !opens(part, line) && first !== undefined && isMarkOfACell(first.text);
};

/** The bracket of a link or of Latin has no cell to keep. */
const isMarkOfACell = (text: string): boolean =>
  classOf(text) === 'open' && ['W', 'F', 'A'].includes(kindOf(text.codePointAt(0) ?? 0).width);

const isHalf = ({ line }: SetLine): boolean =>
  (charactersOf(line)[0]?.width ?? 0) < 0.75 * sizeOf(line);

function minorityOf(sets: readonly SetLine[]) {
  const halves = sets.filter(isHalf);
  const wholes = sets.filter((set) => !isHalf(set));
  const [few, cells] = halves.length < wholes.length ? [halves, 'half'] : [wholes, 'whole'];
  if (halves.length === 0 || wholes.length === 0) return [];
  return few.map((set) => faultOf(set, `starts with a mark on a ${cells} cell, others do not`));
}
