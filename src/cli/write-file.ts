/** A path and a text in; what hindered writing it out, as findings. */
import { basename, dirname } from 'node:path';
import { type Finding, finding } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';

/** A full disk, a folder of somebody else's: what the system says of it is a finding. */
export async function writeFile(
  workspace: Workspace,
  path: string,
  text: string,
): Promise<Finding[]> {
  try {
    await workspace.replace(dirname(path), new Map([[basename(path), text]]));
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [
      finding('unwritable-output', 'error', `\`${path}\` cannot be written: ${error.code}`, {
        help: 'name another place, or mend its rights',
      }),
    ];
  }
}
