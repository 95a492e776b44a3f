/** Stories and a page laid out from them in; what each size of their heads would cost beside the others of that page, out. */
import type { Px } from '../../units.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import type { Subject } from '../subject.ts';
import { headOrder } from './head-order.ts';
import type { Standing } from './judge.ts';

/** What a head of a size costs on top of its shape. */
export type Prices = ReadonlyMap<Px, number>;

/** The shape of each width and depth that is cheapest with its price. */
export type PricedTable = readonly ReadonlyMap<number, readonly Priced[]>[];

interface Priced {
  readonly cost: number;
  readonly shape: Shape;
}

export const NO_PRICES: Prices = new Map();

/** For each size that the story's table holds, what it costs against the heads of the others. */
export function pricesOf(subject: Subject, table: Table, standing: readonly Standing[]): Prices {
  const others = standing.filter((one) => one.subject !== subject);
  const price = (size: Px): number =>
    others.reduce(
      (sum, other) => sum + headOrder(subject, size, other.subject, other.shape.headSize),
      0,
    );
  return new Map(sizesIn(table).map((size) => [size, price(size)]));
}

/** Half of what it was and half of what it is now, so that two stories do not give way to each other for ever. */
export const between = (before: Prices, now: Prices): Prices =>
  new Map([...now].map(([size, price]) => [size, ((before.get(size) ?? 0) + price) / 2]));

const sizesIn = (table: Table): Px[] => [
  ...new Set(table.flatMap((rows) => [...rows.values()].flat().map(({ headSize }) => headSize))),
];

export const priced = (table: Table, prices: Prices): PricedTable =>
  table.map(
    (rows) => new Map([...rows].map(([lines, shapes]) => [lines, cheapest(shapes, prices)])),
  );

function cheapest(shapes: readonly Shape[], prices: Prices): readonly Priced[] {
  let best: Priced | null = null;
  for (const shape of shapes) {
    const cost = shape.cost + (prices.get(shape.headSize) ?? 0);
    if (best === null || cost < best.cost) best = { cost, shape };
  }
  return best === null ? [] : [best];
}
