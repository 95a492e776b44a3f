import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../src/node-workspace.ts';
import type { Workspace } from '../../src/workspace.ts';
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

describe.each(workspaces)('a workspace %s', (_, make) => {
  it('reads what is there, and null otherwise', async () => {
    const workspace = make();
    expect(await workspace.readText('a/b.txt', null)).toBe('甲');
    expect(await workspace.readBytes('a/b.txt', 'text', null)).toEqual(
      new TextEncoder().encode('甲'),
    );
    expect(await workspace.readText('a/x.txt', null)).toBeNull();
    expect(await workspace.readText('a/b.txt/x', null)).toBeNull();
    expect(await workspace.readBytes('a', 'text', null)).toBeNull();
  });

  it('reads the same at once', () => {
    const workspace = make();
    expect(workspace.readBytesNow('a/b.txt', 'text', null)).toEqual(new TextEncoder().encode('甲'));
    expect(workspace.readBytesNow('a/x.txt', 'text', null)).toBeNull();
    expect(workspace.readBytesNow('a', 'text', null)).toBeNull();
  });

  it('stamps a file until it changes, though its length stays', async () => {
    const workspace = make();
    const stamp = await workspace.stamp('a/b.txt', 'text', null);
    expect(stamp).not.toBeNull();
    expect(await workspace.stamp('a/b.txt', 'text', null)).toBe(stamp);
    await workspace.replace('a', new Map([['b.txt', '乙']]), null);
    expect(await workspace.stamp('a/b.txt', 'text', null)).not.toBe(stamp);
    expect(await workspace.stamp('a/x.txt', 'text', null)).toBeNull();
    expect(await workspace.stamp('a', 'text', null)).toBeNull();
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

describe('replacing files on disk', () => {
  const names = () => readdirSync(join(root, 'out')).sort();
  const old = new Map([
    ['page.pdf', '舊'],
    ['page.html', '舊'],
  ]);

  it('leaves nothing beside them', async () => {
    await open().replace('out', old, null);
    expect(names()).toEqual(['page.html', 'page.pdf']);
  });

  it('leaves all the old ones when one of the new ones cannot be written', async () => {
    await open().replace('out', old, null);
    // A name that is a file and a folder at once cannot be staged.
    const broken = new Map([
      ['page.pdf', '新'],
      ['page.html', '新'],
      ['page.pdf/x', '新'],
    ]);
    await expect(open().replace('out', broken)).rejects.toThrow();
    expect(readFileSync(join(root, 'out/page.pdf'), 'utf8')).toBe('舊');
    expect(names()).toEqual(['page.html', 'page.pdf']);
  });

  it('removes what a killed build left, and not what another one is writing', async () => {
    const dead = 2 ** 22 + 1; // above the largest process id of Linux
    put(`out/.banmian-${dead}-ab/page.pdf`, '半');
    put(`out/.banmian-${process.pid}-cd/page.pdf`, '半');
    await open().replace('out', old, null);
    expect(names()).toEqual([`.banmian-${process.pid}-cd`, 'page.html', 'page.pdf']);
  });

  it('takes builds at the same time, one of which wins', async () => {
    const build = (mark: string) =>
      new Map([
        ['a', mark],
        ['b', mark],
      ]);
    await Promise.all(['1', '2', '3'].map((mark) => open().replace('out', build(mark), null)));
    expect(names()).toEqual(['a', 'b']);
    expect(readFileSync(join(root, 'out/a'), 'utf8')).toMatch(/^[123]$/);
  });
});

describe('the cache on disk', () => {
  it('is only slower when it cannot be written', async () => {
    put('cache', 'a file in the way');
    await open().writeCache('key', new Uint8Array([1]));
    expect(await open().readCache('key')).toBeNull();
  });

  it('is for its user only', async () => {
    await open().writeCache('key', new Uint8Array([1]));
    chmodSync(join(root, 'cache'), 0o700);
    expect(readdirSync(join(root, 'cache'))).toHaveLength(1);
  });
});

describe('files of packages', () => {
  it('are found whatever the package exports', () => {
    const found = open().packageFile('yaml', 'package.json');
    expect(found !== null && existsSync(found)).toBe(true);
    expect(open().packageFile('yaml', 'nothing.txt')).toBeNull();
    expect(open().packageFile('no-such-package', 'package.json')).toBeNull();
  });
});
