/** Takes a path, gives a folder that only this user can write, with whole sets of files put in it at once. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unwritable } from '../disk/fault.ts';
import { makeFolder } from '../disk/folder.ts';
import { openStage, sweepEnded } from '../disk/stage.ts';

const LIST = 'contents.json';

/** Makes the folder if need be. Gives the reason why it cannot be trusted, or null. */
export async function distrust(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder, 0o700);
  } catch (error) {
    return unwritableCache(folder, error);
  }
  const entry = await lstat(folder);
  if (!entry.isDirectory()) return `\`${folder}\` is not a folder`;
  const user = process.getuid?.();
  if (user === undefined) return null;
  if (entry.uid !== user) return `\`${folder}\` belongs to another user`;
  if ((entry.mode & 0o022) !== 0) return `other users can write to \`${folder}\``;
  return null;
}

/**
 * Gives `<folder>/<name>` as `fill` makes it; `filled` tells whether it had to be made. The files appear under that name
 * all at once, so a killed process leaves nothing but a stage, and of two processes at once either may win.
 */
export async function placeWhole(
  folder: string,
  name: string,
  fill: (part: string) => Promise<void>,
): Promise<{ path: string; filled: boolean }> {
  const path = join(folder, name);
  await sweepEnded(folder);
  if (await isWhole(path)) return { path, filled: false };
  const stage = await openStage(folder).catch((error: unknown) => {
    throw new Error(unwritableCache(folder, error));
  });
  try {
    const part = join(stage.path, 'set');
    await mkdir(part, { mode: 0o700 });
    await fill(part);
    await writeFile(join(part, LIST), JSON.stringify(await contentsOf(part)), { flush: true });
    await putInPlace(part, path, join(stage.path, 'damaged'));
  } finally {
    await stage.end();
  }
  return { path, filled: true };
}

const unwritableCache = (folder: string, error: unknown): string =>
  `the cache folder \`${folder}\` cannot be written: ${unwritable(folder, error).reason}`;

/** Of a file as it was when it was last found whole. */
interface Known {
  readonly digest: string;
  /** Changes with every write, also with one that puts the old time back. */
  readonly stamp: string;
}

type Contents = Readonly<Record<string, Known>>;

/**
 * A folder is whole when every file on its list is there as it was. Two hundred megabytes are read only where something
 * has touched a file since: a copy of the cache, or damage.
 */
async function isWhole(path: string): Promise<boolean> {
  try {
    const list = JSON.parse(await readFile(join(path, LIST), 'utf8')) as Contents;
    const files = Object.entries(list);
    const found = await Promise.all(files.map(([file, known]) => look(join(path, file), known)));
    if (files.length === 0 || found.includes(null)) return false;
    if (found.some((stamp, at) => stamp !== files[at]?.[1].stamp)) await restamp(path, list, found);
    return true;
  } catch {
    return false;
  }
}

/** The stamp of a file that is as it was; null of one that is not. */
async function look(file: string, known: Known): Promise<string | null> {
  const stamp = await stampOf(file);
  return stamp === known.stamp || (await digestOf(file)) === known.digest ? stamp : null;
}

/** So that the next start need not read all of it again; a cache that cannot be written is only slower. */
async function restamp(
  path: string,
  list: Contents,
  stamps: readonly (string | null)[],
): Promise<void> {
  const fresh = Object.entries(list).map(([file, { digest }], at) => [
    file,
    { digest, stamp: stamps[at] ?? '' },
  ]);
  const stage = await openStage(dirname(path)).catch(() => null);
  if (stage === null) return;
  const next = join(stage.path, LIST);
  await writeFile(next, JSON.stringify(Object.fromEntries(fresh)), { flush: true })
    .then(() => rename(next, join(path, LIST)))
    .catch(() => undefined);
  await stage.end().catch(() => undefined);
}

async function stampOf(file: string): Promise<string> {
  const { size, ino, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return `${size} ${ino} ${mtimeNs} ${ctimeNs}`;
}

async function digestOf(file: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), sum);
  return sum.digest('hex');
}

/** A damaged set may still be running as another process, so it is moved away before it is deleted. */
async function putInPlace(part: string, path: string, aside: string): Promise<void> {
  try {
    await rename(part, path);
  } catch (error) {
    if (await isWhole(path)) return;
    await rename(path, aside).catch(() => undefined);
    await rename(part, path).catch(async () => {
      if (!(await isWhole(path))) throw error;
    });
  }
}

async function contentsOf(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const known = files.sort().map(async (file) => {
    const digest = await digestOf(file);
    return [file.slice(folder.length + 1), { digest, stamp: await stampOf(file) }] as const;
  });
  return Object.fromEntries(await Promise.all(known));
}
