/** A paper and a seed in; pages that are hard to make up, each an extreme of one kind, out. */

import { filesOf, type RandomStory } from '../../helpers/random-page.ts';
import { filesAtLoad } from '../makeup-copy.ts';
import { type BenchPage, benchFiles, type Manner } from '../makeup-pages.ts';
import type { Files } from './open-page.ts';
import type { Paper } from './options.ts';
import type { TrialPage } from './trial-page.ts';

/** Stories of a page that is extreme in something else. */
const COUNT = 8;

export function extremePages(paper: Paper, seed: number, offers: boolean): TrialPage[] {
  const { template, lang } = paper;
  const common = { template, lang, seed, offers };
  const page = (load: number, manner: Manner): (() => Promise<Files>) => {
    const own: BenchPage = { ...common, count: COUNT, load };
    return () => filesAtLoad(load, (copy) => benchFiles(own, copy, manner));
  };
  const some = { pictures: 'some', head: null } as const;
  const cases: readonly (readonly [string, () => Promise<Files>])[] = [
    ['1.25 × too much copy', page(1.25, some)],
    ['no pictures', page(1, { pictures: 'none', head: null })],
    ['portraits only', page(1, { pictures: 'portraits', head: null })],
    ['heads of 25 characters', page(1, { pictures: 'some', head: 25 })],
    ['20 briefs', async () => briefs(paper, seed, offers)],
    ['a story of 3,000 characters', async () => longStory(paper, seed, offers)],
    ['one story alone', async () => filesOf(template, lang, [story(offers, seed)])],
  ];
  return cases.map(([kind, files]) => ({ house: template, kind, offers, seed, files }));
}

const story = (offers: boolean, salt: number, change: Partial<RandomStory> = {}): RandomStory => ({
  head: 10,
  deck: 0,
  paragraphs: [60, 80, 70],
  crosshead: false,
  offers,
  role: 'story',
  salt,
  ...change,
});

const briefs = ({ template, lang }: Paper, seed: number, offers: boolean): Files =>
  filesOf(
    template,
    lang,
    Array.from({ length: 20 }, (_, index) =>
      story(offers, seed * 31 + index * 13, {
        role: 'brief',
        head: 8,
        paragraphs: [60 + ((index * 37 + seed * 11) % 90)],
      }),
    ),
  );

const longStory = ({ template, lang }: Paper, seed: number, offers: boolean): Files =>
  filesOf(template, lang, [
    story(offers, seed, { paragraphs: Array.from({ length: 30 }, (_, at) => 71 + at * 2) }),
    story(offers, seed + 5),
    story(offers, seed + 9),
  ]);
