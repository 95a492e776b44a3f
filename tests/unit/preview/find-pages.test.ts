import { expect, test } from 'vitest';
import { findPages } from '../../../src/page-folders.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const pagesIn = (...paths: string[]) =>
  findPages(memoryWorkspace(Object.fromEntries(paths.map((path) => [path, '']))), '/papers');

test('a folder with a page.yaml is one page, named after the folder', async () => {
  const found = await pagesIn('/papers/page.yaml', '/papers/old/page.yaml');
  expect(found).toEqual([{ id: 'papers', folder: '/papers' }]);
});

test('pages are found up to three folders down and sorted by id', async () => {
  const found = await pagesIn(
    '/papers/b/page.yaml',
    '/papers/a/2026/05/page.yaml',
    '/papers/a/2026/05/09/page.yaml',
    '/papers/a/2026/06/01/page.yaml',
    '/papers/readme.txt',
  );
  expect(found.map(({ id }) => id)).toEqual(['a/2026/05', 'b']);
  expect(found[0]?.folder).toBe('/papers/a/2026/05');
});

test('folders in a page, hidden ones and installed packages are not looked into', async () => {
  const found = await pagesIn(
    '/papers/a/page.yaml',
    '/papers/a/old/page.yaml',
    '/papers/.git/page.yaml',
    '/papers/node_modules/banmian/page.yaml',
  );
  expect(found.map(({ id }) => id)).toEqual(['a']);
});

test('a folder that may not be looked into is kept, so that reading it says so, and hides no other', async () => {
  const workspace = memoryWorkspace({ '/papers/a/page.yaml': '', '/papers/locked/page.yaml': '' });
  const list: Workspace['list'] = async (folder, home) =>
    folder.endsWith('locked')
      ? { unreadable: folder, reason: 'no right', help: 'give it', isOutside: false }
      : workspace.list(folder, home);
  const found = await findPages({ ...workspace, list }, '/papers');
  expect(found.map(({ id }) => id)).toEqual(['a', 'locked']);
});
