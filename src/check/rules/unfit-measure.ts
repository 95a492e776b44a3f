/** Forme and template in; frames too narrow or too wide to read out. */
import { emsOf, frameFault } from '../measure/frame-measure.ts';
import { rule } from '../rule.ts';

export const unfitMeasure = rule({
  id: 'unfit-measure',
  severity: 'warning',
  needs: ['forme', 'template'],
  doc: {
    what: 'The measure of a frame is under 8 em, or over 40 em in horizontal and 52 em in vertical lines.',
    why: 'Short lines gape, long lines lose the reader on the way back.',
    fix: 'Give the frame more or fewer columns.',
    example: 'a story over four columns of 17 em as one frame.',
    source: 'LIN-13; jlreq 2.4.1 (40 and 52)',
  },
  check: ({ forme, template }) =>
    forme.frames.flatMap((frame) => {
      const ems = emsOf(frame, template);
      if (ems === null || (ems >= LEAST && ems <= MOST[frame.direction])) return [];
      const isNarrow = ems < LEAST;
      const most = MOST[frame.direction];
      const limit = isNarrow ? `under ${LEAST}` : `over ${most}`;
      const help = `pin the copy to ${isNarrow ? 'more columns' : 'several frames side by side, of fewer columns each'}`;
      return [{ ...frameFault(frame, `is ${ems.toFixed(2)} em wide, ${limit}`), help }];
    }),
});

const LEAST = 8;
const MOST = { horizontal: 40, vertical: 52 } as const;
