/** Takes a path, gives a folder that only this user can write, with whole sets of files put in it at once. */
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LIST = 'contents.json';
const PART = '.part';
/** Unpacking takes seconds; a part that is so old was left by a killed process. */
const STALE_MS = 3_600_000;

/** Makes the folder if need be. Gives the reason why it cannot be trusted, or null. */
export async function distrust(folder: string): Promise<string | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
 * all at once, so a killed process leaves nothing but a `.part`, and of two processes at once either may win.
 */
export async function placeWhole(
  folder: string,
  name: string,
  fill: (part: string) => Promise<void>,
): Promise<{ path: string; filled: boolean }> {
  const path = join(folder, name);
  if (await isWhole(path)) return { path, filled: false };
  await removeStaleParts(folder);
  const part = join(folder, partName(name));
  try {
    await mkdir(part, { mode: 0o700 });
    await fill(part);
    await writeFile(join(part, LIST), JSON.stringify(await sizes(part)));
    await putInPlace(part, path);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return { path, filled: true };
}

/** A folder is whole when every file on its list is there, as long as it was. */
async function isWhole(path: string): Promise<boolean> {
  try {
    const wanted = JSON.parse(await readFile(join(path, LIST), 'utf8')) as Record<string, number>;
    const found = await Promise.all(
      Object.entries(wanted).map(
        async ([file, size]) => (await stat(join(path, file))).size === size,
      ),
    );
    return found.every(Boolean);
  } catch {
    return false;
  }
}

async function putInPlace(part: string, path: string): Promise<void> {
  try {
    await rename(part, path);
  } catch (error) {
    if (await isWhole(path)) return;
    await setAside(path);
    await rename(part, path).catch(async () => {
      if (!(await isWhole(path))) throw error;
    });
  }
}

/** A damaged set may still be running as another process, so it is moved away before it is deleted. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}-${randomBytes(6).toString('hex')}${PART}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
}

async function sizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const measured = files.sort().map(async (file) => {
    return [file.slice(folder.length + 1), (await stat(file)).size] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}

async function removeStaleParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(PART)) continue;
    const path = join(folder, name);
    const entry = await lstat(path).catch(() => null);
    if (entry === null || Date.now() - entry.mtimeMs < STALE_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

const partName = (name: string): string => `${name}-${randomBytes(6).toString('hex')}${PART}`;
