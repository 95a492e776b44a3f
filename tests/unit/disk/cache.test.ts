/** Whatever happens to an entry of the cache, what is read under a key is what was written under it, or nothing. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type Cache, cacheIn } from '../../../src/disk/cache.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at, put, pipe } = scratchFolder();
const BYTES = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
let cache: Cache;
beforeEach(() => {
  cache = cacheIn(at('cache'));
});

/** Entries by name, without the folder where they are made ready. */
const entries = () => readdirSync(at('cache')).filter((name) => name !== 'parts');
const onlyEntry = () => at('cache', entries()[0] ?? '');

describe('an entry', () => {
  it.each<[string, (path: string) => void]>([
    ['emptied', (path) => writeFileSync(path, '')],
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['cut within its digest', (path) => writeFileSync(path, readFileSync(path).subarray(0, 20))],
    ['lengthened', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), BYTES]))],
    [
      'with a bit turned',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 4;
        writeFileSync(path, bytes);
      },
    ],
    ['written by somebody without a digest', (path) => writeFileSync(path, BYTES)],
    [
      'with a folder in its place',
      (path) => {
        rmSync(path);
        mkdirSync(path);
        writeFileSync(`${path}/x`, 'x');
      },
    ],
    [
      'with a link to a device in its place',
      (path) => {
        rmSync(path);
        symlinkSync('/dev/zero', path);
      },
    ],
    ['with a pipe in its place', (path) => pipe(path.slice(at().length + 1))],
    ['taken away', (path) => rmSync(path)],
  ])('%s is none, and is made anew', async (_, spoil) => {
    await cache.write('key', BYTES);
    expect(await cache.read('key')).toEqual(BYTES);
    spoil(onlyEntry());
    expect(await cache.read('key')).toBeNull();
    await cache.write('key', BYTES);
    expect(await cache.read('key')).toEqual(BYTES);
  });

  it('of another key is none, though it is whole', async () => {
    await cache.write('key', BYTES);
    const name = onlyEntry();
    await cache.write('other', new Uint8Array([9]));
    const other = at('cache', entries().find((one) => at('cache', one) !== name) ?? '');
    writeFileSync(name, readFileSync(other));
    expect(await cache.read('key')).toBeNull();
    expect(await cache.read('other')).toEqual(new Uint8Array([9]));
  });

  it('is for its user only, and leaves nothing beside it', async () => {
    await cache.write('key', BYTES);
    expect(entries()).toHaveLength(1);
    expect(readdirSync(at('cache/parts'))).toEqual([]);
    expect(statSync(onlyEntry()).mode & 0o777).toBe(0o600);
    expect(statSync(at('cache')).mode & 0o777).toBe(0o700);
  });
});

test('a cache that cannot be written is only slower', async () => {
  put('cache', 'a file in the way');
  await cache.write('key', BYTES);
  expect(await cache.read('key')).toBeNull();
  rmSync(at('cache'));
  mkdirSync(at('cache'));
  chmodSync(at('cache'), 0o500);
  await cache.write('key', BYTES);
  expect(existsSync(at('cache'))).toBe(true);
});

test('writers of one key at once leave one whole entry', async () => {
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => cache.write('key', new Uint8Array(9).fill(index))),
  );
  const found = await cache.read('key');
  expect(new Set(found)).toHaveProperty('size', 1);
  expect(readdirSync(at('cache/parts'))).toEqual([]);
});
