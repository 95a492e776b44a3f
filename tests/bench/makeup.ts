/** Seeded pages that nobody has placed in; how many of them make-up closes to the last line, and how long it takes, out. */

import { PLAN_RULES } from '../../src/check/plan-rules.ts';
import { checkPage } from '../../src/check/run.ts';
import type { Finding } from '../../src/diagnostic.ts';
import { rulersOf } from '../../src/layout/ruler.ts';
import { makeUp } from '../../src/makeup/make-up.ts';
import { NO_EVIDENCE } from '../../src/model/evidence.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { MadeUp } from '../../src/model/made-up.ts';
import type { Template } from '../../src/model/template.ts';
import { checkPictures } from '../../src/pictures/check-pictures.ts';
import { composeForme } from '../../src/pipeline.ts';
import { pictureShelf } from '../../src/read/page/picture-shelf.ts';
import { FOLDER, house } from '../helpers/house.ts';
import { loadedFiles } from './makeup-copy.ts';
import type { BenchPage } from './makeup-pages.ts';

const HOUSES = [
  ['broadsheet-hk', 'zh-HK'],
  ['daily-cn', 'zh-CN'],
  ['broadsheet-tw', 'zh-TW'],
  ['shinbun-ja', 'ja'],
] as const;

/** `COUNTS=8,12` makes up pages of so many stories only. */
const COUNTS = (process.env.COUNTS ?? '4,8,12,20,30').split(',').map(Number);
const LOADS = [0.9, 0.95, 1, 1.05];
/** `SEED=88` tries pages that nobody looked at while the code was made. */
const SEEDS = [Number(process.env.SEED ?? 1)];

interface Row {
  readonly house: string;
  readonly count: number;
  readonly offers: boolean;
  readonly pages: number;
  readonly exact: number;
  readonly whole: number;
  readonly over: number;
  readonly errors: number;
  readonly findings: readonly Finding[];
  readonly milliseconds: readonly number[];
}

/** What is read, not watched: a row for each house and number of stories, without and with what authors offer to leave out. */
export async function makeupTable(): Promise<string> {
  const rows: Row[] = [];
  for (const [template, lang] of HOUSES) {
    for (const count of COUNTS) {
      for (const offers of [false, true]) {
        const pages = LOADS.flatMap((load) =>
          SEEDS.map((seed) => ({ template, lang, count, load, seed, offers })),
        );
        rows.push(await rowOf(template, count, offers, pages));
      }
    }
  }
  const head =
    '| house | stories | offers | pages | closed to the last line | no hole | too long | errors | ms, median | ms, most |';
  const table = [head, '|---|---|---|---|---|---|---|---|---|---|', ...rows.map(asMarkdown)];
  return [...table, '', ...whatIsSaid(rows)].join('\n');
}

/** The rules about where things stand, and how often each speaks. */
const PLAN = new Set(PLAN_RULES.map(({ id }) => id));

function whatIsSaid(rows: readonly Row[]): string[] {
  const pages = rows.reduce((sum, row) => sum + row.pages, 0);
  const findings = rows.flatMap((row) => row.findings).filter(({ rule }) => PLAN.has(rule));
  return (['error', 'warning', 'info'] as const).map((severity) => {
    const own = findings.filter((one) => one.severity === severity);
    return `${severity}s of rules about the plan on ${pages} pages: ${countsOf(own)}`;
  });
}

function countsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none';
}

async function rowOf(
  house: string,
  count: number,
  offers: boolean,
  pages: readonly BenchPage[],
): Promise<Row> {
  const tried: Tried[] = [];
  for (const page of pages) tried.push(await tryPage(page));
  const of = (test: (one: Tried) => boolean): number => tried.filter(test).length;
  return {
    house,
    count,
    offers,
    pages: pages.length,
    exact: of(({ exact }) => exact),
    whole: of(({ made }) => made.free === 0 && made.over === 0),
    over: of(({ made }) => made.over > 0),
    errors: of(({ findings }) => findings.some(isError)),
    findings: tried.flatMap(({ findings }) => findings),
    milliseconds: tried.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b),
  };
}

interface Tried {
  readonly made: MadeUp;
  readonly exact: boolean;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** A page that is too long has a column of its own. */
const isError = ({ rule, severity }: Finding): boolean =>
  severity === 'error' && rule !== 'long-page' && rule !== 'overset-text';

async function tryPage(page: BenchPage): Promise<Tried> {
  const files = await loadedFiles(page);
  const open = house(files);
  const { value, findings } = await composeForme(open, FOLDER, { template: null, place: 'all' });
  if (value === null) throw new Error('a page of the bench was not composed');
  const pictures = (
    await checkPictures(pictureShelf(open.workspace, FOLDER), open.pictures, value.page)
  ).value;
  const bare = { ...value.page, pins: {} };
  const before = performance.now();
  const made = makeUp(
    bare,
    value.template,
    rulersOf(bare, value.template, value.fonts, pictures ?? new Map()),
  );
  const milliseconds = performance.now() - before;
  if (made === null) throw new Error('a page of the bench was not placed');
  const verdict = checkPage({ ...NO_EVIDENCE, ...value });
  return {
    made,
    exact: isExact(value.forme, value.template, made),
    findings: [...findings, ...verdict.findings],
    milliseconds,
  };
}

/** Across the page every frame but those of quotes is full; down the page the last row of a story may run out by two lines. */
function isExact({ frames }: Forme, { direction }: Template, { free, over }: MadeUp): boolean {
  if (free > 0 || over > 0) return false;
  const most = direction === 'vertical' ? 2 : 0;
  return frames.every(({ capacity, filled }) => capacity - filled <= most);
}

const asMarkdown = (row: Row): string => {
  const { house: name, count, offers, pages, exact, whole, over, errors, milliseconds } = row;
  const median = milliseconds[Math.floor(milliseconds.length / 2)] ?? 0;
  const most = milliseconds.at(-1) ?? 0;
  return `| ${[name, count, offers ? 'yes' : 'no', pages, exact, whole, over, errors, Math.round(median), Math.round(most)].join(' | ')} |`;
};
