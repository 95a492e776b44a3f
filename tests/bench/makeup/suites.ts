/** The options of the bench in; the pages of the suites that were asked for, out. */
import { loadedFiles } from '../makeup-copy.ts';
import { fillerFiles } from './filler-files.ts';
import {
  countsOf,
  HAS_FILLERS,
  loadsOf,
  OFFERS,
  PAPERS,
  type Paper,
  SUITES,
  seedsOf,
} from './options.ts';
import { realPage } from './suite-r.ts';
import { extremePages } from './suite-x.ts';
import type { TrialPage } from './trial-page.ts';

export function trialPages(): TrialPage[] {
  const pages = PAPERS.flatMap((paper) =>
    OFFERS.flatMap((offers) => SUITES.flatMap((suite) => pagesOf(suite, paper, offers))),
  );
  return HAS_FILLERS ? pages.map(withFillers) : pages;
}

function pagesOf(suite: string, paper: Paper, offers: boolean): TrialPage[] {
  if (suite === 'G') return generatedPages(paper, offers);
  if (suite === 'R') return seedsOf(10).map((seed) => realPage(paper, seed, offers));
  if (suite === 'X') return seedsOf(1).flatMap((seed) => extremePages(paper, seed, offers));
  throw new Error(`no such suite: ${suite}; there are G, R, X`);
}

const generatedPages = (paper: Paper, offers: boolean): TrialPage[] =>
  countsOf('4,8,12,20,30').flatMap((count) =>
    seedsOf(1).flatMap((seed) =>
      loadsOf('0.9,0.95,1,1.05').map((load) => ({
        house: paper.template,
        kind: `${count} stories`,
        offers,
        seed,
        files: () => loadedFiles({ ...paper, count, load, seed, offers }),
      })),
    ),
  );

const withFillers = (page: TrialPage): TrialPage => ({
  ...page,
  files: async () => ({ ...(await page.files()), ...fillerFiles() }),
});
