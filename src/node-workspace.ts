/** The workspace of a real machine: its files, its installed packages, a cache folder of the user's, its clock. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace } from './workspace.ts';

export interface NodeWorkspaceOptions {
  /** Where relative paths count from; the working folder if not given. */
  readonly root?: string;
  /** Folder of the cache; the user's if not given. */
  readonly cache?: string;
}

export function nodeWorkspace({
  root = '.',
  cache = userCache(),
}: NodeWorkspaceOptions = {}): Workspace {
  const at = (path: string): string => resolve(root, path);
  const entry = (key: string): string =>
    join(cache, createHash('sha256').update(key).digest('hex'));
  return {
    readBytes: (path) => bytesOf(at(path)),
    readBytesNow: (path) => bytesNow(at(path)),
    stamp: (path) => stampOf(at(path)),
    realPath: (path) => realpath(at(path)).catch(nullIfAbsent),
    readText: async (path) => {
      const bytes = await bytesOf(at(path));
      // TextDecoder drops the byte order mark; broken bytes become U+FFFD, which reading reports.
      return bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
    },
    list: async (folder) => (await namesIn(at(folder))).sort(byCodePoint),
    packageFile: packagePath,
    replace: (folder, files) => replaceFiles(at(folder), files),
    readCache: (key) => bytesOf(entry(key)),
    writeCache: (key, bytes) => keep(cache, entry(key), bytes),
    today: () => civilDate(new Date()),
  };
}

const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR'];

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ABSENT.includes(String(error.code));

const bytesOf = (path: string): Promise<Uint8Array | null> =>
  readFile(path).then(plainBytes, nullIfAbsent);

function bytesNow(path: string): Uint8Array | null {
  try {
    return plainBytes(readFileSync(path));
  } catch (error) {
    return nullIfAbsent(error);
  }
}

const plainBytes = ({ buffer, byteOffset, byteLength }: Buffer): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function nullIfAbsent(error: unknown): null {
  if (isAbsent(error)) return null;
  throw error;
}

/** The time of the last change of the entry, not of the content, which npm sets to 1985 for every file. */
const stampOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    (entry) => (entry.isFile() ? `${entry.size} ${entry.ctimeNs}` : null),
    nullIfAbsent,
  );

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(nullIfAbsent)) ?? [];

/** UTF-8 keeps the order of code points, UTF-16 does not. */
const byCodePoint = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const HERE = dirname(fileURLToPath(import.meta.url));

/** Looks upwards from our own files and then from the working folder, as Node does, whatever the package exports. */
function packagePath(packageName: string, path: string): string | null {
  for (const start of [HERE, process.cwd()])
    for (let folder = start; ; folder = dirname(folder)) {
      const home = join(folder, 'node_modules', packageName);
      if (existsSync(join(home, path))) return join(home, path);
      if (dirname(folder) === folder) break;
    }
  return null;
}

const STAGE = '.banmian-';

/**
 * All files are written and synced beside their places before the first one moves, so that a full disk or a kill
 * while writing leaves the old ones; what is left are renames, each of which is whole or not at all.
 */
async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const stage = join(folder, `${STAGE}${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await allOf([...files].map(([name, content]) => writeSynced(join(stage, name), content)));
    for (const name of files.keys()) await mkdir(dirname(join(folder, name)), { recursive: true });
    for (const name of files.keys()) await rename(join(stage, name), join(folder, name));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Fails only when all have come to an end, so that nothing is written any more into what is then removed. */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(works)) {
    if (end.status === 'rejected') throw end.reason;
  }
}

async function writeSynced(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what builds left that were killed; a build that still runs keeps its stage. */
async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(STAGE)) continue;
    const owner = Number.parseInt(name.slice(STAGE.length), 10);
    if (!isRunning(owner)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A cache that cannot be written is only slower. */
async function keep(cache: string, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(cache, { recursive: true, mode: 0o700 });
    await writeFile(part, bytes, { flag: 'wx', mode: 0o600 });
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => {});
  }
}

/** The user's own folder: XDG base directories, Apple's and Windows' places for caches. */
export function userCache(): string {
  const { env, platform } = process;
  if (env.BANMIAN_CACHE) return env.BANMIAN_CACHE;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'banmian', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'banmian');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'banmian');
}

/** The date where the reader is. */
function civilDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
