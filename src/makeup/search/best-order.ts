/** A number of stories and a way to try an order of them in; the order that costs least, of those that were tried, out. */
import { MOST_EXACT } from './solve.ts';

/** What an order comes to; null where it comes to nothing. */
type TryOrder<T> = (
  order: readonly number[],
) => { readonly value: T; readonly cost: number } | null;

/** Orders of many stories that are tried: each changes two of the best one so far. */
const MOST_ORDERS = 16;

/** Of few stories every set is tried anyway, so that their order is the list's. The first of the list stays the first. */
export function bestOrder<T>(count: number, tryOrder: TryOrder<T>): T | null {
  let order = Array.from({ length: count }, (_, index) => index);
  let best = tryOrder(order);
  if (count <= MOST_EXACT) return best?.value ?? null;
  let state = count;
  for (let trial = 0; trial < MOST_ORDERS; trial += 1) {
    // A fixed walk through all pairs: the same page gets the same orders on every machine.
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const one = 1 + (state % (count - 1));
    const other = 1 + (Math.floor(state / 65_536) % (count - 1));
    if (one === other) continue;
    const swapped = order.with(one, order[other] as number).with(other, order[one] as number);
    const tried = tryOrder(swapped);
    if (tried === null || (best !== null && tried.cost >= best.cost)) continue;
    best = tried;
    order = swapped;
  }
  return best?.value ?? null;
}
