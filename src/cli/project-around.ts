/** A folder in; the project of a paper that it lies in out. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { SCHEMAS } from './project-files.ts';

export interface Project {
  readonly schemas: string;
  /** Folder of the paper; null in the repository of banmian itself, whose pages are of many papers. */
  readonly paper: string | null;
}

/** The paper that the folder lies in, or would lie in; null when no project around it is one. */
export async function projectAround(workspace: Workspace, folder: string): Promise<Project | null> {
  for (let at = resolve(folder); dirname(at) !== at; ) {
    at = dirname(at);
    const manifest = await workspace.readText(join(at, 'package.json'), null);
    // One that is not for us to read is no project of ours.
    const home = manifest === null || isUnreadable(manifest) ? null : homeIn(manifest);
    if (home === 'banmian') return { schemas: join(at, 'docs/schema'), paper: null };
    const isPaper =
      home === 'paper' || (home === 'uses' && (await hasPages(workspace, at, folder)));
    if (isPaper) return { schemas: join(at, SCHEMAS), paper: at };
  }
  return null;
}

/** Who has only installed banmian has no paper yet: that has scripts that run it, or pages, or is to get the first of them. */
async function hasPages(workspace: Workspace, project: string, folder: string): Promise<boolean> {
  const isFirst = relative(project, resolve(folder)).split(sep)[0] === PAGES;
  return isFirst || (await workspace.entry(join(project, PAGES))) === 'folder';
}

const PAGES = 'pages';

/** A manifest that is no JSON belongs to nobody. */
function homeIn(manifest: string): 'banmian' | 'paper' | 'uses' | null {
  try {
    const { name, scripts, dependencies, devDependencies } = JSON.parse(manifest);
    if (name === 'banmian') return 'banmian';
    if (!('banmian' in { ...dependencies, ...devDependencies })) return null;
    const runs = Object.values({ ...scripts }).some((one) => /\bbanmian\b/.test(String(one)));
    return runs ? 'paper' : 'uses';
  } catch {
    return null;
  }
}
