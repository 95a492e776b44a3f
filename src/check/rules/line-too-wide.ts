/** Forme in; lines that are set longer than their slot out. */
import { px } from '../../units.ts';
import { inMm, placeOfLine, ROUNDING } from '../measure/geometry.ts';
import { beyondSlot, hangOf } from '../measure/hang.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const lineTooWide = rule({
  id: 'line-too-wide',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A line of type is longer than the slot that it was set into, by more than rounding.',
    why: 'It runs into the gap or the neighbouring column.',
    fix: 'Make the frame wider or the type smaller; for a head, allow a smaller size of the ladder or break it by hand.',
    example: 'a word of Latin letters longer than a narrow column, which cannot be broken.',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ kind }) => kind !== 'annotation')
      .filter((set) => excess(set) > ROUNDING)
      .map((set) => ({
        message: `line \`${set.line.id}\` is ${inMm(excess(set))} too long for its slot`,
        help: 'shorten the text, break it by hand, or allow a smaller size',
        place: placeOfLine(set),
        origin: set.line.origin,
      })),
});

// Ruby may be longer than its base; its slot is that of the base and says nothing about room. Marks that hang are reported by
// `hanging-mark`.
const excess = ({ line }: SetLine) =>
  px(Math.max(hangOf(line) === null ? beyondSlot(line) : 0, -line.start));
