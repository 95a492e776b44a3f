/** Folders as they were named in, page folders out: a folder without a page stands for the pages in it. */
import { basename, join, relative, resolve, sep } from 'node:path';
import { isUnreadable, type Workspace } from './workspace.ts';

export interface FoundPage {
  /** Path below the folder that was named, `/` between; a folder that is a page itself goes by its name. */
  readonly id: string;
  readonly folder: string;
}

/** What findings call a page that is no longer copy: one that is painted or read. */
export const pageName = (folder: string): string => `the page \`${folder}\``;

const PAGES = 'pages';
const PAGE_FILE = 'page.yaml';
const TEMPLATE_FILE = 'template.yaml';
/** `paper/pages/2026/a1` is found from `paper`. */
const DEPTH = 3;

/** Where a paper keeps its pages: what is meant where no folder is named. Null where there is none. */
export const pagesHere = async (workspace: Workspace): Promise<string | null> =>
  (await workspace.entry(PAGES)) === 'folder' ? PAGES : null;

/** Sorted by id. Folders in a page folder are not looked into. */
export async function findPages(workspace: Workspace, folder: string): Promise<FoundPage[]> {
  const pages = await pagesBelow(workspace, folder, DEPTH);
  return pages
    .map((page) => ({ id: idOf(folder, page), folder: page }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

const idOf = (folder: string, page: string): string =>
  page === folder ? basename(resolve(folder)) : relative(folder, page).split(sep).join('/');

/** A folder in which no page is found is kept: reading it says what is missing. */
export async function pageFoldersIn(
  workspace: Workspace,
  folders: readonly string[],
): Promise<FoundPage[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const pages = await findPages(workspace, folder);
      return pages.length === 0 ? [{ id: idOf(folder, folder), folder }] : pages;
    }),
  );
  return found.flat();
}

async function pagesBelow(workspace: Workspace, folder: string, depth: number): Promise<string[]> {
  if ((await workspace.entry(folder)) !== 'folder') return [];
  const names = await workspace.list(folder, null);
  // A folder that may not be looked into may hold a page: reading it says what is wrong.
  if (isUnreadable(names)) return [folder];
  if (names.includes(PAGE_FILE)) return [folder];
  // A template's starter is no page of the paper.
  if (depth === 0 || names.includes(TEMPLATE_FILE)) return [];
  const inner = names.filter(isLookedInto).map((name) => join(folder, name));
  return (await Promise.all(inner.map((one) => pagesBelow(workspace, one, depth - 1)))).flat();
}

/** Told by the names of files that it holds. */
export const isPageOrTemplate = (holds: (name: string) => boolean): boolean =>
  holds(PAGE_FILE) || holds(TEMPLATE_FILE);

/** Folders of programs hold no pages, and are large. */
export const isLookedInto = (name: string): boolean =>
  !name.startsWith('.') && name !== 'node_modules';
