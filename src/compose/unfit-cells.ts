/** A measure and the cells that were asked for in it in, what of them no reader could read out. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import { areReadable, CELL, cellsThatFit } from '../model/typography/cells.ts';

export function unfitCells(measure: number, cells: number, origin: Origin | null): Finding[] {
  if (areReadable(measure, cells)) return [];
  const cell = measure / cells;
  const outcome = cell < CELL.least ? 'its characters stand on each other' : 'its line falls apart';
  const message = `\`cells: ${cells}\` in a measure of ${inEm(measure)} leaves a cell ${cell.toFixed(2)} em, and ${outcome}`;
  return [
    finding('unfit-cells', 'error', message, {
      help: `take ${cellsThatFit(measure)} cells`,
      origin,
    }),
  ];
}

const inEm = (length: number): string => `${Number(length.toFixed(2))} em`;
