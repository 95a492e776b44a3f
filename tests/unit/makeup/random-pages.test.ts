/** Random page folders of all templates in; no exception, no character lost, nothing on anything else, and the same page from the pins that make-up wrote, out. */
import { expect, test } from 'vitest';
import { pageLaws } from '../../helpers/page-laws.ts';
import {
  folderOfSeed,
  randomFolder,
  shortFolder,
  writeFolder,
} from '../../helpers/random-folder.ts';

const FIRST = Number(process.env.SEED ?? 20_261_130);

/** `PAGES=5000 npm run bench -- pages` tries more. Pages of few short stories take less time, and have all roles and templates too. */
test.each([
  { name: 'pages of all lengths', count: 30, folders: randomFolder, asked: '' },
  { name: 'pages of few short stories', count: 170, folders: shortFolder, asked: 'SHORT=1 ' },
])(
  '$count random $name break no law',
  async ({ count, folders, asked }) => {
    const brokenBy = pageLaws();
    const broken: string[] = [];
    for (let seed = FIRST; seed < FIRST + count; seed += 1) {
      const own = await brokenBy(writeFolder(folderOfSeed(seed, folders)));
      if (own.length > 0)
        broken.push(`${asked}PAGES=1 SEED=${seed} npm run bench -- pages: ${own.join('; ')}`);
    }
    expect(broken).toEqual([]);
  },
  900_000,
);
