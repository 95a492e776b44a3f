/** A folder in; the project of a paper that it lies in out. */
import { dirname, join, resolve } from 'node:path';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { SCHEMAS } from './project-files.ts';

export interface Project {
  readonly schemas: string;
  /** Folder of the paper; null in the repository of banmian itself, whose pages are of many papers. */
  readonly paper: string | null;
}

/** The project that the folder lies in, or would lie in; null when no project around it has banmian. */
export async function projectAround(workspace: Workspace, folder: string): Promise<Project | null> {
  for (let at = resolve(folder); dirname(at) !== at; ) {
    at = dirname(at);
    const manifest = await workspace.readText(join(at, 'package.json'), null);
    // One that is not for us to read is no project of ours.
    const home = manifest === null || isUnreadable(manifest) ? null : schemasOf(manifest);
    if (home !== null) return { schemas: join(at, home), paper: home === SCHEMAS ? at : null };
  }
  return null;
}

/** A manifest that is no JSON belongs to nobody. */
function schemasOf(manifest: string): string | null {
  try {
    const { name, dependencies, devDependencies } = JSON.parse(manifest);
    if (name === 'banmian') return 'docs/schema';
    return 'banmian' in { ...dependencies, ...devDependencies } ? SCHEMAS : null;
  } catch {
    return null;
  }
}
