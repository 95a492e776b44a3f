/** What lies where a file should be: read, or named with the reason. Nothing waits for a pipe, and nothing follows a link out. */
import { chmodSync, mkdirSync, renameSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it, test } from 'vitest';
import { stoppedBySystem, unreadable } from '../../../src/disk/fault.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { LARGEST } from '../../../src/workspace.ts';
import { asPlainUser, scratchFolder } from '../../helpers/scratch.ts';

const { at, put, link, pipe } = scratchFolder();
const workspace = nodeWorkspace();
const read = (path: string, home: string | null = at('page')) => workspace.readText(at(path), home);
const because = (reason: string, isOutside = false) =>
  expect.objectContaining({ reason: expect.stringContaining(reason), isOutside });

describe('what is no plain file is not opened', () => {
  it('a folder, a pipe, a socket, a device', async () => {
    mkdirSync(at('page/folder'), { recursive: true });
    pipe('page/pipe');
    const server = createServer().listen(at('page/socket'));
    await new Promise((settle) => server.once('listening', settle));
    expect(await read('page/folder')).toEqual(because('it is a folder'));
    expect(await workspace.list(put('page/file'), null)).toEqual(because('it is a file'));
    expect(await read('page/pipe')).toEqual(because('it is a pipe'));
    expect(await read('page/socket')).toEqual(because('it is a socket'));
    expect(await workspace.readText('/dev/zero', null)).toEqual(because('it is a device'));
    expect(workspace.readBytesNow(at('page/pipe'), 'font', null)).toEqual(because('a pipe'));
    expect(await workspace.stamp(at('page/pipe'), 'text', at('page'))).toEqual(because('a pipe'));
    server.close();
  });

  it('links in a circle, names too long, a NUL', async () => {
    link('page/a', 'b');
    link('page/b', 'a');
    expect(await read('page/a')).toEqual(because('round in a circle'));
    expect(await read(`page/${'長'.repeat(200)}`)).toEqual(because('name is too long'));
    expect(await read('page/a\0b')).toEqual(because('NUL'));
    expect(await workspace.list(at('page/a\0b'), null)).toEqual(because('NUL'));
    expect(await workspace.entry(at('page/a\0b'))).toBe('other');
  });

  it('a file larger than its kind is', async () => {
    put('page/story.md', '正文');
    truncateSync(at('page/story.md'), LARGEST.text + 1);
    expect(await read('page/story.md')).toEqual(because('larger than 10 MB'));
    truncateSync(at('page/story.md'), LARGEST.text);
    expect(await read('page/story.md')).toHaveLength(LARGEST.text - 4);
  });

  it('a file or a folder that somebody has locked', async () => {
    chmodSync(put('page/locked.md', '正文'), 0);
    put('page/closed/x.md');
    chmodSync(at('page/closed'), 0);
    const found = await asPlainUser(() =>
      Promise.all([
        read('page/locked.md'),
        read('page/closed/x.md'),
        workspace.list(at('page/closed'), null),
      ]),
    );
    chmodSync(at('page/closed'), 0o755);
    expect(found).toEqual(Array(3).fill(because('no right to it')));
  });
});

describe('what is not there is nothing', () => {
  it('a name, a name below a file, a link to nothing', async () => {
    put('page/a.md');
    link('page/loose.md', 'gone.md');
    expect(await read('page/x.md')).toBeNull();
    expect(await read('page/a.md/x')).toBeNull();
    expect(await read('page/loose.md')).toBeNull();
    expect(await workspace.list(at('page/a.md/x'), null)).toEqual([]);
    expect(await workspace.list(at('page/x'), null)).toEqual([]);
  });
});

describe('a link that leads out of its home', () => {
  it('is refused: of a file, of a folder above it, by way of another, and a path with dots', async () => {
    put('secret.md', '秘');
    put('page-secret/a.md', '秘');
    put('page/in/b.md', '正文');
    link('page/a.md', '../secret.md');
    link('page/folder', '../page-secret');
    link('page/c.md', 'a.md');
    for (const path of ['page/a.md', 'page/folder/a.md', 'page/c.md']) {
      expect(await read(path)).toEqual(because('a link leads from there out of', true));
      expect(await workspace.stamp(at(path), 'text', at('page'))).toEqual(because('link', true));
    }
    expect(await workspace.list(at('page/folder'), at('page'))).toEqual(because('link', true));
    expect(await read('page/../secret.md')).toEqual(because('it is outside', true));
  });

  it('is refused before anything is said of what it leads to', async () => {
    pipe('pipe');
    put('big', '');
    truncateSync(at('big'), LARGEST.text + 1);
    for (const [name, target] of [
      ['page/p', '../pipe'],
      ['page/z', '/dev/zero'],
      ['page/b', '../big'],
      ['page/f', '/etc'],
    ] as const) {
      link(name, target);
      expect(await read(name)).toEqual(because('a link leads', true));
    }
  });

  it('is not one that stays inside, nor the home as a whole, nor a file that the user names himself', async () => {
    put('real/b.md', '正文');
    link('real/a.md', 'b.md');
    link('real/c.md', at('real/b.md'));
    link('page', 'real');
    expect(await read('page/a.md')).toBe('正文');
    expect(await read('page/c.md')).toBe('正文');
    expect(await workspace.readText(at('page/a.md'), `${at('page')}/`)).toBe('正文');
    link('elsewhere.md', 'real/b.md');
    expect(await read('elsewhere.md', null)).toBe('正文');
  });
});

it('a file that an editor exchanges all the time is read whole, or is said to change', async () => {
  put('page/a.md', '甲'.repeat(999));
  put('page/b.md', '乙'.repeat(999));
  let isDone = false;
  const exchanging = (async () => {
    while (!isDone) {
      put('page/new.md', '乙'.repeat(999));
      renameSync(at('page/new.md'), at('page/a.md'));
      await new Promise((wake) => setImmediate(wake));
    }
  })();
  for (let times = 0; times < 50; times += 1) {
    const found = await read('page/a.md');
    if (typeof found === 'string') expect(found).toMatch(/^(甲{999}|乙{999})$/u);
    else expect(found).toEqual(because('it changes all the time'));
  }
  isDone = true;
  await exchanging;
});

test('a thousand files at once are read in turn', async () => {
  const paths = Array.from({ length: 1500 }, (_, index) => `page/${index}.md`);
  for (const path of paths) put(path, path);
  expect(await Promise.all(paths.map((path) => read(path)))).toEqual(paths);
});

describe.runIf(process.platform === 'linux')('a file that says it is empty', () => {
  it('is read to its end', async () => {
    expect(await workspace.readText('/proc/self/status', null)).toContain('VmPeak');
  });
});

describe('each word of the system', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code, errno: -1, syscall: 'x' });

  it.each(
    'EACCES EPERM ELOOP ENAMETOOLONG ENOTDIR EISDIR EROFS ENOSPC EDQUOT EFBIG EMFILE ENFILE EIO EBUSY'.split(
      ' ',
    ),
  )('%s has a reason and a help in plain words', (code) => {
    const { reason, help } = unreadable('a', fault(code));
    expect(reason).not.toContain(code);
    expect(help.length).toBeGreaterThan(10);
  });

  it('that we do not know is said as it is', () =>
    expect(unreadable('a', fault('EWHAT')).reason).toBe('the system says EWHAT'));

  it('that comes up elsewhere says where', () => {
    const lost = Object.assign(fault('EMFILE'), { path: '/a/b.js' });
    expect(stoppedBySystem(lost)?.reason).toBe(
      'the system stopped the work at `/a/b.js`: too many files are open',
    );
    expect(stoppedBySystem(new TypeError('planted'))).toBeNull();
    expect(stoppedBySystem(Object.assign(new Error('x'), { code: 'ERR_X' }))).toBeNull();
  });

  it('a fault of our own is none', () =>
    expect(() => unreadable('a', new TypeError('planted'))).toThrow('planted'));
});
