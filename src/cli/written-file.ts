/** A path and a text in, the file written whole or not at all, or a finding that says why not. */
import { basename, dirname } from 'node:path';
import { type Finding, finding } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';

export async function writeWhole(
  workspace: Workspace,
  path: string,
  text: string,
): Promise<Finding[]> {
  try {
    await workspace.replace(dirname(path), new Map([[basename(path), text]]));
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message = `\`${path}\` cannot be written: ${error.code}`;
    return [finding('unwritable-output', 'error', message, { help: 'name another file' })];
  }
}
