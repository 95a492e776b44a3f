/** Forme and template in; frames whose measure is no whole number of cells out. */
import type { FormeFrame } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { emsOf, frameFault } from '../measure/frame-measure.ts';
import { rule } from '../rule.ts';

export const brokenMeasure = rule({
  id: 'broken-measure',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'The measure of a column in body type is no whole number of cells, to 0.02 em; or what the measure of any frame has over its whole cells opens the gaps of every full line by more than 0.03 em.',
    why: 'No line of Han fills the measure: the grid of the page is lost.',
    fix: 'Choose a measure and gap so that the columns are whole ems of their type.',
    example: 'a column of 12.5 em.',
    source: 'LIN-12; clreq and jlreq on the type area 版心',
  },
  check: ({ forme, template }) =>
    forme.frames.flatMap((frame) => {
      const ems = emsOf(frame, template);
      if (ems === null) return [];
      const cells = Math.floor(ems + ROUNDING);
      const over = ems - cells;
      return over / Math.max(1, cells - 1) > MOST_A_GAP ||
        (isColumn(frame, template) && over > ROUNDING)
        ? [frameFault(frame, `is ${ems.toFixed(2)} em wide, no whole number of cells`)]
        : [];
    }),
});

/** In em. */
const ROUNDING = 0.02;
const MOST_A_GAP = 0.03;

/** One column of the page or less, in body type: what spans columns takes the gaps between them too. */
const isColumn = (frame: FormeFrame, { grid, styles }: Template): boolean =>
  styles[frame.style]?.size === grid.body && lengthOf(frame) <= grid.measure + ROUNDING * grid.body;

const lengthOf = ({ direction, rect }: FormeFrame): number =>
  direction === 'horizontal' ? rect.width : rect.height;
