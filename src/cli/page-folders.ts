/** Folders as they were named in, page folders out: a folder without a page stands for the pages in it. */
import { join } from 'node:path';
import type { Workspace } from '../workspace.ts';

const PAGE_FILE = 'page.yaml';
const TEMPLATE_FILE = 'template.yaml';
/** `paper/pages/2026/a1` is found from `paper`. */
const DEPTH = 3;

/** A folder in which no page is found is kept: reading it says what is missing. */
export async function pageFoldersIn(
  workspace: Workspace,
  folders: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const pages = await pagesBelow(workspace, folder, DEPTH);
      return pages.length === 0 ? [folder] : pages;
    }),
  );
  return found.flat();
}

async function pagesBelow(workspace: Workspace, folder: string, depth: number): Promise<string[]> {
  const names = await workspace.list(folder);
  if (names.includes(PAGE_FILE)) return [folder];
  // A template's starter is no page of the paper.
  if (depth === 0 || names.includes(TEMPLATE_FILE)) return [];
  const inner = names.filter(isLookedInto).map((name) => join(folder, name));
  return (await Promise.all(inner.map((one) => pagesBelow(workspace, one, depth - 1)))).flat();
}

/** Folders of programs hold no pages, and are large. */
const isLookedInto = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';
