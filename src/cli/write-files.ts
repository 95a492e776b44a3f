/** Files in; put in place all at once, or what the system says against it, as findings, out. */
import { basename, dirname } from 'node:path';
import { type Finding, finding } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';

export const writeFiles = (
  workspace: Workspace,
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<Finding[]> => put(workspace, folder, files, folder);

export const writeFile = (workspace: Workspace, path: string, text: string): Promise<Finding[]> =>
  put(workspace, dirname(path), new Map([[basename(path), text]]), path);

/** A full disk, a folder of somebody else's, a file where a folder should be. */
async function put(
  workspace: Workspace,
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  name: string,
): Promise<Finding[]> {
  try {
    await workspace.replace(folder, files);
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message = `\`${name}\` cannot be written: ${error.code}`;
    return [
      finding('unwritable-output', 'error', message, {
        help: 'name another place, or mend its rights',
      }),
    ];
  }
}
