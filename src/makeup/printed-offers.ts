/** A page that closes badly, or a cost table, in; whether something is left out on it, and the table without what leaves anything out, out. */
import type { LaidOut } from './search/lay-out.ts';
import type { Shape } from './shapes/shape.ts';
import type { Table } from './shapes/tables.ts';

const isWhole = ({ terms }: Shape): boolean => terms.every(({ reason }) => reason !== 'left-out');

export const leavesOut = ({ standing }: LaidOut): boolean =>
  standing.some(({ shape }) => !isWhole(shape));

/** Everything that the author offers to leave out is printed. */
export const printedTable = (table: Table): Table =>
  table.map(
    (rows) =>
      new Map(
        [...rows].flatMap(([lines, shapes]) => {
          const whole = shapes.filter(isWhole);
          return whole.length === 0 ? [] : [[lines, whole] as const];
        }),
      ),
  );
