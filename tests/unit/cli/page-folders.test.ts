/** A folder of pages stands for its pages. */
import { describe, expect, it } from 'vitest';
import { findPages, pageFoldersIn } from '../../../src/page-folders.ts';
import { readPage } from '../../../src/read/page/read-page.ts';
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
    const { value } = await pageFoldersIn(paper, [folder]);
    expect(value?.map((page) => page.folder)).toEqual(expected);
  });

  it('keep the order in which folders were named', async () => {
    expect((await pageFoldersIn(paper, ['paper/pages/b', 'paper/pages/a'])).value).toEqual([
      { id: 'b', folder: 'paper/pages/b' },
      { id: 'a', folder: 'paper/pages/a' },
    ]);
  });

  it('that are named twice, or by what they lie in too, are one page', async () => {
    const named = ['paper/pages/a/', 'paper/pages', 'paper/pages/a/page.yaml', 'paper'];
    const { value } = await pageFoldersIn(paper, named);
    expect(value?.map(({ id }) => id)).toEqual(['a', '2026/07/c', 'b']);
  });

  it('are told apart by where they stand below the folder that was named', async () => {
    const days = memoryWorkspace({ 'days/23/a1/page.yaml': '', 'days/24/a1/page.yaml': '' });
    const { value, findings } = await pageFoldersIn(days, ['days']);
    expect(value?.map(({ id }) => id)).toEqual(['23/a1', '24/a1']);
    expect(findings).toEqual([]);
  });

  it.each(['paper/pages/a/page.yaml', 'paper/pages/a/page.yml'])(
    '%s is its folder',
    async (file) => {
      const workspace = memoryWorkspace({ [file]: '' });
      const { value } = await pageFoldersIn(workspace, [file]);
      expect(value).toEqual([{ id: 'a', folder: 'paper/pages/a' }]);
    },
  );

  it.each([
    ['page.yml'],
    ['Page.yaml'],
    ['PAGE.YAML'],
    ['page.yaml.txt'],
    ['page.yaml.yaml'],
    ['page .yaml'],
    ['page (1).yml'],
    ['pages.yaml'],
    ['ｐａｇｅ.yaml'],
  ])('with %s in place of page.yaml are kept, to be told of', async (name) => {
    const workspace = memoryWorkspace({ 'pages/a/page.yaml': '', [`pages/b/${name}`]: '' });
    expect((await findPages(workspace, 'pages')).map(({ id }) => id)).toEqual(['a', 'b']);
    const [found] = (await readPage(workspace, 'pages/b')).findings;
    expect(found).toMatchObject({ rule: 'missing-page', severity: 'error' });
    expect(found?.message).toContain(`\`${name}\` there is not read`);
    expect(found?.help).toContain('did you mean `page.yaml`?');
  });

  it('that hold stories and no page.yaml are kept, to be told of', async () => {
    const workspace = memoryWorkspace({
      'pages/a/page.yaml': '',
      'pages/b/stories/lead.md': '',
      'pages/c/pgae.yaml': '',
      'pages/c/stories/lead.md': '',
      'pages/d/stories/readme.txt': '',
      'pages/2026/stories/shared.md': '',
      'pages/2026/a1/page.yaml': '',
      'pages/yard/pageyard.txt': '',
    });
    expect((await findPages(workspace, 'pages')).map(({ id }) => id)).toEqual([
      '2026/a1',
      'a',
      'b',
      'c',
    ]);
    const [without] = (await readPage(workspace, 'pages/b')).findings;
    expect(without?.help).toBe('write `page.yaml` beside `stories`; it lists them');
    const [swapped] = (await readPage(workspace, 'pages/c')).findings;
    expect(swapped?.message).toContain('`pgae.yaml` there is not read');
  });

  it('that lie too deep are told of, and the others are taken', async () => {
    const deep = { 'paper/pages/2026/07/c/page.yaml': '', 'paper/x/2026/07/01/c/page.yaml': '' };
    const { value, findings } = await pageFoldersIn(memoryWorkspace(deep), ['paper']);
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'page-out-of-reach', severity: 'error', help: expect.stringContaining('07`') },
      { rule: 'page-out-of-reach', help: expect.stringContaining('`paper/x/2026/07/01`') },
    ]);
    const near = memoryWorkspace({ ...deep, 'paper/pages/a/page.yaml': '' });
    expect((await pageFoldersIn(near, ['paper'])).value).toEqual([
      { id: 'pages/a', folder: 'paper/pages/a' },
    ]);
  });
});
