/** Seeded pages in; the processor time that casting, cost tables and search take, each by itself, out. */
import type { Gathered } from '../../../src/gather.ts';
import { ALLOWANCES } from '../../../src/makeup/allowances.ts';
import { makeUp, type Rulers } from '../../../src/makeup/make-up.ts';
import { settingsOf } from '../../../src/makeup/parts/settings.ts';
import { legsOf } from '../../../src/makeup/parts/text-legs.ts';
import { tableOf } from '../../../src/makeup/shapes/tables.ts';
import { type Subject, subjectsOf } from '../../../src/makeup/subject.ts';
import { type Figure, median } from '../figures.ts';
import { type BenchPage, benchFiles } from '../makeup-pages.ts';
import { cpuTime } from './cpu-time.ts';
import { type Files, freshRulers, openPage } from './open-page.ts';
import { countsOf, PAPERS, seedsOf } from './options.ts';

const STAGES = ['casting', 'tables', 'search', 'all'] as const;
type Times = Readonly<Record<(typeof STAGES)[number], number>>;

/** Of issue 9: the median of a page of so many stories, on one core. */
const BOUNDS: Readonly<Record<number, number>> = { 8: 600, 12: 1000 };

export async function makeupTimes(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of countsOf('8,12'))
    for (const { template, lang } of PAPERS) {
      const times: Times[] = [];
      // The first pages are slower: the code is still being compiled.
      for (const seed of [901, 902]) await timesOf(benchFiles(pageOf(template, lang, count, seed)));
      for (const seed of seedsOf(6)) {
        times.push(await timesOf(benchFiles(pageOf(template, lang, count, seed))));
      }
      for (const stage of STAGES)
        figures.push({
          name: `make-up, ${template}, ${count} stories: ${stage}`,
          value: median(times.map((one) => one[stage])),
          unit: 'ms',
          bound: stage === 'all' ? (BOUNDS[count] ?? null) : null,
          side: 'most',
          runs: times.length,
        });
    }
  return figures;
}

const pageOf = (template: string, lang: string, count: number, seed: number): BenchPage => ({
  template,
  lang,
  count,
  load: 0.97,
  seed,
  offers: seed % 2 === 0,
});

async function timesOf(files: Files): Promise<Times> {
  const gathered = await openPage(files);
  const rulers = freshRulers(gathered);
  const casting = cpuTime(() => cast(gathered, rulers)).milliseconds;
  // Rulers remember what was cast: heads, pictures and the tables themselves are left.
  const tables = cpuTime(() => tablesOf(gathered, rulers)).milliseconds;
  const again = cpuTime(() => tablesOf(gathered, rulers)).milliseconds;
  const { page, template } = gathered;
  const rest = cpuTime(() => makeUp(page, template, rulers)).milliseconds;
  const fresh = freshRulers(gathered);
  const all = cpuTime(() => makeUp(page, template, fresh)).milliseconds;
  return { casting, tables, search: Math.max(0, rest - again), all };
}

/** Every text in legs of every measure that make-up tries. */
function cast(gathered: Gathered, rulers: Rulers): void {
  for (const subject of subjectsIn(gathered, rulers))
    for (let module = 1; module <= gathered.template.grid.columns; module += 1)
      for (const { leg } of legsOf(subject, module)) settingsOf(subject, leg);
}

function tablesOf(gathered: Gathered, rulers: Rulers): void {
  const { columns, lines } = gathered.template.grid;
  for (const subject of subjectsIn(gathered, rulers))
    tableOf(subject, columns, lines, ALLOWANCES[0]);
}

const subjectsIn = ({ page, template }: Gathered, rulers: Rulers): Subject[] =>
  subjectsOf(page.stories, {}, template, rulers);
