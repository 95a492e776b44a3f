/** The workspace of a real machine: its files, its installed packages, a cache folder of the user's, its clock. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheIn } from './disk/cache.ts';
import { gateOf } from './disk/gate.ts';
import { entryAt, namesIn, type Place, readPlain, readPlainNow, stampOf } from './disk/read.ts';
import { replaceFiles } from './disk/write.ts';
import { type FileKind, type Home, isUnreadable, type Read, type Workspace } from './workspace.ts';

export interface NodeWorkspaceOptions {
  /** Where relative paths count from; the working folder if not given. */
  readonly root?: string;
  /** Folder of the cache; the user's if not given. */
  readonly cache?: string;
}

/** Files that are open at once. Node's own program and a browser want some hundred besides, of the usual 1024. */
const OPEN = 32;

export function nodeWorkspace({
  root = '.',
  cache = userCache(),
}: NodeWorkspaceOptions = {}): Workspace {
  const at = (path: string, home: Home): Place => ({
    asked: path,
    path: resolve(root, path),
    home: home === null ? null : { asked: home, path: resolve(root, home) },
  });
  const kept = cacheIn(cache);
  const inTurn = gateOf(OPEN);
  return {
    readBytes: (path, kind, home) => inTurn(() => readPlain(at(path, home), kind)),
    readBytesNow: (path, kind, home) => readPlainNow(at(path, home), kind),
    stamp: (path, kind, home) => inTurn(() => stampOf(at(path, home), kind)),
    readText: async (path, home) =>
      textOf(await inTurn(() => readPlain(at(path, home), kindOf(path)))),
    list: (folder, home) => inTurn(() => namesIn(at(folder, home))),
    entry: (path) => entryAt(resolve(root, path)),
    packageFile: packagePath,
    packageVersion: (packageName) => optionalPackages()[packageName] ?? null,
    replace: (folder, changes, home) => replaceFiles(at(folder, home), changes),
    readCache: (key) => inTurn(() => kept.read(key)),
    writeCache: (key, bytes) => inTurn(() => kept.write(key, bytes)),
    today: () => civilDate(new Date()),
  };
}

const kindOf = (path: string): FileKind => (/\.ya?ml$/iu.test(path) ? 'yaml' : 'text');

/** TextDecoder drops the byte order mark; broken bytes become U+FFFD, which reading reports. */
const textOf = (read: Read<Uint8Array>): Read<string> =>
  read === null || isUnreadable(read) ? read : new TextDecoder('utf-8').decode(read);

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

/** The versions that our manifest names: exact ones, as the hashes of the faces are of one version each. */
function optionalPackages(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(join(HERE, '..', 'package.json'), 'utf8'));
  return manifest.peerDependencies;
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
