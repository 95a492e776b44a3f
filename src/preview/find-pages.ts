/** A folder in, the page folders in it out: itself, or those up to three folders down. */
import { basename, join, resolve } from 'node:path';
import type { Workspace } from '../workspace.ts';

export interface FoundPage {
  /** Path below the folder that is shown, `/` between; a folder that is a page itself goes by its name. */
  readonly id: string;
  readonly folder: string;
}

const PAGE_FILE = 'page.yaml';
const DEPTH = 3;

/** Sorted by id. Folders in a page folder are not looked into. */
export async function findPages(workspace: Workspace, folder: string): Promise<FoundPage[]> {
  const names = await workspace.list(folder);
  if (names.includes(PAGE_FILE)) return [{ id: basename(resolve(folder)), folder }];
  const found = await pagesBelow(workspace, folder, names, DEPTH);
  return found
    .map((page) => ({ id: page.join('/'), folder: join(folder, ...page) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

type Path = readonly string[];

async function pagesBelow(
  workspace: Workspace,
  folder: string,
  names: readonly string[],
  depth: number,
): Promise<Path[]> {
  const found = await Promise.all(
    names.filter(isLookedInto).map(async (name): Promise<Path[]> => {
      const inner = join(folder, name);
      // A folder that may not be read holds no page for us.
      const held = await workspace.list(inner).catch((): readonly string[] => []);
      if (held.includes(PAGE_FILE)) return [[name]];
      if (depth === 1) return [];
      const below = await pagesBelow(workspace, inner, held, depth - 1);
      return below.map((path) => [name, ...path]);
    }),
  );
  return found.flat();
}

/** Folders of programs hold no pages, and are large. */
export const isLookedInto = (name: string): boolean =>
  !name.startsWith('.') && name !== 'node_modules';
