/** The environment in; which pages the benches of make-up try, out. `HOUSES=daily-cn SUITE=R PAGES=10 SEED=7 npm run bench -- makeup`. */
import type { Lang } from '../../../src/model/page.ts';

export interface Paper {
  readonly template: string;
  readonly lang: Lang;
}

const ALL: readonly Paper[] = [
  { template: 'broadsheet-hk', lang: 'zh-HK' },
  { template: 'daily-cn', lang: 'zh-CN' },
  { template: 'broadsheet-tw', lang: 'zh-TW' },
  { template: 'shinbun-ja', lang: 'ja' },
];

const listOf = (name: string, otherwise: string): string[] =>
  (process.env[name] ?? otherwise).split(',').map((one) => one.trim());

const numbersOf = (name: string, otherwise: string): number[] =>
  listOf(name, otherwise).map(Number);

export const PAPERS: readonly Paper[] = ALL.filter(({ template }) =>
  listOf('HOUSES', ALL.map((one) => one.template).join(',')).includes(template),
);

/** G: generated pages. R: pages like real ones. X: extreme ones. */
export const SUITES = listOf('SUITE', 'G');

export const countsOf = (otherwise: string): number[] => numbersOf('COUNTS', otherwise);
export const loadsOf = (otherwise: string): number[] => numbersOf('LOADS', otherwise);

/** Whether authors offer what may be left out: `OFFERS=no` tries pages without offers only. */
export const OFFERS: readonly boolean[] = listOf('OFFERS', 'no,yes').map((one) => one === 'yes');

/** `SEED=88` tries pages that nobody looked at while the code was made; `PAGES=5` as many seeds from there on. */
export const seedsOf = (otherwise: number): number[] => {
  const first = Number(process.env.SEED ?? 1);
  const pages = Number(process.env.PAGES ?? otherwise);
  return Array.from({ length: pages }, (_, index) => first + index);
};

/** `FILLERS=yes` gives the papers house fillers of 8, 12 and 20 lines. */
export const HAS_FILLERS = process.env.FILLERS === 'yes';
