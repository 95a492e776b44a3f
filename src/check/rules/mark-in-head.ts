/** Forme in; heads with stops, ruby or many exclamation marks out. */
import { type HeadPart, halvesOf, headParts, placeOfHead, whereIs } from '../measure/heads.ts';
import { textOfPart } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const markInHead = rule({
  id: 'mark-in-head',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'A line of a head ends with a full stop or a comma (the point of an abbreviation, as in `U.S.`, is none), a headline has more than one exclamation mark, or a kicker, headline or deck carries ruby.',
    why: 'Heads stop without a stop; ruby cannot be read over tight lines; a head that shouts twice is not heard.',
    fix: 'Take the mark out; explain a reading in the text.',
    example: '`兩國會談。`',
    source: 'cjk-rules HED-04',
  },
  check: ({ forme }) =>
    headParts(forme).flatMap((head) => [...stops(head), ...shouts(head), ...ruby(head)]),
});

const STOP = /[。．，、,.]$/u;

/** `U.S.`, `Dr.`, `Inc.`: the point belongs to the word. */
const ABBREVIATION = /(?:[A-Za-z]\.[A-Za-z]{1,3}|(?<![A-Za-z])[A-Z][a-z]{0,3})\.$/u;

const stops = (head: HeadPart): Fault[] =>
  head.lines.flatMap((line, index) =>
    halvesOf(line).flatMap(({ text }, half, halves) => {
      const stop = STOP.exec(text)?.[0];
      // Where banmian broke the line after the mark, its author wrote no end there.
      const goesOn = half === halves.length - 1 && head.lines[index + 1]?.from === line.to;
      if (stop === undefined || goesOn || ABBREVIATION.test(text)) return [];
      const message = `\`${text}\` in the ${head.part.role} of \`${head.story.id}\` ends with \`${stop}\``;
      return [
        { message, help: 'take it out', place: placeOfHead(head, line), origin: line.origin },
      ];
    }),
  );

function shouts(head: HeadPart): Fault[] {
  const count = [...textOfPart(head.part).matchAll(/[！!‼]/gu)].length;
  if (head.part.role !== 'headline' || count < 2) return [];
  const message = `the headline of \`${head.story.id}\` has ${count} exclamation marks`;
  return [{ message, help: 'keep one at most', ...whereIs(head) }];
}

function ruby(head: HeadPart): Fault[] {
  if (head.part.annotations.length === 0) return [];
  const message = `the ${head.part.role} of \`${head.story.id}\` carries ruby`;
  return [{ message, help: 'give the reading in the text', ...whereIs(head) }];
}
