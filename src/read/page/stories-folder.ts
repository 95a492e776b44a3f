/** A page folder without `stories`, and the stories that its page lists, in; what to do about it out: they may lie in another folder. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { pathIn } from '../source/read-source.ts';

export const STORIES = 'stories';

/** Null where there is such a folder: then each story is looked for by itself. */
export async function lostFolder(
  workspace: Workspace,
  folder: string,
  ids: readonly string[],
  origin: Origin,
): Promise<Finding | null> {
  if (ids.length === 0 || (await workspace.entry(pathIn(folder, STORIES))) !== null) return null;
  const held = await workspace.list(folder, folder);
  const names = isUnreadable(held) ? [] : held;
  const files = new Set(ids.map((id) => `${id}.md`));
  const found = names.some((name) => files.has(name))
    ? ''
    : await holderOf(workspace, folder, names, files);
  const [message, help] = said(found, ids[0] ?? '');
  return finding('unknown-story', 'error', message, { help, origin });
}

/** Folders are looked into one after the other: there are few, and one is enough. */
async function holderOf(
  workspace: Workspace,
  folder: string,
  names: readonly string[],
  files: ReadonlySet<string>,
): Promise<string | null> {
  for (const name of names.slice(0, MOST_FOLDERS)) {
    const path = pathIn(folder, name);
    if (name.startsWith('.') || (await workspace.entry(path)) !== 'folder') continue;
    const held = await workspace.list(path, folder);
    if (!isUnreadable(held) && held.some((file) => files.has(file))) return name;
  }
  return null;
}

const MOST_FOLDERS = 60;

function said(found: string | null, id: string): readonly [message: string, help: string] {
  const none = `there is no folder \`${STORIES}\``;
  if (found === null)
    return [
      none,
      `make it, and write each story of the list to a file in it: \`${STORIES}/${id}.md\``,
    ];
  return found === ''
    ? [`${none}: the stories lie beside \`page.yaml\``, `make it, and move them there`]
    : [
        `${none}, but one \`${found}\` with stories of the list`,
        `did you mean \`${found}\`? Rename it to \`${STORIES}\``,
      ];
}
