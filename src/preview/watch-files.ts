/** Folders in, every path in them that changes out. Told by the system's own events, which come at once and are never dropped. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isLookedInto, isPageOrTemplate } from '../page-folders.ts';
import { errorOf } from './crash.ts';

export interface FileWatch {
  /** Folders whose own entries are watched, and nothing below; known ones are passed over. */
  readonly addFolders: (folders: Iterable<string>) => void;
  readonly close: () => Promise<void>;
}

/** Page folders stand three folders down and have folders of their own. */
const DEPTH = 5;

/** Settles when all is watched. Roots and folders are absolute. */
export async function watchFiles(
  roots: readonly string[],
  noticed: (path: string) => void,
  failed: (error: Error) => void,
): Promise<FileWatch> {
  const known = new Set<string>();
  const shallow = watch([], {
    depth: 0,
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => !known.has(path) && leadsOutOf(dirname(path), path),
  });
  const deep = watch([...roots], {
    depth: DEPTH,
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => !isInSight(path, roots) || leadsOutOfItsPage(path, roots),
  });
  for (const watcher of [deep, shallow]) {
    // What cannot be watched, for want of rights or of watches, is shown as it was first.
    watcher.on('error', (error) => failed(errorOf(error)));
    watcher.on('all', (_, path) => noticed(path));
    // chokidar drops changes that follow another within 50 ms; the raw ones are all there.
    watcher.on('raw', (_, name, details) => {
      const changed = changedPath(name, details);
      if (changed !== null) noticed(changed);
    });
  }
  await new Promise<void>((settle) => deep.once('ready', settle));
  return {
    addFolders: (folders) => {
      const fresh = [...folders].filter((folder) => !known.has(folder));
      for (const folder of fresh) known.add(folder);
      if (fresh.length > 0) shallow.add(fresh);
    },
    close: async () => void (await Promise.all([deep.close(), shallow.close()])),
  };
}

/** Below its root: a root itself may lie in `node_modules`. */
function isInSight(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const below = relative(root, path);
    return (
      !below.startsWith('..') &&
      below
        .split(sep)
        .filter((name) => name !== '')
        .every(isLookedInto)
    );
  });
}

/**
 * A page folder or a template may be a link as a whole, and so may any folder on the way there. A link inside that leads
 * out of it is not read, and so not watched.
 */
function leadsOutOfItsPage(path: string, roots: readonly string[]): boolean {
  for (let home = dirname(path); roots.some((root) => isWithin(home, root)); home = dirname(home))
    if (isPageOrTemplate((name) => existsSync(join(home, name)))) return leadsOutOf(home, path);
  return false;
}

/** What is not there, or not for us to look at, leads nowhere. */
function leadsOutOf(home: string, path: string): boolean {
  try {
    return !isWithin(realpathSync(path), realpathSync(home));
  } catch {
    return false;
  }
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A watched folder says the name of its entry, a watched file its own. */
function changedPath(name: unknown, details: unknown): string | null {
  const watched = (details as { watchedPath?: unknown } | null)?.watchedPath;
  if (typeof watched !== 'string') return null;
  if (typeof name !== 'string' || basename(watched) === name) return watched;
  return join(watched, name);
}
