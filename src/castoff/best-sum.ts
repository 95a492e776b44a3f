/** The shapes that each story may have, and the room of the page, in; the shapes that fill it at the least cost out. */
import type { SetShape, SetShapes } from '../model/estimate.ts';
import { areaOf } from './share.ts';

export interface BestSum {
  /** A shape for each story. */
  readonly shapes: readonly SetShape[];
  /** What they come to, and what they would come to squeezed as far as make-up goes before it leaves copy over. */
  readonly area: number;
  readonly least: number;
}

/** `room` counts the white after the last story too, as the areas of shapes do. Where they stand on the page does not count. */
export function bestSum(stories: readonly SetShapes[], room: number, hole: number): BestSum {
  const at = (price: number): readonly SetShape[] =>
    stories.flatMap((shapes) => cheapest(shapes, price) ?? []);
  const [tight, loose] = [at(hole), at(-hole)];
  const [least, most] = [areaOfAll(tight), areaOfAll(loose)];
  if (least >= room) return { shapes: tight, area: least, least };
  if (most <= room) return { shapes: loose, area: most, least };
  const shapes = fill(stories, room, hole);
  return { shapes, area: areaOfAll(shapes), least };
}

/** Where a column-line costs `price`. */
function cheapest(shapes: SetShapes, price: number): SetShape | null {
  let best: SetShape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    const cost = shape.cost + price * areaOf(shape);
    if (cost < least) [best, least] = [shape, cost];
  }
  return best;
}

const areaOfAll = (shapes: readonly SetShape[]): number =>
  shapes.reduce((sum, shape) => sum + areaOf(shape), 0);

/** The cheapest way to come to a sum: the shape of the last story, and the sum of the others. */
interface Step {
  readonly cost: number;
  readonly before: number;
  readonly shape: SetShape | null;
}

/** A page is never filled better by twice its room. */
const BEYOND = 2;

/** The cheapest sum: a column-line that is missing or too much costs as a hole does. */
function fill(stories: readonly SetShapes[], room: number, hole: number): SetShape[] {
  const steps = [new Map<number, Step>([[0, { cost: 0, before: 0, shape: null }]])];
  for (const shapes of stories) steps.push(withStory(steps.at(-1) ?? new Map(), shapes, room));
  let [sum, least] = [0, Number.POSITIVE_INFINITY];
  for (const [area, { cost }] of steps.at(-1) ?? []) {
    const all = cost + hole * Math.abs(area - room);
    if (all < least) [sum, least] = [area, all];
  }
  const chosen: SetShape[] = [];
  for (const step of steps.toReversed()) {
    const { shape, before } = step.get(sum) ?? { shape: null, before: sum };
    if (shape !== null) chosen.unshift(shape);
    sum = before;
  }
  return chosen;
}

function withStory(
  sums: ReadonlyMap<number, Step>,
  shapes: SetShapes,
  room: number,
): Map<number, Step> {
  const rivals = [...byArea(shapes)];
  const next = new Map<number, Step>();
  for (const [before, { cost }] of sums) {
    for (const [area, shape] of rivals) {
      const sum = before + area;
      const known = next.get(sum)?.cost ?? Number.POSITIVE_INFINITY;
      if (sum <= BEYOND * room && cost + shape.cost < known)
        next.set(sum, { cost: cost + shape.cost, before, shape });
    }
  }
  return next;
}

/** The cheapest shape of each area. */
function byArea(shapes: SetShapes): Map<number, SetShape> {
  const best = new Map<number, SetShape>();
  for (const shape of shapes) {
    const known = best.get(areaOf(shape));
    if (known === undefined || shape.cost < known.cost) best.set(areaOf(shape), shape);
  }
  return best;
}
