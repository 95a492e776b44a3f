/** Files by path in, a workspace that holds them and nothing else out; what is written can be read again. */
import type { Workspace } from '../../src/workspace.ts';

export function memoryWorkspace(
  files: Readonly<Record<string, Uint8Array | string>>,
  today = '2026-11-22',
): Workspace {
  const held = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const cache = new Map<string, Uint8Array>();
  let changes = 0;
  const stamps = new Map([...held.keys()].map((path) => [path, '0']));
  return {
    readBytes: async (path) => held.get(path) ?? null,
    readBytesNow: (path) => held.get(path) ?? null,
    stamp: async (path) => stamps.get(path) ?? null,
    // There are no links in memory.
    realPath: async (path) => {
      const isHeld = [...held.keys()].some((one) => one === path || one.startsWith(`${path}/`));
      return isHeld ? path : null;
    },
    readText: async (path) => {
      const bytes = held.get(path);
      return bytes === undefined ? null : new TextDecoder('utf-8').decode(bytes);
    },
    list: async (folder) => namesIn([...held.keys()], folder),
    packageFile: () => null,
    replace: async (folder, replaced) => {
      changes += 1;
      for (const [name, content] of replaced) {
        held.set(`${folder}/${name}`, bytesOf(content));
        stamps.set(`${folder}/${name}`, String(changes));
      }
    },
    readCache: async (key) => cache.get(key) ?? null,
    writeCache: async (key, bytes) => {
      cache.set(key, bytes);
    },
    today: () => today,
  };
}

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
