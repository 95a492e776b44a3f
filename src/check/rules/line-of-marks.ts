/** Forme in; lines of nothing but marks out. */
import type { FormeLine, FormePart } from '../../model/forme.ts';
import { visible } from '../../model/text.ts';
import {
  isAll,
  isLetterOrFigure,
  isPunctuation,
  isWide,
} from '../../model/typography/characters.ts';
import { ROUNDING, slotOf } from '../measure/geometry.ts';
import { charactersOf, faultOf, runningLines, type SetCharacter } from '../measure/set-type.ts';
import { type SetLine, textOfLine, textOfPart } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const lineOfMarks = rule({
  id: 'line-of-marks',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line of running text holds only marks, while its paragraph holds more. Where they and the character or word before them fit in no line together, they are left out.',
    why: 'A mark belongs to the character before it.',
    fix: 'Add or cut a character before the break, or set the frame to one cell more or less (`cells`).',
    example: 'a line that holds `。」` and nothing else.',
    source: 'LIN-07; clreq 3.1.3',
  },
  check: ({ forme }) => {
    const whole = new Map<FormePart, boolean>();
    const isAllMarks = (part: FormePart): boolean => {
      const known = whole.get(part) ?? isMarks(textOfPart(part));
      whole.set(part, known);
      return known;
    };
    return runningLines(forme)
      .filter(({ line, part }) => isMarks(textOfLine(line)) && !isAllMarks(part))
      .filter((set) => !isTooLong(set))
      .map((set) => faultOf(set, `holds only marks: \`${visible(textOfLine(set.line))}\``, HELP));
  },
});

const HELP =
  'add or cut a character of the paragraph, or set its frame to one cell more or less (`cells`)';

/** Whether the line would hold no more: with what stands before it, it is longer than its measure. */
function isTooLong({ line, part }: SetLine): boolean {
  const before = part.lines[part.lines.indexOf(line) - 1];
  return before !== undefined && lastWordOf(before) + line.length > slotOf(line).length + ROUNDING;
}

/** Length of the last character or word of a line, with the marks behind it. */
function lastWordOf(line: FormeLine): number {
  const characters = charactersOf(line);
  let at = characters.length - 1;
  while (at > 0 && isMarks(characters[at]?.text ?? '')) at -= 1;
  while (at > 0 && isOfWord(characters[at]) && isOfWord(characters[at - 1])) at -= 1;
  return line.length - (characters[at]?.start ?? 0);
}

const isOfWord = (character: SetCharacter | undefined): boolean =>
  character !== undefined && isLetterOrFigure(character.text) && !isWide(character.text);

const isMarks = (text: string): boolean => isAll(visible(text), isPunctuation);
