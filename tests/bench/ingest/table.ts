/** The example pages, printed into the dialects of extractors and read back; how much of them comes back exactly, and how long a page takes, out. `RUNS=10 SEED=3 npm run bench -- ingest`. */
import { ingestDump } from '../../../src/ingest/dump/ingest-dump.ts';
import type { FontBook } from '../../../src/model/font.ts';
import type { Page } from '../../../src/model/page.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { readPage } from '../../../src/read/page/read-page.ts';
import { openHouse } from '../../unit/compose/setting.ts';
import { dumpOf, EXTRACTORS, type Extractor } from './dumps.ts';
import { type PrintChoice, printPage } from './printed-page.ts';
import { type Score, scoreOf } from './score.ts';

const PAGES = [
  'minato-2026-04-18',
  'wuxiu-2026-06-18',
  'yunzhou-2026-10-24',
  'isomi-2026-08-16',
  'takungpao-2025-05-09',
];
/** Settings of type that each page is printed in, for each dialect. */
const RUNS = Number(process.env.RUNS ?? 4);
const SEED = Number(process.env.SEED ?? 7);

interface Run {
  readonly page: string;
  readonly lang: string;
  readonly extractor: Extractor;
  readonly score: Score;
  readonly milliseconds: number;
}

/** What is read, not watched. */
export async function ingestTable(): Promise<string> {
  const fonts = await openHouse();
  const random = randomFrom(SEED);
  const runs: Run[] = [];
  for (const name of PAGES) {
    const { value } = await readPage(nodeWorkspace(), `examples/${name}`);
    if (value === null) throw new Error(`examples/${name} is not read`);
    for (const extractor of EXTRACTORS)
      for (let at = 0; at < RUNS; at += 1) runs.push(runOf(name, value, extractor, fonts, random));
  }
  return [
    `Blocks that come back exactly, and fields in their place, in %: ${RUNS} settings of each page, seed ${SEED}.`,
    '',
    ...tableOf(
      'page',
      groupsOf(runs, ({ page }) => page),
    ),
    ...tableOf(
      'language',
      groupsOf(runs, ({ lang }) => lang),
    ),
  ].join('\n');
}

function runOf(
  name: string,
  page: Page,
  extractor: Extractor,
  fonts: FontBook,
  random: () => number,
): Run {
  const choice = choiceFor(page, random);
  const printed = printPage(page, fonts, () => choice);
  const text = dumpOf(printed, extractor);
  const start = performance.now();
  const manuscript = ingestDump(text);
  const milliseconds = performance.now() - start;
  const score = scoreOf(manuscript, printed.gold);
  return { page: name, lang: page.lang, extractor, score, milliseconds };
}

const choiceFor = ({ lang }: Page, random: () => number): PrintChoice => ({
  measure: 10 + Math.floor(random() * 13),
  depth: 8 + Math.floor(random() * 30),
  heads: (['before', 'behind', 'end'] as const)[Math.floor(random() * 3)] ?? 'before',
  indent: lang === 'ja' ? 1 : 2,
});

/** The generator of the C library: enough to choose a measure. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function groupsOf(runs: readonly Run[], of: (run: Run) => string): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) groups.set(of(run), [...(groups.get(of(run)) ?? []), run]);
  return groups;
}

function tableOf(name: string, groups: ReadonlyMap<string, readonly Run[]>): string[] {
  const rows = [...groups].map(([group, runs]) => [
    group,
    ...EXTRACTORS.map((one) => shares(runs.filter(({ extractor }) => extractor === one))),
    shares(runs),
    `${Math.round(sum(runs, ({ milliseconds }) => milliseconds) / runs.length)}`,
  ]);
  const head = [name, ...EXTRACTORS, 'all', 'ms a page'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).concat('');
}

const shares = (runs: readonly Run[]): string =>
  [
    sum(runs, ({ score }) => score.blocksRight) / sum(runs, ({ score }) => score.blocks),
    sum(runs, ({ score }) => score.slotsRight) / sum(runs, ({ score }) => score.slots),
  ]
    .map((share) => (100 * share).toFixed(1))
    .join(' / ');

const sum = (runs: readonly Run[], of: (run: Run) => number): number =>
  runs.reduce((total, run) => total + of(run), 0);
