/** Folders as they were named in, page folders out: a folder without a page stands for the pages in it. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Finding, finding, type Outcome } from './diagnostic.ts';
import { alteredName } from './model/altered-name.ts';
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
const STORIES = 'stories';
/** `paper/pages/2026/a1` is found from `paper`. */
const DEPTH = 3;
/** So much deeper is a page looked for that is out of reach. */
const BEYOND = 6;

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

/** A folder in which no page is found is kept: reading it says what is missing. Null where all pages lie too deep. */
export async function pageFoldersIn(
  workspace: Workspace,
  folders: readonly string[],
): Promise<Outcome<readonly FoundPage[]>> {
  const looked = await Promise.all(
    folders.map(async (named) => {
      const folder = await folderMeant(workspace, named);
      const pages = await findPages(workspace, folder);
      const findings = await pagesOutOfReach(workspace, folder);
      const isBare = pages.length === 0 && findings.length === 0;
      return { pages: isBare ? [{ id: idOf(folder, folder), folder }] : pages, findings };
    }),
  );
  const pages = onceEach(looked.flatMap((one) => one.pages));
  const findings = looked.flatMap((one) => one.findings);
  return { value: pages.length === 0 ? null : pages, findings };
}

/** A folder that is named twice, or by itself and by what it lies in, is one page. */
function onceEach(pages: readonly FoundPage[]): FoundPage[] {
  const known = new Set<string>();
  return pages.filter(({ folder }) => {
    const path = resolve(folder);
    if (known.has(path)) return false;
    known.add(path);
    return true;
  });
}

/** Who names the file of a page means its folder. */
export async function folderMeant(workspace: Workspace, named: string): Promise<string> {
  const name = basename(named);
  const isOfPage = name === PAGE_FILE || alteredName(PAGE_FILE, [name]) !== null;
  return isOfPage && (await workspace.entry(named)) === 'file' ? dirname(named) : named;
}

/** A page that lies too deep would be missing without a word. */
export async function pagesOutOfReach(workspace: Workspace, folder: string): Promise<Finding[]> {
  const near = new Set(await pagesBelow(workspace, folder, DEPTH));
  const all = await pagesBelow(workspace, folder, DEPTH + BEYOND);
  return all.filter((page) => !near.has(page)).map((page) => outOfReach(folder, page));
}

function outOfReach(folder: string, page: string): Finding {
  const below = `more than ${DEPTH} folders below \`${folder}\``;
  return finding('page-out-of-reach', 'error', `\`${page}\` is a page ${below}, it is left out`, {
    help: `name it, or a folder nearer to it: \`${dirname(page)}\``,
  });
}

async function pagesBelow(workspace: Workspace, folder: string, depth: number): Promise<string[]> {
  if ((await workspace.entry(folder)) !== 'folder') return [];
  const names = await workspace.list(folder, null);
  // A folder that may not be looked into may hold a page: reading it says what is wrong.
  if (isUnreadable(names)) return [folder];
  if (names.includes(PAGE_FILE)) return [folder];
  // A template's starter is no page of the paper.
  if (names.includes(TEMPLATE_FILE)) return [];
  const inner = depth === 0 ? [] : names.filter(isLookedInto).map((name) => join(folder, name));
  const below = (
    await Promise.all(inner.map((one) => pagesBelow(workspace, one, depth - 1)))
  ).flat();
  return (await isMeantAsPage(workspace, folder, names, below)) ? [folder, ...below] : below;
}

/** A page whose `page.yaml` is misnamed or forgotten would be missing without a word: reading it says what is wrong. */
async function isMeantAsPage(
  workspace: Workspace,
  folder: string,
  names: readonly string[],
  below: readonly string[],
): Promise<boolean> {
  const isMisnamed = alteredName(PAGE_FILE, names) !== null;
  if (!isMisnamed && (!names.includes(STORIES) || below.length > 0)) return false;
  const stories = names.includes(STORIES) ? await workspace.list(join(folder, STORIES), null) : [];
  const hasStories = isUnreadable(stories) || stories.some((name) => name.endsWith('.md'));
  return hasStories || (isMisnamed && below.length === 0);
}

/** Told by the names of files that it holds. */
export const isPageOrTemplate = (holds: (name: string) => boolean): boolean =>
  holds(PAGE_FILE) || holds(TEMPLATE_FILE);

/** Folders of programs hold no pages, and are large. */
export const isLookedInto = (name: string): boolean =>
  !name.startsWith('.') && name !== 'node_modules';
