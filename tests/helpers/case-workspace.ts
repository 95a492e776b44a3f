/** A page folder held in memory in, a workspace out: the folder by that name, everything else from the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../../src/workspace.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** `files` by path in the folder. Nothing is written, and it is always the same day. */
export function caseWorkspace(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Workspace {
  const inMemory = new Map([...files].map(([path, text]) => [join(folder, path), text]));
  const readBytesNow = (path: string) => {
    const content = inMemory.get(path);
    if (content === undefined) return bytesOnDisk(path);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const readBytes = async (path: string) => readBytesNow(path);
  return {
    readBytes,
    readBytesNow,
    // Nothing changes here, and nothing is kept in a cache.
    stamp: async (path) => (inMemory.has(path) || existsSync(path) ? 'as it was' : null),
    readText: async (path) => {
      const bytes = await readBytes(path);
      return bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
    },
    list: async (path) =>
      [...new Set([...namesUnder(inMemory, path), ...namesOnDisk(path)])].sort(),
    entry: async (path) =>
      inMemory.has(path) ? 'file' : namesUnder(inMemory, path).length > 0 ? 'folder' : null,
    packageFile,
    packageVersion: () => null,
    replace: async () => null,
    readCache: async () => null,
    writeCache: async () => {},
    today: () => '2025-05-09',
  };
}

function bytesOnDisk(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

function namesOnDisk(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const namesUnder = (files: ReadonlyMap<string, unknown>, folder: string): string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');

const packageFile = (packageName: string, path: string): string | null =>
  existsSync(`${MODULES}/${packageName}`) ? `${MODULES}/${packageName}/${path}` : null;
