/** Files in; put in place, or what the system says against it, as findings, out. */
import { basename, dirname } from 'node:path';
import type { Finding } from '../diagnostic.ts';
import { unwritableOutput } from '../unreadable.ts';
import type { Changes, Home, Workspace } from '../workspace.ts';

export async function writeFiles(
  workspace: Workspace,
  folder: string,
  files: Changes,
  home: Home,
): Promise<Finding[]> {
  const barred = await workspace.replace(folder, files, home);
  return barred === null ? [] : [unwritableOutput(barred)];
}

/** Findings name the file, not its folder. */
export async function writeFile(
  workspace: Workspace,
  path: string,
  text: string,
  home: Home = null,
): Promise<Finding[]> {
  const changes = new Map([[basename(path), text]]);
  const barred = await workspace.replace(dirname(path), changes, home);
  return barred === null ? [] : [unwritableOutput({ ...barred, unwritable: path })];
}
