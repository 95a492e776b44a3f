/** Changes of a folder in; all of them made, or what the system says against it, out. */
import { randomInt } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Change, Changes, Unwritable } from '../workspace.ts';
import { codeOf, unwritable } from './fault.ts';
import { makeFolder } from './folder.ts';
import { isBelow } from './home.ts';
import { isAbsent, type Place } from './read.ts';
import { openStage } from './stage.ts';

/** Builds that write to one folder at once may cross; each then writes again, until what stands there is all its own. */
const TRIES = 10;

/**
 * All files are written and synced beside their places before the first one moves, so that a full disk or a kill while
 * writing leaves the old ones; what is left are renames, each of which is whole or not at all.
 */
export async function replaceFiles(place: Place, changes: Changes): Promise<Unwritable | null> {
  for (let left = TRIES; ; left -= 1) {
    try {
      const barred = await replaceOnce(place, changes);
      if (barred !== null) return barred;
      if (await isAsSaid(place.path, changes)) return null;
    } catch (error) {
      // A stage or a folder that was taken away meanwhile is made again.
      if (codeOf(error) !== 'ENOENT' || left <= 1) return unwritable(place.asked, error);
    }
    if (left <= 1) return crossed(place.asked);
    await pause(randomInt(5, 60));
  }
}

const crossed = (asked: string): Unwritable => ({
  unwritable: asked,
  reason: 'another program writes to it all the time',
  help: 'wait for the other builds of this page, or name another folder',
});

async function replaceOnce(place: Place, changes: Changes): Promise<Unwritable | null> {
  const { path, asked } = place;
  const folders = [...new Set([...changes.keys()].map((name) => dirname(join(path, name))))];
  for (const folder of [path, ...folders]) {
    if (await leavesHome(folder, place)) return linkedOut(asked, place.home?.asked ?? '');
    await makeFolder(folder);
  }
  for (const name of changes.keys()) {
    const inTheWay = await standsInTheWay(join(path, name), place.home === null);
    if (inTheWay !== null) return { unwritable: `${asked}/${name}`, ...inTheWay };
  }
  const stage = await openStage(path);
  try {
    const fresh = [...changes].filter((one): one is [string, Uint8Array | string] => isNew(one[1]));
    await allOf(fresh.map(([name, content]) => writeStaged(join(stage.path, name), content)));
    for (const [name, change] of changes)
      await make(join(path, name), path, stage.path, name, change);
  } finally {
    await stage.end();
  }
  for (const folder of folders) await syncFolder(folder);
  return null;
}

const isNew = (change: Change): change is Uint8Array | string =>
  typeof change === 'string' || change instanceof Uint8Array;

async function make(
  target: string,
  folder: string,
  stage: string,
  name: string,
  change: Change,
): Promise<void> {
  if (isNew(change)) return rename(join(stage, name), target);
  if (change === null) return rm(target, { force: true });
  await rename(join(folder, change.from), target).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
  });
}

/** Whether each file is what its change says; files that others moved meanwhile are not. */
async function isAsSaid(folder: string, changes: Changes): Promise<boolean> {
  for (const [name, change] of changes) {
    const path = join(folder, name);
    if (change === null && (await lstat(path).catch(() => null)) !== null) return false;
    if (isNew(change) && !isSame(await readFile(path).catch(() => null), change)) return false;
  }
  return true;
}

const isSame = (found: Buffer | null, wanted: Uint8Array | string): boolean =>
  found?.equals(typeof wanted === 'string' ? Buffer.from(wanted) : wanted) === true;

/** The nearest folder above that is there already decides: what is made below it is made where it really is. */
async function leavesHome(folder: string, { home }: Place): Promise<boolean> {
  if (home === null) return false;
  const realHome = await realpath(home.path).catch(() => null);
  if (realHome === null) return false;
  for (let at = folder; ; at = dirname(at)) {
    const entry = await lstat(at).catch(() => null);
    if (entry === null && dirname(at) !== at) continue;
    const real = await realpath(at).catch(() => null);
    // A link that leads to nothing would be made into a folder elsewhere.
    if (real === null) return true;
    return !isBelow(real, realHome);
  }
}

const linkedOut = (asked: string, home: string): Unwritable => ({
  unwritable: asked,
  reason: `a link leads from there to a place outside \`${home}\``,
  help: 'remove the link, or name the place itself',
});

/** Who names `/dev/stdout` himself wants to write to what it is, and not to have a file in its place. */
async function standsInTheWay(
  path: string,
  isNamed: boolean,
): Promise<Omit<Unwritable, 'unwritable'> | null> {
  const [entry, target] = await Promise.all(
    [lstat, stat].map((ask) => ask(path).catch(() => null)),
  );
  if (entry?.isDirectory() === true)
    return { reason: 'a folder of that name stands there', help: 'move the folder away' };
  if (isNamed && target?.isFile() === false)
    return { reason: 'it is no plain file', help: 'name a file' };
  return null;
}

/** Fails only when all have come to an end, so that nothing is written any more into what is then removed. */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(works)) {
    if (end.status === 'rejected') throw end.reason;
  }
}

async function writeStaged(path: string, content: Uint8Array | string): Promise<void> {
  await makeFolder(dirname(path));
  await writeSynced(path, content);
}

export async function writeSynced(
  path: string,
  content: Uint8Array | string,
  mode = 0o666,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the renames outlast a power cut. Some systems know no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder).catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds));
