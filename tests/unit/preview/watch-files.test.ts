/** What is watched: pages and templates, also those that are links as a whole; nothing behind a link that leads out of one. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileWatch, watchFiles } from '../../../src/preview/watch-files.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at, put, link } = scratchFolder();
const noticed = new Set<string>();
let watch: FileWatch;

beforeEach(async () => {
  put('papers/a/page.yaml');
  put('papers/a/images/x.svg');
  put('outside/s.svg');
  put('elsewhere/b/page.yaml');
  put('elsewhere/b/images/y.svg');
  put('shared/fonts.yaml');
  link('papers/a/images/in.svg', 'x.svg');
  link('papers/a/images/out.svg', at('outside/s.svg'));
  link('papers/a/layout', at('outside'));
  link('papers/b', at('elsewhere/b'));
  link('fonts', at('shared'));
  link('shared/out.ttf', at('outside/s.svg'));
  noticed.clear();
  watch = await watchFiles(
    [at('papers')],
    (path) => noticed.add(path),
    (error) => {
      throw error;
    },
  );
  watch.addFolders([at('fonts')]);
});
afterEach(() => watch.close());

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Waits until the change is noticed under this name; gives all that was noticed since. A new folder is watched a moment later. */
async function seen(path: string, change: () => void): Promise<string[]> {
  for (let wait = 0; wait < 400 && !noticed.has(at(path)); wait += 1) {
    if (wait % 40 === 0) change();
    await pause(25);
  }
  const found = [...noticed].map((one) => one.slice(at().length + 1));
  noticed.clear();
  return found;
}

const touch = (path: string) => appendFileSync(at(path), ' ');

test('a file of a page, and a link to it beside it', async () => {
  expect(await seen('papers/a/images/in.svg', () => touch('papers/a/images/x.svg'))).toContain(
    'papers/a/images/in.svg',
  );
});

test('a page folder that is a link as a whole, under the name that the user gave', async () => {
  const change = () => touch('elsewhere/b/images/y.svg');
  expect(await seen('papers/b/images/y.svg', change)).toContain('papers/b/images/y.svg');
});

test('the folder of faces, a link too', async () => {
  expect(await seen('fonts/fonts.yaml', () => touch('shared/fonts.yaml'))).toContain(
    'fonts/fonts.yaml',
  );
});

test('not what a link in a page or beside faces leads out to, until the file itself stands there', async () => {
  const found = await seen('papers/a/images/x.svg', () => {
    touch('outside/s.svg');
    put('outside/new.svg');
    touch('papers/a/images/x.svg');
  });
  expect(found.filter((path) => !dirname(path).startsWith('papers/a/images'))).toEqual([]);
  expect(found.filter((path) => path.endsWith('out.svg'))).toEqual([]);
  await seen('papers/a/images/out.svg', () => {
    rmSync(at('papers/a/images/out.svg'), { force: true });
    put('papers/a/images/out.svg');
  });
  const path = 'papers/a/layout/x.txt';
  await seen('papers/a/layout', () => {
    rmSync(at('papers/a/layout'), { recursive: true, force: true });
    mkdirSync(at('papers/a/layout'));
  });
  expect(await seen(path, () => put(path))).toContain(path);
});
