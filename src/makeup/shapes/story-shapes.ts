/** A story with running text and a width in; all shapes that it fills exactly there, out. */
import type { Subject } from '../subject.ts';
import { type Allowance, bodiesOf } from './bodies.ts';
import { cheapestOf } from './cheapest.ts';
import { makesOf } from './makes.ts';
import type { Shape } from './shape.ts';

/** The cheapest shape of each depth and size of head, of no more than so many lines. */
export function storyShapes(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): readonly Shape[] {
  const cheapest = cheapestOf(subject, module, most);
  for (const make of makesOf(subject, module, most, allowance)) {
    for (const body of bodiesOf(subject, make, most, allowance, cheapest.isWanted))
      cheapest.offer(body);
  }
  return cheapest.shapes();
}
