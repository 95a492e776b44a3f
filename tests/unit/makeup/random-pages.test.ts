/** Random page folders of all templates in; no exception, no character lost, nothing on anything else, and the same page from the pins that make-up wrote, out. */
import { expect, test } from 'vitest';
import { pageLaws } from '../../helpers/page-laws.ts';
import { folderOfSeed, writeFolder } from '../../helpers/random-folder.ts';

/** `PAGES=5000 npm run bench -- pages` tries more. */
const PAGES = 40;
const FIRST = Number(process.env.SEED ?? 20_261_130);

/** Errors that some pages still end with, and say so: `npm run bench -- pages` counts them. */
const NOT_YET = [
  /^(?:head-too-long|head-too-deep|unplaced-figure|broken-measure|wrong-caption-mark|rule-through-type):/u,
];

const isLaw = (broken: string): boolean => NOT_YET.every((known) => !known.test(broken));

test('random pages break no law', async () => {
  const brokenBy = pageLaws();
  const broken: string[] = [];
  for (let seed = FIRST; seed < FIRST + PAGES; seed += 1) {
    const own = (await brokenBy(writeFolder(folderOfSeed(seed)))).filter(isLaw);
    if (own.length > 0)
      broken.push(`PAGES=1 SEED=${seed} npm run bench -- pages: ${own.join('; ')}`);
  }
  expect(broken).toEqual([]);
}, 600_000);
