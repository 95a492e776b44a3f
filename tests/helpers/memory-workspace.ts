/** Files by path in, a workspace that holds them and nothing else out; what is written can be read again. */
import type { Change, Unreadable, Workspace } from '../../src/workspace.ts';

export function memoryWorkspace(
  files: Readonly<Record<string, Uint8Array | string>>,
  today = '2026-11-22',
): Workspace {
  const held = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const cache = new Map<string, Uint8Array>();
  let changes = 0;
  const stamps = new Map([...held.keys()].map((path) => [path, '0']));
  const isFolder = (path: string) => [...held.keys()].some((one) => one.startsWith(`${path}/`));
  const read = (path: string) => (isFolder(path) ? folderAt(path) : (held.get(path) ?? null));
  const put = (path: string, bytes: Uint8Array) => {
    held.set(path, bytes);
    stamps.set(path, String(changes));
  };
  const make = (path: string, change: Change, folder: string): void => {
    if (change === null) {
      held.delete(path);
      stamps.delete(path);
    } else if (typeof change === 'string' || change instanceof Uint8Array) {
      put(path, bytesOf(change));
    } else {
      const moved = held.get(`${folder}/${change.from}`);
      if (moved === undefined) return;
      put(path, moved);
      make(`${folder}/${change.from}`, null, folder);
    }
  };
  return {
    // There are no links in memory, so a home makes no difference.
    readBytes: async (path) => read(path),
    readBytesNow: (path) => read(path),
    stamp: async (path) => (isFolder(path) ? folderAt(path) : (stamps.get(path) ?? null)),
    readText: async (path) => {
      const bytes = read(path);
      return bytes instanceof Uint8Array ? new TextDecoder('utf-8').decode(bytes) : bytes;
    },
    list: async (folder) => namesIn([...held.keys()], folder),
    entry: async (path) => (held.has(path) ? 'file' : isFolder(path) ? 'folder' : null),
    packageFile: () => null,
    packageVersion: () => null,
    replace: async (folder, replaced) => {
      changes += 1;
      for (const [name, change] of replaced) make(`${folder}/${name}`, change, folder);
      return null;
    },
    readCache: async (key) => cache.get(key) ?? null,
    writeCache: async (key, bytes) => {
      cache.set(key, bytes);
    },
    today: () => today,
  };
}

const folderAt = (path: string): Unreadable => ({
  unreadable: path,
  reason: 'it is a folder',
  help: 'put a file in its place',
  isOutside: false,
});

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const namesIn = (paths: readonly string[], folder: string): string[] => {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`));
  const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
  return [...new Set(names)].sort(byCodePoint);
};

/** UTF-8 keeps the order of code points, UTF-16 does not. */
const byCodePoint = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));
