/** A page made up in; the same page with some of its rectangles filled anew where that is cheaper, out. */
import { greatest } from '../../model/extent.ts';
import { costOf, type Shape } from '../shapes/shape.ts';
import type { Table } from '../shapes/tables.ts';
import { type Dealt, dealStories } from './deal.ts';
import { judge, type Standing } from './judge.ts';
import { type Rectangle, rectanglesOf } from './rectangles.ts';
import { settle } from './settle.ts';
import { type CutCosts, type Solutions, solve } from './solve.ts';
import { bestCuts, type Place, placesOf } from './tree.ts';

/** Stories that change their places with each other, in one rectangle or in two. */
const FEWEST = 2;
const MOST = 7;

/** Rectangles that are tried; after so many one by one that were no better, the page stays as it is. */
const MOST_TRIED = 80;
const MOST_IDLE = 24;

/** Ways to fill a rectangle that are judged on the page. */
const MOST_FILLS = 8;

export interface Filling {
  readonly tables: readonly Table[];
  readonly gap: number;
  readonly costs: CutCosts;
}

interface Costed {
  readonly page: readonly Standing[];
  readonly cost: number;
}

/** Rectangles whose stories are dealt to them anew. */
interface Trial {
  readonly rectangles: readonly Rectangle[];
  readonly cost: number;
}

/** What costs most first. Pages of few stories are searched as a whole and need none of this. */
export function refill(page: readonly Standing[], filling: Filling): readonly Standing[] {
  let best: Costed = { page, cost: pageCost(page) };
  const tried = new Set<string>();
  let idle = 0;
  while (tried.size < MOST_TRIED && idle < MOST_IDLE) {
    const trial = nextTrial(best.page, filling.gap, tried);
    if (trial === null) break;
    const after = filledAnew(best, trial, filling);
    idle = after.cost < best.cost ? 0 : idle + 1;
    best = after;
  }
  return best.page;
}

const pageCost = (page: readonly Standing[]): number =>
  page.reduce((sum, { shape }) => sum + shape.cost, 0) + costOf(judge(page).flat());

function nextTrial(page: readonly Standing[], gap: number, tried: Set<string>): Trial | null {
  let best: Trial | null = null;
  let key = '';
  for (const trial of trialsOn(page, gap)) {
    if (best !== null && trial.cost <= best.cost) continue;
    const name = nameOf(page, trial);
    if (tried.has(name)) continue;
    best = trial;
    key = name;
  }
  tried.add(key);
  return best;
}

/** The same stories are dealt to the same rectangles in the same way. */
function nameOf(page: readonly Standing[], { rectangles }: Trial): string {
  const stories = rectangles
    .flatMap(({ inside }) => inside.map((index) => page[index]?.place.story ?? 0))
    .sort((a, b) => a - b);
  const blocks = rectangles.map(({ block }) => Object.values(block).join(' '));
  return [...blocks.sort(), stories.join(' ')].join(', ');
}

/** Each rectangle by itself; and those with white in them, or copy that finds no room, together with each other one. */
function* trialsOn(page: readonly Standing[], gap: number): Generator<Trial> {
  const terms = judge(page);
  const own = page.map(({ shape }, index) => shape.cost + costOf(terms[index] ?? []));
  const costIn = ({ inside }: Rectangle): number =>
    inside.reduce((sum, index) => sum + (own[index] as number), 0);
  const rectangles = rectanglesOf(page, gap, MOST - 1);
  for (const one of rectangles) {
    if (one.inside.length >= FEWEST) yield { rectangles: [one], cost: costIn(one) };
    if (one.inside.every((index) => isClosed(page[index] as Standing))) continue;
    for (const other of rectangles) {
      const isApart = other.inside.every((index) => !one.inside.includes(index));
      if (isApart && one.inside.length + other.inside.length <= MOST)
        yield { rectangles: [one, other], cost: costIn(one) + costIn(other) };
    }
  }
}

const isClosed = ({ shape }: Standing): boolean =>
  shape.over === 0 && shape.terms.every(({ reason }) => reason !== 'white');

function filledAnew(best: Costed, { rectangles }: Trial, filling: Filling): Costed {
  const { tables, gap, costs } = filling;
  const ranked = rectangles
    .flatMap(({ inside }) => inside.map((index) => (best.page[index] as Standing).place.story))
    .sort((a, b) => a - b);
  const blocks = rectangles.map(({ block }) => block);
  const area = blocks.reduce((sum, { columns, lines }) => sum + columns * (lines + gap), 0);
  const columns = greatest(blocks.map((one) => one.columns));
  const lines = greatest(blocks.map((one) => one.lines));
  const own = ranked.map((story) => tables[story] as Table);
  const solutions = solve(own, { columns, lines, gap, area }, costs);
  const deal = dealStories(solutions, blocks, 2 ** ranked.length - 1, gap);
  if (deal === null || deal.some((one) => isShort(one, gap))) return best;
  let found = best;
  for (const places of fillsOf(solutions, deal, gap)) {
    const page = withPlaces(best.page, places, ranked, tables);
    const settled = settle({ page, cuts: 0, cost: pageCost(page) }, (place) =>
      shapesAt(tables, place),
    );
    if (settled.cost < found.cost) found = settled;
  }
  return found;
}

const isShort = ({ block, solved }: Dealt, gap: number): boolean =>
  solved === null || solved.depth < block.lines + gap;

/** The cheapest way to fill all rectangles; and others to fill one of them. */
function fillsOf(solutions: Solutions, deal: readonly Dealt[], gap: number): Place[][] {
  const fills = deal.map(({ block, solved }) =>
    solved === null
      ? []
      : bestCuts(solutions, solved, MOST_FILLS).map((cell) =>
          placesOf(solutions, solved, gap, block.column, block.line, cell),
        ),
  );
  return fills.flatMap((own, index) =>
    own.map((places) => fills.flatMap((other, at) => (at === index ? places : (other[0] ?? [])))),
  );
}

/** `places` name stories by their place in `ranked`. */
function withPlaces(
  page: readonly Standing[],
  places: readonly Place[],
  ranked: readonly number[],
  tables: readonly Table[],
): readonly Standing[] {
  const placed = new Map(places.map((place) => [ranked[place.story] as number, place]));
  return page.map((one) => {
    const place = placed.get(one.place.story);
    if (place === undefined) return one;
    const own = { ...place, story: one.place.story };
    return { ...one, place: own, shape: shapesAt(tables, own)[0] as Shape };
  });
}

const shapesAt = (tables: readonly Table[], { story, columns, lines }: Place): readonly Shape[] =>
  tables[story]?.[columns - 1]?.get(lines) ?? [];
