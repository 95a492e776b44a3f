/** A path in, a folder at it out, with those above it. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './fault.ts';

/**
 * Node's own way down says that a read-only disk is not there, and never ends in a folder such as `/proc`, which is
 * there and takes no new ones: whoever says twice that a folder above is missing is believed.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const isThere = await madeOrThere(path, mode);
  if (isThere) return;
  await makeFolder(dirname(path), mode);
  await mkdir(path, { mode }).catch(async (error: unknown) => {
    if (!(await isFolder(path, error))) throw error;
  });
}

/** False where the folder above is missing. */
async function madeOrThere(path: string, mode: number): Promise<boolean> {
  try {
    await mkdir(path, { mode });
    return true;
  } catch (error) {
    if (await isFolder(path, error)) return true;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return false;
  }
}

const isFolder = async (path: string, error: unknown): Promise<boolean> =>
  codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory();
