/** A part in two layouts in, its rows of one cause out. */
import type { ChangeCause, LayoutRow } from '../model/layout-change.ts';
import type { PartPair } from './compare-lines.ts';

/** The lines of a cause, under the part's heading where its type has changed. */
export function changedRows(
  { before, after, lines }: PartPair,
  cause: ChangeCause,
  side: 'before' | 'after',
): LayoutRow[] {
  const part = side === 'before' ? before : after;
  const changed = lines.filter((line) => line.cause === cause);
  return [
    ...(before.type === after.type ? [] : [part.heading]),
    ...changed.flatMap((line) => line[side]?.row ?? []),
  ];
}
