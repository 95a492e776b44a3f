/** A page and a baseline in; what it makes of the page, allowed as much as make-up is, out. */
import type { Gathered } from '../../../../src/gather.ts';
import { ALLOWANCES } from '../../../../src/makeup/allowances.ts';
import { chosen } from '../../../../src/makeup/chosen.ts';
import { GAP, type Rulers } from '../../../../src/makeup/make-up.ts';
import { judge, type Standing } from '../../../../src/makeup/search/judge.ts';
import { settle } from '../../../../src/makeup/search/settle.ts';
import type { Place } from '../../../../src/makeup/search/tree.ts';
import { costOf } from '../../../../src/makeup/shapes/shape.ts';
import { tableOf } from '../../../../src/makeup/shapes/tables.ts';
import { type Subject, subjectsOf } from '../../../../src/makeup/subject.ts';
import { WEIGHT } from '../../../../src/makeup/weights.ts';
import type { MadeUp } from '../../../../src/model/made-up.ts';
import { type Baseline, shapesAt, type Task } from './task.ts';

/** Null where a story finds no place even with copy left over. */
export function madeBy(
  baselineFor: (subjects: readonly Subject[]) => Baseline,
  { page, template }: Gathered,
  rulers: Rulers,
): MadeUp | null {
  const { columns, lines } = template.grid;
  const subjects = subjectsOf(page.stories, {}, template, rulers);
  const baseline = baselineFor(subjects);
  let best: Laid | null = null;
  for (const allowance of ALLOWANCES) {
    // Copy is left over only where the page is made in no other way.
    if (allowance.over > 0 && best !== null) break;
    const tables = subjects.map((subject) => tableOf(subject, columns, lines, allowance));
    const task = { tables, columns, lines, gap: GAP };
    const places = baseline(task);
    if (places === null) continue;
    const laid = layOut(task, subjects, places);
    if (best === null || laid.cost < best.cost) best = laid;
    if (isClosed(best)) break;
  }
  return best === null ? null : chosen({ ...best, grouping: [], cuts: 0 });
}

interface Laid {
  readonly standing: readonly Standing[];
  readonly free: number;
  readonly cost: number;
}

/** Stories take another head where that is better for the page, as they do in make-up. */
function layOut(task: Task, subjects: readonly Subject[], places: readonly Place[]): Laid {
  const first = places.map((place): Standing => {
    const [shape, subject] = [shapesAt(task, place)[0], subjects[place.story]];
    if (shape === undefined || subject === undefined) throw new Error('a place without a shape');
    return { place, shape, subject };
  });
  const own = first.reduce((sum, { shape }) => sum + shape.cost, 0);
  const before = { page: first, cuts: 0, cost: own + costOf(judge(first).flat()) };
  const { page, cost } = settle(before, (place) => shapesAt(task, place));
  const taken = places.reduce((sum, { columns, lines }) => sum + columns * (lines + task.gap), 0);
  const free = task.columns * (task.lines + task.gap) - taken;
  return { standing: page, free, cost: cost + WEIGHT.free * free };
}

const isClosed = ({ free, standing }: Laid): boolean =>
  free === 0 && standing.every(({ shape }) => shape.white === 0);
