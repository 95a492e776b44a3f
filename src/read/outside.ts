/** A page folder and a path in it in, whether a link leads from there to a file outside the folder out. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';
import { pathIn } from './read-source.ts';

/** The folder itself may be a link. False where there is no such file. */
export async function leadsOutside(
  workspace: Workspace,
  folder: string,
  path: string,
): Promise<boolean> {
  const [home, file] = await Promise.all([
    workspace.realPath(folder),
    workspace.realPath(pathIn(folder, path)),
  ]);
  if (home === null || file === null) return false;
  const start = home.replace(/[\\/]+$/, '');
  return !(file.startsWith(start) && /^[\\/]/.test(file.slice(start.length)));
}

export const outsideFile = (path: string, origin: Origin): Finding =>
  finding('outside-file', 'error', `\`${path}\` is a link to a file outside the page folder`, {
    help: 'put the file itself there: a page is made of what is in its folder',
    origin,
  });
