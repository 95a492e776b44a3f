/** Forme and template in; frames whose measure is no whole number of cells out. */
import { emsOf, frameFault } from '../frame-measure.ts';
import { rule } from '../rule.ts';

export const brokenMeasure = rule({
  id: 'broken-measure',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'What a frame’s measure has over its whole cells opens the gaps of every full line by more than 0.03 em.',
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
      const opened = (ems - cells) / Math.max(1, cells - 1);
      return opened > ROUNDING
        ? [frameFault(frame, `is ${ems.toFixed(2)} em wide, no whole number of cells`)]
        : [];
    }),
});

const ROUNDING = 0.03;
