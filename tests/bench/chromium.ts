/** Our lines and Chromium's at the same measure: a table of how many breaks differ, and one of why. */
import { findBrowser } from '../../src/browser/find.ts';
import { launchChromium } from '../../src/browser/launch.ts';
import { SheetPile } from '../../src/browser/sheet.ts';
import { openHouse } from '../../src/house.ts';
import type { Lang } from '../../src/model/page.ts';
import { userCache } from '../../src/node-workspace.ts';
import { type Comparison, compare } from './chromium-causes.ts';
import { type Choice, CSS, type Reading, readLines } from './chromium-lines.ts';
import { tableOf } from './figures.ts';
import { type Galley, pageGalleys, type Source, suiteGalleys } from './passages.ts';

interface Compared {
  readonly galley: Galley;
  /** By choice of CSS, in their order. */
  readonly byChoice: readonly { readonly choice: Choice; readonly found: readonly Comparison[] }[];
}

interface Row {
  readonly galley: Galley;
  readonly choice: Choice;
  readonly found: readonly Comparison[];
}

export async function chromiumTable(): Promise<string> {
  const house = openHouse();
  const { value: binary } = await findBrowser({ given: null, cache: userCache() });
  if (binary === null) throw new Error('there is no browser');
  const { browser } = await launchChromium(binary, process.getuid?.() !== 0, 90);
  const pile = new SheetPile(browser);
  const compared: Compared[] = [];
  for (const galley of [...(await pageGalleys(house)), ...(await suiteGalleys(house))]) {
    compared.push(comparedWith(galley, await readLines(house, pile, galley)));
  }
  const version = browser.version();
  await browser.close();
  await house.close();
  return report(version, withBestCss(compared));
}

const comparedWith = (galley: Galley, readings: readonly Reading[]): Compared => ({
  galley,
  byChoice: readings.map(({ choice, paragraphs }) => ({
    choice,
    found: galley.passages.map((passage, index) => {
      const paragraph = paragraphs[index];
      if (paragraph === undefined) throw new Error(`${passage.name} was not read`);
      return compare(passage, paragraph, galley.fonts);
    }),
  })),
});

const total = (found: readonly Comparison[], of: (one: Comparison) => number): number =>
  found.reduce((sum, one) => sum + of(one), 0);

const causesIn = (found: readonly Comparison[]): number =>
  total(found, ({ differences }) => differences.length);

/** Of a language's pages and cases, the choice with fewest causes; the first of those that tie. */
function withBestCss(compared: readonly Compared[]): Row[] {
  const best = new Map<Lang, number>();
  for (const { galley, byChoice } of compared) {
    if (best.has(galley.lang)) continue;
    const own = compared.filter((one) => one.galley.lang === galley.lang);
    const causes = byChoice.map((_, index) =>
      own.reduce((sum, one) => sum + causesIn(one.byChoice[index]?.found ?? []), 0),
    );
    best.set(galley.lang, causes.indexOf(Math.min(...causes)));
  }
  return compared.map(({ galley, byChoice }) => {
    const chosen = byChoice[best.get(galley.lang) ?? 0];
    if (chosen === undefined) throw new Error('no CSS was tried');
    return { galley, ...chosen };
  });
}

function report(version: string, rows: readonly Row[]): string {
  const langs = [...new Map(rows.map(({ galley, choice }) => [galley.lang, choice]))];
  return [
    `Chromium ${version}: ${CSS.join('; ')}`,
    ...langs.map(
      ([lang, { lineBreak, trim }]) =>
        `${lang}: line-break: ${lineBreak}; text-spacing-trim: ${trim} (of all values, fewest causes)`,
    ),
    '',
    tableOf([ROW_HEAD, ...rows.map(rowOf)]),
    '',
    tableOf([CAUSE_HEAD, ...causeRows(rows)]),
  ].join('\n');
}

const ROW_HEAD = [
  'page or cases',
  'lines ours',
  'Chromium',
  'breaks',
  'equal',
  'differ',
  'causes',
  'follow',
  'by cause',
];

function rowOf({ galley, found }: Row): string[] {
  const causes = causesIn(found);
  const differ = total(found, ({ differences }) =>
    differences.reduce((sum, { breaks }) => sum + breaks, 0),
  );
  return [
    galley.name,
    ...[
      total(found, ({ lines }) => lines),
      total(found, ({ chromiumLines }) => chromiumLines),
      total(found, ({ breaks }) => breaks),
      total(found, ({ equal }) => equal),
      differ,
      causes,
      differ - causes,
    ].map(String),
    byCause(found),
  ];
}

/** Most frequent first. */
function byCause(found: readonly Comparison[]): string {
  const counts = new Map<string, number>();
  for (const { cause } of found.flatMap(({ differences }) => differences)) {
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([cause, count]) => `${count} ${cause}`)
    .join('; ');
}

const CAUSE_HEAD = ['cause', 'pages', 'figures', 'suite', 'ours', 'Chromium', 'in'];

const SOURCES: readonly Source[] = ['pages', 'figures', 'suite'];

/** Most frequent first; with the first example of a page, or else of a page with its figures marked up, or of the suite. */
function causeRows(rows: readonly Row[]): string[][] {
  const all = rows.flatMap(({ galley, found }) =>
    found.flatMap(({ differences }) =>
      differences.map((one) => ({ ...one, source: galley.source })),
    ),
  );
  const causes = [...new Set(all.map(({ cause }) => cause))];
  const table = causes.map((cause) => {
    const own = SOURCES.map((source) =>
      all.filter((one) => one.cause === cause && one.source === source),
    );
    return { cause, counts: own.map(({ length }) => length), example: own.flat()[0] };
  });
  const weight = ({ counts: [pages = 0, figures = 0, suite = 0] }: (typeof table)[number]) =>
    pages * 1e6 + figures * 1e3 + suite;
  return table
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ cause, counts, example }) => {
      const { ours = '', chromium = '', passage = '' } = example ?? {};
      return [cause, ...counts.map(String), ours, chromium, passage];
    });
}
