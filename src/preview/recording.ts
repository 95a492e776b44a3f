/** A workspace in, the same workspace with a record of all that was read through it out: what a page was made from. */
import { dirname, resolve, sep } from 'node:path';
import type { Workspace } from '../workspace.ts';

/** What was read, by absolute path, as it was then; null for what was not there. */
export interface Reads {
  readonly texts: ReadonlyMap<string, string | null>;
  readonly stamps: ReadonlyMap<string, string | null>;
  /** Where paths really are, after all links. */
  readonly realPaths: ReadonlyMap<string, string | null>;
  /** Names in a folder, one a line. */
  readonly lists: ReadonlyMap<string, string>;
}

export interface Recording {
  readonly workspace: Workspace;
  readonly reads: Reads;
}

export const NO_READS: Reads = {
  texts: new Map(),
  stamps: new Map(),
  realPaths: new Map(),
  lists: new Map(),
};

/** Stamps are taken before their file is read: a file that changes meanwhile counts as changed. */
export function recordReads(workspace: Workspace): Recording {
  const texts = new Map<string, string | null>();
  const stamps = new Map<string, string | null>();
  const realPaths = new Map<string, string | null>();
  const lists = new Map<string, string>();
  const stamp = async (path: string): Promise<string | null> => {
    const found = await workspace.stamp(path);
    stamps.set(resolve(path), found);
    return found;
  };
  const recording: Workspace = {
    ...workspace,
    stamp,
    readBytes: async (path) => {
      await stamp(path);
      return workspace.readBytes(path);
    },
    realPath: async (path) => {
      const real = await workspace.realPath(path);
      realPaths.set(resolve(path), real);
      return real;
    },
    readText: async (path) => {
      const text = await workspace.readText(path);
      texts.set(resolve(path), text);
      return text;
    },
    list: async (folder) => {
      const names = await workspace.list(folder);
      lists.set(resolve(folder), listOf(names));
      return names;
    },
  };
  return { workspace: recording, reads: { texts, stamps, realPaths, lists } };
}

/** Hidden files are an editor's own, and come and go while it is open. */
const listOf = (names: readonly string[]): string =>
  names.filter((name) => !name.startsWith('.')).join('\n');

/** Whether anything that was read is now otherwise, as far as the changed paths can have touched it. */
export async function readsDiffer(
  workspace: Workspace,
  reads: Reads,
  changed: readonly string[],
): Promise<boolean> {
  const touches = (path: string): boolean =>
    changed.some((one) => path === one || path.startsWith(one + sep));
  const touchesList = (folder: string): boolean =>
    touches(folder) || changed.some((one) => dirname(one) === folder);
  const differences = await Promise.all([
    ...differing(reads.texts, touches, (path) => workspace.readText(path)),
    ...differing(reads.stamps, touches, (path) => workspace.stamp(path)),
    ...differing(reads.realPaths, touches, (path) => workspace.realPath(path)),
    ...differing(reads.lists, touchesList, async (path) => listOf(await workspace.list(path))),
  ]);
  return differences.some(Boolean);
}

const differing = (
  before: ReadonlyMap<string, string | null>,
  touched: (path: string) => boolean,
  read: (path: string) => Promise<string | null>,
): Promise<boolean>[] =>
  [...before]
    .filter(([path]) => touched(path))
    // What cannot be read any more is no longer as it was.
    .map(async ([path, was]) => (await read(path).catch(() => undefined)) !== was);
