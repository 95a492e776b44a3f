/** The folders that were named in, the pages that are meant out: without a name those of `pages`, as the preview shows them. */
import { finding, type Outcome } from '../diagnostic.ts';
import { type FoundPage, pageFoldersIn, pagesHere } from '../page-folders.ts';
import type { Workspace } from '../workspace.ts';

export async function meantPages(
  workspace: Workspace,
  named: readonly string[],
  command: string,
): Promise<Outcome<readonly FoundPage[]>> {
  const here = named.length > 0 ? null : await pagesHere(workspace);
  const folders = here === null ? named : [here];
  if (folders.length === 0) return { value: null, findings: [nothingNamed(command)] };
  return pageFoldersIn(workspace, folders);
}

const nothingNamed = (command: string) =>
  finding('missing-folder', 'error', 'no page is named, and there is no folder `pages` here', {
    help: `name a page folder, or a folder of page folders; the one that you are in is \`.\`: \`npx banmian ${command} .\``,
  });
