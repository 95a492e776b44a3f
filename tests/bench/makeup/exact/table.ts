/** Seeded pages of few stories in; how far make-up is from the cheapest of all slicing pages, out. */
import { greatest } from '../../../../src/model/extent.ts';
import { median } from '../../figures.ts';
import { benchFiles } from '../../makeup-pages.ts';
import { freshRulers, openPage } from '../open-page.ts';
import { countsOf, PAPERS, seedsOf } from '../options.ts';
import { type Gap, gapOn } from './gap.ts';

interface Tried extends Gap {
  readonly count: number;
  readonly name: string;
}

export async function exactTable(): Promise<string> {
  const tried: Tried[] = [];
  let open = 0;
  for (const count of countsOf('3,4,5,6'))
    for (const { template, lang } of PAPERS)
      for (const seed of seedsOf(3)) {
        const page = { template, lang, count, load: 0.97, seed, offers: true };
        const gathered = await openPage(benchFiles(page));
        const gap = gapOn(gathered, freshRulers(gathered));
        if (gap === null) open += 1;
        else tried.push({ ...gap, count, name: `${template}, ${count} stories, seed ${seed}` });
      }
  const head = [
    'stories',
    'pages',
    'slicing pages written out, median',
    'proved',
    'search: no gap',
    'whole cost: no gap',
    'gap, mean points',
    'gap, most points',
    'of a cost of, median',
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const worst = tried.filter(({ made, exact }) => made - exact > NONE);
  return [
    line(head),
    line(head.map(() => '---')),
    ...countsOf('3,4,5,6').map((count) =>
      line([count, ...rowOf(tried.filter((one) => one.count === count))]),
    ),
    '',
    `${open} pages do not close without white and are not compared`,
    ...worst.map(
      ({ name, made, exact, isProved }) =>
        `gap: ${name}: ${made.toFixed(1)} against ${exact.toFixed(1)}${isProved ? '' : ' or less'}`,
    ),
  ].join('\n');
}

const NONE = 1e-6;

function rowOf(all: readonly Tried[]): (string | number)[] {
  const gaps = all.map(({ made, exact }) => made - exact);
  return [
    all.length,
    median(all.map(({ pages }) => pages)),
    all.filter(({ isProved }) => isProved).length,
    all.filter(({ madeApart, exactApart }) => madeApart - exactApart < NONE).length,
    gaps.filter((gap) => gap < NONE).length,
    (gaps.reduce((sum, gap) => sum + gap, 0) / all.length).toFixed(1),
    greatest(gaps, 0).toFixed(1),
    median(all.map(({ exact }) => exact)).toFixed(0),
  ];
}
