/** What a baseline is given, and what it gives back: where each story stands. Which shape a story has there is taken from make-up's own cost tables. */
import type { Place } from '../../../../src/makeup/search/tree.ts';
import type { Shape } from '../../../../src/makeup/shapes/shape.ts';
import type { Table } from '../../../../src/makeup/shapes/tables.ts';

export interface Task {
  /** In order of importance. */
  readonly tables: readonly Table[];
  readonly columns: number;
  readonly lines: number;
  /** Lines of white over each story but the first ones. */
  readonly gap: number;
}

/** Null where a story found no place. */
export type Baseline = (task: Task) => readonly Place[] | null;

/** The cheapest first. */
export const shapesAt = ({ tables }: Task, { story, columns, lines }: Place): readonly Shape[] =>
  tables[story]?.[columns - 1]?.get(lines) ?? [];

/** The deepest shape of a story that so many columns and lines hold; 0 where none does. */
export function deepestIn({ tables }: Task, story: number, columns: number, lines: number): number {
  let deepest = 0;
  for (const depth of tables[story]?.[columns - 1]?.keys() ?? [])
    if (depth <= lines && depth > deepest) deepest = depth;
  return deepest;
}

/** Column-lines of the cheapest shape of a story, the gap over it counted. */
export function areaOf({ tables, gap }: Task, story: number): number {
  let best: Shape | null = null;
  for (const rows of tables[story] ?? [])
    for (const [shape] of rows.values())
      if (shape !== undefined && (best === null || shape.cost < best.cost)) best = shape;
  return best === null ? 0 : best.columns * (best.lines + gap);
}
