/** Seeded pages in; make-up and the baselines on the same pages, with the same tables and the same judge, out. */

import type { Gathered } from '../../../../src/gather.ts';
import { makeUp, type Rulers } from '../../../../src/makeup/make-up.ts';
import { type MadeUp, pinsOf } from '../../../../src/model/made-up.ts';
import { median } from '../../figures.ts';
import { loadedFiles } from '../../makeup-copy.ts';
import { benchFiles } from '../../makeup-pages.ts';
import { cpuTime } from '../cpu-time.ts';
import { freshRulers, openPage } from '../open-page.ts';
import { countsOf, loadsOf, PAPERS, type Paper, seedsOf } from '../options.ts';
import { type SetPage, setPage } from '../set-page.ts';
import { annealing } from './annealing.ts';
import { bisection } from './bisection.ts';
import { madeBy } from './made-by.ts';
import { type Slot, slots } from './slots.ts';

type Maker = (gathered: Gathered, rulers: Rulers) => MadeUp | null;

interface Tried {
  readonly maker: string;
  readonly house: string;
  readonly count: number;
  /** Null where the maker found no place for a story. */
  readonly set: SetPage | null;
  readonly cost: number;
  readonly milliseconds: number;
}

export async function baselinesTable(): Promise<string> {
  const tried: Tried[] = [];
  for (const paper of PAPERS)
    for (const count of countsOf('5,8,12')) {
      const makers = makersWith(await libraryOf(paper, count));
      for (const seed of seedsOf(2))
        for (const load of loadsOf('0.95,1'))
          tried.push(...(await tryAll(makers, paper, count, seed, load)));
    }
  const head = [
    'maker',
    'stories',
    'pages',
    'closed to the last line',
    'no place for a story',
    'white lines, mean',
    'pages overset',
    'characters overset',
    'rule breaks a page',
    'cost, median',
    'as cheap as make-up or cheaper',
    'ms, median',
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rows = [...groupsOf(tried, (one) => `${one.maker}\t${one.count}`)];
  const byHouse = [...groupsOf(tried, (one) => `${one.maker}\t${one.house}`)];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(([key, all]) => line([...key.split('\t'), ...rowOf(all, tried)])),
    '',
    line(head.with(1, 'house')),
    line(head.map(() => '---')),
    ...byHouse.map(([key, all]) => line([...key.split('\t'), ...rowOf(all, tried)])),
  ].join('\n');
}

const MAKE_UP = 'make-up';

function makersWith(library: readonly (readonly Slot[])[]): readonly (readonly [string, Maker])[] {
  return [
    [MAKE_UP, ({ page, template }, rulers) => makeUp(page, template, rulers)],
    ['bisection', (gathered, rulers) => madeBy(() => bisection, gathered, rulers)],
    ['annealing', (gathered, rulers) => madeBy(annealing, gathered, rulers)],
    ['template slots', (gathered, rulers) => madeBy(() => slots(library), gathered, rulers)],
  ];
}

async function tryAll(
  makers: readonly (readonly [string, Maker])[],
  paper: Paper,
  count: number,
  seed: number,
  load: number,
): Promise<Tried[]> {
  const files = await loadedFiles({ ...paper, count, load, seed, offers: false });
  const gathered = await openPage(files);
  return makers.map(([maker, make]): Tried => {
    // Each measures anew: no maker has the memory of another.
    const rulers = freshRulers(gathered);
    const { value: made, milliseconds } = cpuTime(() => make(gathered, rulers));
    const { page, template } = gathered;
    const pins = made === null ? {} : pinsOf(made);
    const set = made && setPage(gathered, { ...page, pins: { [template.id]: pins } }, made);
    const cost = made === null ? Number.POSITIVE_INFINITY : withoutCuts(made);
    return { maker, house: paper.template, count, set, cost, milliseconds };
  });
}

/** The baselines pay nothing for cuts. */
const withoutCuts = ({ cost, terms }: MadeUp): number =>
  cost - (terms.find(({ reason }) => reason === 'cuts')?.cost ?? 0);

/** Pages that a house keeps as its models, of seeds that are not tried: those that make-up closed. */
const MODELS = 8;
const FIRST_MODEL = 9001;

async function libraryOf(paper: Paper, count: number): Promise<Slot[][]> {
  const library: Slot[][] = [];
  for (let seed = FIRST_MODEL; seed < FIRST_MODEL + MODELS; seed += 1) {
    const files = benchFiles({ ...paper, count, load: 1, seed, offers: false });
    const gathered = await openPage(files);
    const made = makeUp(gathered.page, gathered.template, freshRulers(gathered));
    if (made === null || made.free > 0) continue;
    library.push(
      made.choices.map(({ column, line, columns, lines }) => ({ column, line, columns, lines })),
    );
  }
  return library;
}

function groupsOf(tried: readonly Tried[], keyOf: (one: Tried) => string): Map<string, Tried[]> {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function rowOf(all: readonly Tried[], tried: readonly Tried[]): (string | number)[] {
  const sets = all.flatMap(({ set }) => set ?? []);
  const mean = (of: (set: SetPage) => number): number =>
    sets.reduce((sum, set) => sum + of(set), 0) / sets.length;
  // Pages are tried in one order by every maker.
  const same = tried.filter(
    ({ maker, house, count }) =>
      maker === MAKE_UP && all.some((one) => one.house === house && one.count === count),
  );
  const asCheap = all.filter((one, at) => one.cost <= (same[at]?.cost ?? 0) + 1e-6).length;
  return [
    all.length,
    sets.filter(({ isClosed }) => isClosed).length,
    all.length - sets.length,
    `${(mean(({ white }) => white) * 100).toFixed(2)} %`,
    sets.filter(({ overset }) => overset > 0).length,
    sets.reduce((sum, { overset }) => sum + overset, 0),
    mean(({ breaks }) => breaks.length).toFixed(1),
    median(all.map(({ cost }) => cost)).toFixed(0),
    asCheap,
    median(all.map(({ milliseconds }) => milliseconds)).toFixed(0),
  ];
}
