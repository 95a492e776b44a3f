/** The embedded browser's way to the disk: whole or not at all, and this user's own. */
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { distrust, placeWhole } from '../../src/browser/private-folder.ts';
import { readTar } from '../../src/browser/tar.ts';
import { asPlainUser } from '../helpers/scratch.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'banmian-test-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const emptyFolder = () => mkdtemp(join(scratch, 'f-'));

/** What HOME looks like to a user of a container who has none of his own. */
async function lockedFolder(which: string): Promise<string> {
  if (which === 'a folder that nobody can make') return '/proc/banmian';
  const cache = await emptyFolder();
  await mkdir(join(cache, 'browser'), { mode: 0o500 });
  if (process.getuid?.() === 0) await chown(join(cache, 'browser'), 65_534, 65_534);
  await chmod(cache, 0o755);
  return cache;
}

const writing = (text: string) => (part: string) => writeFile(join(part, 'program'), text);

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('findBrowser', () => {
  it('unpacks the embedded browser into an empty cache once, beside what a killed process left', async () => {
    const cache = await emptyFolder();
    const killed = join(cache, 'browser', '.banmian-of-a-killed-process');
    await mkdir(killed, { recursive: true, mode: 0o700 });
    await writeFile(join(killed, 'chromium'), 'half');

    const first = await findBrowser({ given: null, cache });
    expect(first.findings).toEqual([]);
    expect(first.value).toMatchObject({ source: 'embedded', unpacking: expect.any(Number) });
    expect(first.value?.path).not.toContain('.banmian-');
    const program = await stat(first.value?.path ?? '');
    expect(program.mode & 0o777).toBe(0o700);
    expect(program.size).toBeGreaterThan(1e8);
    expect((await stat(join(cache, 'browser'))).mode & 0o777).toBe(0o700);

    const second = await findBrowser({ given: null, cache });
    expect(second.value).toEqual({ ...first.value, unpacking: null });
  }, 60_000);

  it('will not run a browser from a folder that others can write to', async () => {
    const cache = await emptyFolder();
    await mkdir(join(cache, 'browser'));
    await chmod(join(cache, 'browser'), 0o777);
    const { value, findings } = await findBrowser({ given: null, cache });
    expect(value?.source).not.toBe('embedded');
    // The second on a machine that has no other browser.
    expect(['browser-not-unpacked', 'no-browser']).toContain(findings[0]?.rule);
    expect(findings[0]?.message).toContain('other users can write to');
  });

  it.each(['a folder that nobody can make', 'a folder that he may not write'])(
    'names the cache of a user who has %s, and the variable for another',
    async (which) => {
      const cache = await lockedFolder(which);
      const { value, findings } = await asPlainUser(() => findBrowser({ given: null, cache }));
      const [first, ...more] = findings;
      expect(more).toEqual([]);
      expect(first?.message).toContain(`the cache folder \`${join(cache, 'browser')}\` cannot be`);
      expect(first?.rule).toBe(value === null ? 'no-browser' : 'browser-not-unpacked');
      if (value === null) expect(first?.help).toContain('`BANMIAN_CACHE`');
    },
  );

  it('takes the browser that the user names, and no other in its place', async () => {
    const named = await findBrowser({ given: process.execPath, cache: scratch });
    expect(named.value).toMatchObject({ path: process.execPath, source: 'given' });
    const wrong = await findBrowser({ given: join(scratch, 'none'), cache: scratch });
    expect(wrong.value).toBeNull();
    expect(wrong.findings).toMatchObject([{ rule: 'no-browser', severity: 'error' }]);
  });
});

describe('placeWhole', () => {
  it('lets one of several processes win and leaves no parts', async () => {
    const folder = await emptyFolder();
    const all = [1, 2, 3, 4].map(() => placeWhole(folder, 'set', writing('whole')));
    const paths = new Set((await Promise.all(all)).map(({ path }) => path));
    expect([...paths]).toEqual([join(folder, 'set')]);
    expect(await readdir(folder)).toEqual(['set']);
    expect(await placeWhole(folder, 'set', writing('again'))).toMatchObject({ filled: false });
  });

  it('leaves nothing when filling fails', async () => {
    const folder = await emptyFolder();
    const broken = placeWhole(folder, 'set', async (part) => {
      await writing('half')(part);
      throw new Error('disk full');
    });
    await expect(broken).rejects.toThrow('disk full');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['was cut short', (path) => writeFile(join(path, 'program'), 'who')],
    ['was emptied', (path) => writeFile(join(path, 'program'), '')],
    ['was damaged and is as long as before', (path) => writeFile(join(path, 'program'), 'whoIe')],
    [
      'was damaged and has its old time again',
      async (path) => {
        const { atime, mtime } = await stat(join(path, 'program'));
        await writeFile(join(path, 'program'), 'whoIe');
        await utimes(join(path, 'program'), atime, mtime);
      },
    ],
    ['is gone', (path) => rm(join(path, 'program'))],
  ])('makes a set anew when a file of it %s', async (_, spoil) => {
    const folder = await emptyFolder();
    const { path } = await placeWhole(folder, 'set', writing('whole'));
    await spoil(path);
    expect(await placeWhole(folder, 'set', writing('whole'))).toMatchObject({ filled: true });
    expect(await readFile(join(path, 'program'), 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['set']);
  });

  it.each(['', '{', '{}', '[1]'])('makes a set anew when its list is %o', async (list) => {
    const folder = await emptyFolder();
    const { path } = await placeWhole(folder, 'set', writing('whole'));
    await writeFile(join(path, 'contents.json'), list);
    expect(await placeWhole(folder, 'set', writing('whole'))).toMatchObject({ filled: true });
  });

  it('knows a set that was copied to another machine, and need not read it twice', async () => {
    const folder = await emptyFolder();
    const { path } = await placeWhole(folder, 'set', writing('whole'));
    const list = () => readFile(join(path, 'contents.json'), 'utf8');
    const before = await list();
    await cp(path, join(folder, 'copy'), { recursive: true });
    await rm(path, { recursive: true });
    await rename(join(folder, 'copy'), path);
    expect(await placeWhole(folder, 'set', writing('again'))).toMatchObject({ filled: false });
    expect(await list()).not.toBe(before);
    expect(Object.keys(JSON.parse(await list()))).toEqual(['program']);
    expect(await readdir(path)).toEqual(['contents.json', 'program']);
  });
});

describe('distrust', () => {
  it('accepts a folder of this user alone and makes it when missing', async () => {
    expect(await distrust(join(scratch, 'a', 'b'))).toBeNull();
    expect((await stat(join(scratch, 'a', 'b'))).mode & 0o777).toBe(0o700);
  });

  it.runIf(process.getuid?.() === 0)("refuses another user's folder", async () => {
    const folder = await emptyFolder();
    await chown(folder, 65534, 65534);
    expect(await distrust(folder)).toContain('belongs to another user');
  });
});

describe('readTar', () => {
  const entry = (path: string, text: string, type = '0') => {
    const header = Buffer.alloc(512);
    header.write(path, 0);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    header.write(type, 156);
    header.write('ustar\0', 257);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return Buffer.concat([header, body]);
  };
  const end = Buffer.alloc(1024);

  it('gives plain files and leaves links and folders out', () => {
    const archive = Buffer.concat([
      entry('lib/', '', '5'),
      entry('lib/a.so', 'x'.repeat(600)),
      entry('lib/b.so', '', '2'),
      entry('c', 'sea'),
      end,
    ]);
    const files = readTar(archive).map(({ path, bytes }) => [path, bytes.length]);
    expect(files).toEqual([
      ['lib/a.so', 600],
      ['c', 3],
    ]);
  });

  it('refuses a path that leads out of the archive, and an archive cut short', () => {
    expect(() => readTar(Buffer.concat([entry('../evil', 'x'), end]))).toThrow('leads out');
    expect(() => readTar(entry('a', 'x'.repeat(600)).subarray(0, 700))).toThrow('ends inside');
  });
});
