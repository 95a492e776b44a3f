/** Random page folders of all templates in; no exception, no character lost, nothing on anything else, and the same page from the pins that make-up wrote, out. */
import { expect, test } from 'vitest';
import { pageLaws } from '../../helpers/page-laws.ts';
import { folderOfSeed, writeFolder } from '../../helpers/random-folder.ts';

/** `PAGES=5000 npm run bench -- pages` tries more. */
const PAGES = 80;
const FIRST = Number(process.env.SEED ?? 20_261_130);

test('random pages break no law', async () => {
  const brokenBy = pageLaws();
  const broken: string[] = [];
  for (let seed = FIRST; seed < FIRST + PAGES; seed += 1) {
    const own = await brokenBy(writeFolder(folderOfSeed(seed)));
    if (own.length > 0)
      broken.push(`PAGES=1 SEED=${seed} npm run bench -- pages: ${own.join('; ')}`);
  }
  expect(broken).toEqual([]);
}, 600_000);
