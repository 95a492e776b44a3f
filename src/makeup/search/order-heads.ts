/** Tables and a page laid out from them in; the same tables with fewer heads, so that none is larger than a more important one's, out. */
import { greatest, least } from '../../model/extent.ts';
import { isRanked } from '../../model/importance.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import type { Standing } from './judge.ts';

/** Which heads a story may still take. */
type Takes = (size: number) => boolean;

/** The tables in which the larger heads may not be as large, and those in which the smaller ones may not be as small; none where all is in order. */
export function orderHeads(
  subjects: readonly Subject[],
  tables: readonly Table[],
  standing: readonly Standing[],
): readonly (readonly Table[])[] {
  const sizeOf = new Map(standing.map(({ subject, shape }) => [subject, shape.headSize]));
  const sized = subjects.filter((one) => isRanked(one.story.role) && (sizeOf.get(one) ?? 0) > 0);
  const sizes = (test: (rank: number) => boolean): number[] =>
    sized.filter(({ rank }) => test(rank)).map((one) => sizeOf.get(one) as number);
  const capped = (subject: Subject): Takes => {
    const most = least(
      sizes((rank) => rank < subject.rank),
      Number.POSITIVE_INFINITY,
    );
    return (size) => size <= most;
  };
  const lifted = (subject: Subject): Takes => {
    const fewest = greatest(
      sizes((rank) => rank > subject.rank),
      0,
    );
    return (size) => size >= fewest;
  };
  return [capped, lifted].flatMap((rule) => {
    const takes = (one: Subject): Takes => (sized.includes(one) ? rule(one) : () => true);
    if (sized.every((one) => takes(one)(sizeOf.get(one) as number))) return [];
    const left = tables.map((table, index) => withHeads(table, takes(subjects[index] as Subject)));
    return left.some((table) => table.every(({ size }) => size === 0)) ? [] : [left];
  });
}

const withHeads = (table: Table, takes: Takes): Table =>
  table.map(
    (rows) =>
      new Map(
        [...rows].flatMap(([lines, shapes]): [number, readonly Shape[]][] => {
          const left = shapes.filter(({ headSize }) => takes(headSize));
          return left.length === 0 ? [] : [[lines, left]];
        }),
      ),
  );
