/** Page, template and forme in; names and titles whose line is missing, of the wrong kind or on the wrong side out. */
import { type MarkedName, markedNames } from '../measure/name-marks.ts';
import { faultOf, sizeOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const misplacedNameMark = rule({
  id: 'misplaced-name-mark',
  severity: 'error',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A name or title that the house marks has no line 專名號 or wave 書名號甲式 along it, or one that does not stand close under its horizontal line, at the left of its vertical line.',
    why: 'The reader takes it for a mark of the line next to it, or for emphasis.',
    fix: 'Report it as a bug of banmian.',
    example: 'a line at the right of `[香港]{name}` in a vertical paragraph.',
    source: 'INT-02; clreq 3.3.3',
  },
  check: ({ page, template, forme }) =>
    markedNames(page, template, forme).flatMap((name) => {
      const message = wrongWith(name);
      return message === null ? [] : [faultOf(name.set, message)];
    }),
});

/** In em from the type: farther out it belongs to the next line. */
const FARTHEST = 0.3;

function wrongWith({ set, text, kind, strokes }: MarkedName): string | null {
  const wanted = kind === 'name' ? 'rule' : 'wave';
  const stroke = strokes.find((one) => one.kind === wanted);
  if (stroke === undefined) return `has no ${wanted} along \`${text}\``;
  const close = stroke.offset > 0 && stroke.offset < FARTHEST * sizeOf(set.line);
  const side = set.line.direction === 'horizontal' ? 'under' : 'at the left of';
  return close ? null : `has the ${wanted} of \`${text}\` elsewhere than ${side} it`;
}
