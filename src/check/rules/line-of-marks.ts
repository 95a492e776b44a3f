/** Forme in; lines of nothing but marks out. */
import type { FormePart } from '../../model/forme.ts';
import { visible } from '../../model/text.ts';
import { isAll, isPunctuation } from '../../model/typography/characters.ts';
import { faultOf, runningLines } from '../measure/set-type.ts';
import { textOfLine, textOfPart } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const lineOfMarks = rule({
  id: 'line-of-marks',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line of running text holds only marks, while its paragraph holds more.',
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
      .map((set) => faultOf(set, `holds only marks: \`${visible(textOfLine(set.line))}\``));
  },
});

const isMarks = (text: string): boolean => isAll(visible(text), isPunctuation);
