import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../src/node-workspace.ts';
import type { Change, Workspace } from '../../src/workspace.ts';
import { memoryWorkspace } from '../helpers/memory-workspace.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = () => nodeWorkspace({ root, cache: join(root, 'cache') });
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};

const FILES = {
  'a/b.txt': '甲',
  'a/é.txt': '',
  'a/Z.txt': '',
  'a/c/d.txt': '',
  'a/𠮷.txt': '',
  'a/ｚ.txt': '',
};
const workspaces: [string, () => Workspace][] = [
  [
    'on disk',
    () => {
      for (const [path, content] of Object.entries(FILES)) put(path, content);
      return open();
    },
  ],
  ['in memory', () => memoryWorkspace(FILES)],
];

const FOLDER = { unreadable: 'a', reason: 'it is a folder', isOutside: false };

describe.each(workspaces)('a workspace %s', (_, make) => {
  it('knows what stands at a path', async () => {
    const workspace = make();
    const found = await Promise.all(['a', 'a/b.txt', 'x'].map((path) => workspace.entry(path)));
    expect(found).toEqual(['folder', 'file', null]);
  });

  it('reads what is there, null where nothing is, and says why it does not read a folder', async () => {
    const workspace = make();
    expect(await workspace.readText('a/b.txt', null)).toBe('甲');
    expect(await workspace.readBytes('a/b.txt', 'text', null)).toEqual(
      new TextEncoder().encode('甲'),
    );
    expect(await workspace.readText('a/x.txt', null)).toBeNull();
    expect(await workspace.readText('a/b.txt/x', null)).toBeNull();
    expect(await workspace.readBytes('a', 'text', null)).toMatchObject(FOLDER);
  });

  it('reads the same at once', () => {
    const workspace = make();
    expect(workspace.readBytesNow('a/b.txt', 'text', null)).toEqual(new TextEncoder().encode('甲'));
    expect(workspace.readBytesNow('a/x.txt', 'text', null)).toBeNull();
    expect(workspace.readBytesNow('a', 'text', null)).toMatchObject(FOLDER);
  });

  it('stamps a file until it changes, though its length stays', async () => {
    const workspace = make();
    const stamp = await workspace.stamp('a/b.txt', 'text', null);
    expect(stamp).not.toBeNull();
    expect(await workspace.stamp('a/b.txt', 'text', null)).toBe(stamp);
    await workspace.replace('a', new Map([['b.txt', '乙']]), null);
    expect(await workspace.stamp('a/b.txt', 'text', null)).not.toBe(stamp);
    expect(await workspace.stamp('a/x.txt', 'text', null)).toBeNull();
    expect(await workspace.stamp('a', 'text', null)).toMatchObject(FOLDER);
  });

  it('lists the names in a folder by code point', async () => {
    const workspace = make();
    expect(await workspace.list('a', null)).toEqual([
      'Z.txt',
      'b.txt',
      'c',
      'é.txt',
      'ｚ.txt',
      '𠮷.txt',
    ]);
    expect(await workspace.list('nowhere', null)).toEqual([]);
  });

  it('replaces files and reads them again', async () => {
    const workspace = make();
    await workspace.replace(
      'a',
      new Map<string, string | Uint8Array>([
        ['b.txt', '乙'],
        ['n/m.bin', new Uint8Array([1])],
      ]),
      null,
    );
    expect(await workspace.readText('a/b.txt', null)).toBe('乙');
    expect(await workspace.readBytes('a/n/m.bin', 'text', null)).toEqual(new Uint8Array([1]));
    expect(await workspace.readText('a/c/d.txt', null)).toBe('');
  });

  it('moves and removes files by the way', async () => {
    const workspace = make();
    const changes = new Map<string, Change>([
      ['old.txt', { from: 'b.txt' }],
      ['Z.txt', null],
      ['none.txt', null],
      ['nowhere.txt', { from: 'not-there.txt' }],
    ]);
    expect(await workspace.replace('a', changes, null)).toBeNull();
    expect(await workspace.readText('a/old.txt', null)).toBe('甲');
    expect(await workspace.list('a', null)).toEqual(['c', 'old.txt', 'é.txt', 'ｚ.txt', '𠮷.txt']);
  });

  it('keeps a cache by key', async () => {
    const workspace = make();
    expect(await workspace.readCache('a/../b')).toBeNull();
    await workspace.writeCache('a/../b', new Uint8Array([7]));
    expect(await workspace.readCache('a/../b')).toEqual(new Uint8Array([7]));
  });

  it('knows the day', () => expect(make().today()).toMatch(/^\d{4}-\d\d-\d\d$/));
});

describe('text on disk', () => {
  it('loses its byte order mark and shows bytes that are not UTF-8', async () => {
    put('bom.txt', '\uFEFF甲');
    put('big5.txt', new Uint8Array([0xa4, 0xa4]));
    expect(await open().readText('bom.txt', null)).toBe('甲');
    expect(await open().readText('big5.txt', null)).toContain('\uFFFD');
  });
});

describe('files of packages', () => {
  it('are found whatever the package exports', () => {
    const found = open().packageFile('yaml', 'package.json');
    expect(found !== null && existsSync(found)).toBe(true);
    expect(open().packageFile('yaml', 'nothing.txt')).toBeNull();
    expect(open().packageFile('no-such-package', 'package.json')).toBeNull();
  });

  it('have a version where they are optional ones of ours', () => {
    expect(open().packageVersion('@expo-google-fonts/noto-serif-hk')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(open().packageVersion('no-such-package')).toBeNull();
  });
});
