/** A folder of pages stands for its pages. */
import { describe, expect, it } from 'vitest';
import { pageFoldersIn } from '../../../src/page-folders.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const paper = memoryWorkspace({
  'paper/package.json': '',
  'paper/pages/b/page.yaml': '',
  'paper/pages/a/page.yaml': '',
  'paper/pages/a/stories/page.yaml/x': '',
  'paper/pages/2026/07/c/page.yaml': '',
  'paper/node_modules/banmian/page.yaml': '',
  'paper/.git/page.yaml': '',
  'paper/house/big/template.yaml': '',
  'paper/house/big/starter/page.yaml': '',
});

describe('page folders', () => {
  it.each([
    ['a page is itself', 'paper/pages/a', ['paper/pages/a']],
    [
      'pages of a folder, in order',
      'paper/pages',
      ['paper/pages/2026/07/c', 'paper/pages/a', 'paper/pages/b'],
    ],
    [
      'of a paper, without packages, hidden folders and starters',
      'paper',
      ['paper/pages/a', 'paper/pages/b'],
    ],
    ['what holds none is kept, to be told of', 'paper/.git/none', ['paper/.git/none']],
  ])('%s', async (_, folder, expected) => {
    expect((await pageFoldersIn(paper, [folder])).map((page) => page.folder)).toEqual(expected);
  });

  it('keep the order in which folders were named', async () => {
    expect(await pageFoldersIn(paper, ['paper/pages/b', 'paper/pages/a'])).toEqual([
      { id: 'b', folder: 'paper/pages/b' },
      { id: 'a', folder: 'paper/pages/a' },
    ]);
  });

  it('are told apart by where they stand below the folder that was named', async () => {
    const days = memoryWorkspace({ 'days/23/a1/page.yaml': '', 'days/24/a1/page.yaml': '' });
    expect((await pageFoldersIn(days, ['days'])).map(({ id }) => id)).toEqual(['23/a1', '24/a1']);
  });
});
