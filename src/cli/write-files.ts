/** Files in; put in place all at once, or what the system says against it out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';

/** A full disk, a folder of somebody else's, a file where a folder should be. */
export async function writeFiles(
  workspace: Workspace,
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<Finding | null> {
  try {
    await workspace.replace(folder, files);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return finding('unwritable-output', 'error', `\`${folder}\` cannot be written: ${error.code}`, {
      help: 'name another folder, or mend its rights',
    });
  }
}
