import { expect, test } from 'vitest';
import { openSearch } from '../../../src/preview/page-search.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const put = (workspace: Workspace, folder: string) =>
  workspace.replace(folder, new Map([['page.yaml', '']]), null);

/** A workspace whose listings answer late with what they saw early, the first of them last. */
function slowListings(workspace: Workspace): Workspace {
  let wait = 80;
  const list: Workspace['list'] = async (folder, home) => {
    const names = await workspace.list(folder, home);
    const own = wait;
    wait = Math.max(0, wait - 40);
    await new Promise((wake) => setTimeout(wake, own));
    return names;
  };
  return { ...workspace, list };
}

function openPapers() {
  const workspace = slowListings(memoryWorkspace({ '/papers/a/page.yaml': '' }));
  const lists: string[] = [];
  const search = openSearch(
    workspace,
    '/papers',
    () => [],
    (pages) => lists.push(pages.map(({ id }) => id).join(' ')),
  );
  return { workspace, lists, search };
}

test('of two new folders, each noticed while the other is looked for, both come up', async () => {
  const { workspace, lists, search } = openPapers();
  const first = search.search();
  await put(workspace, '/papers/b');
  const second = search.searchAgain(['/papers/b']);
  await put(workspace, '/papers/c');
  await Promise.all([first, second, search.searchAgain(['/papers/c'])]);
  expect(lists.at(-1)).toBe('a b c');
});

test('a search that fails keeps no later one from being made', async () => {
  const { workspace, lists } = openPapers();
  let fails = true;
  const search = openSearch(
    workspace,
    '/papers',
    () => [],
    (pages) => {
      if (fails) throw new Error('planted');
      lists.push(pages.map(({ id }) => id).join(' '));
    },
  );
  await expect(search.search()).rejects.toThrow('planted');
  fails = false;
  await search.search();
  expect(lists).toEqual(['a']);
});
