/** A page in; what make-up’s page costs against the cheapest of all slicing pages, the stories judged where they stand, out. */
import type { Gathered } from '../../../../src/gather.ts';
import { ALLOWANCES } from '../../../../src/makeup/allowances.ts';
import { GAP, makeUp, type Rulers } from '../../../../src/makeup/make-up.ts';
import { judge, type Standing } from '../../../../src/makeup/search/judge.ts';
import { cellAt, solve } from '../../../../src/makeup/search/solve.ts';
import type { Place } from '../../../../src/makeup/search/tree.ts';
import { costOf, type Shape } from '../../../../src/makeup/shapes/shape.ts';
import { type Table, tableOf } from '../../../../src/makeup/shapes/tables.ts';
import { type Subject, subjectsOf } from '../../../../src/makeup/subject.ts';
import { WEIGHT } from '../../../../src/makeup/weights.ts';
import { fillingsOf } from './fillings.ts';

/** Most pages that are written out; a page with more of them is left unproved. */
const MOST_PAGES = Number(process.env.MOST ?? 300_000);

export interface Gap {
  /** What make-up's page costs, and the cheapest one that was found. */
  readonly made: number;
  readonly exact: number;
  /** What the search minimises, before the stories are judged where they stand: its own, and the cheapest. */
  readonly madeApart: number;
  readonly exactApart: number;
  /** Pages that were written out, and whether they are all that could be cheaper. */
  readonly pages: number;
  readonly isProved: boolean;
}

/** Null for a page that does not close without white: other tables would hold for it. */
export function gapOn({ page, template }: Gathered, rulers: Rulers): Gap | null {
  const made = makeUp(page, template, rulers);
  if (made === null || made.free > 0 || made.over > 0) return null;
  if (made.choices.some(({ terms }) => terms.some(({ reason }) => reason === 'white'))) return null;
  const { columns, lines } = template.grid;
  const subjects = subjectsOf(page.stories, {}, template, rulers);
  const tables = subjects.map((subject) => tableOf(subject, columns, lines, ALLOWANCES[0]));
  const costs = { stack: WEIGHT.pageCut / columns / 2, beside: WEIGHT.pageCut / lines / 2 };
  const fillings = fillingsOf({ tables, gap: GAP, costs });
  const whole = { set: 2 ** subjects.length - 1, column: 1, line: 1, columns, depth: lines + GAP };
  let [pages, best, isProved] = [0, made.cost, true];
  // Dearer without what the stories do to each other is dearer with it.
  for (const { places, cost } of fillings.all(whole, made.cost - LEAST)) {
    pages += 1;
    if (pages > MOST_PAGES) {
      isProved = false;
      break;
    }
    if (cost < best) best = Math.min(best, judgedLeast(subjects, tables, places, cost, best));
  }
  const exactApart = fillings.least(whole.set, columns, whole.depth);
  const room = { columns, lines, gap: GAP, area: columns * (lines + GAP) };
  const cell = cellAt(solve(tables, room, costs), whole.set, columns, whole.depth);
  const madeApart = cell?.cost ?? Number.POSITIVE_INFINITY;
  return { made: made.cost, exact: best, madeApart, exactApart, pages, isProved };
}

/** Less is a rounding of sums. */
const LEAST = 1e-6;

/** The cheapest choice of heads for the same places: each story may take any shape that it has there. */
function judgedLeast(
  subjects: readonly Subject[],
  tables: readonly Table[],
  places: readonly Place[],
  apart: number,
  most: number,
): number {
  const rivals = places.map(
    ({ story, columns, lines }): readonly Shape[] => tables[story]?.[columns - 1]?.get(lines) ?? [],
  );
  let best = most;
  const standing: Standing[] = [];
  const take = (at: number, own: number): void => {
    if (own >= best) return;
    const place = places[at];
    if (place === undefined) {
      best = Math.min(best, own + costOf(judge(standing).flat()));
      return;
    }
    const subject = subjects[place.story] as Subject;
    const cheapest = rivals[at]?.[0]?.cost ?? 0;
    for (const shape of rivals[at] ?? []) {
      standing.push({ place, shape, subject });
      take(at + 1, own + shape.cost - cheapest);
      standing.pop();
    }
  };
  take(0, apart);
  return best;
}
