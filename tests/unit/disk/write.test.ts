/** Changes of a folder: all of them or none, through no link, and of several at once one whole. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import type { Change } from '../../../src/workspace.ts';
import { asPlainUser, scratchFolder } from '../../helpers/scratch.ts';

const { at, put, link, pipe } = scratchFolder();
const workspace = nodeWorkspace();
const names = () => readdirSync(at('out')).sort();
const text = (path: string) => readFileSync(at(path), 'utf8');
const replace = (changes: Record<string, Change>, folder = 'out', home: string | null = null) =>
  workspace.replace(at(folder), new Map(Object.entries(changes)), home);
const because = (reason: string) =>
  expect.objectContaining({ reason: expect.stringContaining(reason) });

describe('replacing files', () => {
  it('leaves nothing beside them', async () => {
    expect(await replace({ 'page.pdf': '新', 'page.html': '新' })).toBeNull();
    expect(names()).toEqual(['page.html', 'page.pdf']);
  });

  it('leaves all the old ones when one of the new ones cannot be written', async () => {
    put('out/page.pdf', '舊');
    put('out/page.html/x', 'a folder in the way');
    expect(await replace({ 'page.pdf': '新', 'page.html': '新' })).toEqual(because('a folder'));
    // A name that is a file and a folder at once cannot be made ready.
    expect(await replace({ 'page.pdf': '新', 'page.pdf/x': '新' })).toEqual(
      because('a part of its path is a file'),
    );
    expect(text('out/page.pdf')).toBe('舊');
    expect(names()).toEqual(['page.html', 'page.pdf']);
  });

  it('does not put a file in the place of a device that the user names', async () => {
    pipe('out/pipe');
    link('out/stdout', '/dev/null');
    for (const name of ['pipe', 'stdout'])
      expect(await replace({ [name]: 'text' })).toEqual(because('no plain file'));
    expect(await replace({ pipe: 'text' }, 'out', at('out'))).toBeNull();
  });

  it('says why it cannot be: a file in the way, no right', async () => {
    put('file', '');
    expect(await replace({ a: '' }, 'file/out')).toEqual(because('a part of its path is a file'));
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o555);
    expect(await asPlainUser(() => replace({ a: '' }, 'locked'))).toEqual(because('no right'));
    expect(readdirSync(at('locked'))).toEqual([]);
  });

  it.each(['/proc/x/a', '/proc/x', '/proc', '/dev/null/x', '/dev/null/x/y'])(
    'comes to its end at %s, where no folder can be made, and names it',
    async (folder) => {
      const barred = await workspace.replace(folder, new Map([['a', '']]), null);
      expect(barred).toMatchObject({ unwritable: folder, reason: expect.any(String) });
    },
  );
});

describe('of several writers at once', () => {
  it('one wins with all its files, though the others crossed it', async () => {
    const writers = ['1', '2', '3', '4'].map((mark) =>
      replace({ a: mark, b: mark.repeat(9), c: mark, d: mark, record: mark }),
    );
    expect(await Promise.all(writers)).toEqual([null, null, null, null]);
    expect(names()).toEqual(['a', 'b', 'c', 'd', 'record']);
    const [mark = ''] = text('out/a');
    expect([text('out/b'), text('out/c'), text('out/d'), text('out/record')]).toEqual([
      mark.repeat(9),
      mark,
      mark,
      mark,
    ]);
  });

  it('one that always finds other files than its own says so', async () => {
    // The second change takes away what the first one made.
    expect(await replace({ a: '1', b: { from: 'a' } })).toEqual(because('another program writes'));
  });
});

describe('links', () => {
  it('that stand in the place of a file are replaced, not followed', async () => {
    put('secret', '秘');
    link('out/page.pdf', '../secret');
    expect(await replace({ 'page.pdf': '新' }, 'out', at('out'))).toBeNull();
    expect(lstatSync(at('out/page.pdf')).isSymbolicLink()).toBe(false);
    expect([text('out/page.pdf'), text('secret')]).toEqual(['新', '秘']);
  });

  it('of a folder that lead out of the home are not gone through', async () => {
    mkdirSync(at('elsewhere'));
    link('base/page', '../elsewhere');
    link('base/loose', '../nowhere');
    link('base/deep/inner', '../../elsewhere');
    for (const folder of ['base/page', 'base/loose', 'base/page/below', 'base/deep/inner'])
      expect(await replace({ a: '' }, folder, at('base'))).toEqual(because('a link leads'));
    expect(await replace({ 'inner/a': '' }, 'base/deep', at('base'))).toEqual(because('a link'));
    expect([readdirSync(at('elsewhere')), existsSync(at('nowhere'))]).toEqual([[], false]);
  });

  it('of the home as a whole, and within it, are', async () => {
    mkdirSync(at('real/page'), { recursive: true });
    link('base', 'real');
    link('real/other', 'page');
    expect(await replace({ a: '1' }, 'base/page', at('base'))).toBeNull();
    expect(await replace({ b: '2' }, 'base/other', at('base'))).toBeNull();
    expect(readdirSync(at('real/page')).sort()).toEqual(['a', 'b']);
  });
});
