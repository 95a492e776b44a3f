/** Takes a declared face; gives the path of its file and the folder that it belongs to. */
import { dirname, join } from 'node:path';
import type { ManifestFace } from '../model/font-manifest.ts';
import type { Home, Workspace } from '../workspace.ts';

/** A font dropped in beside the manifest stays there; where npm puts its packages is npm's affair. */
export const homeOf = (declared: ManifestFace): Home =>
  declared.package === null ? dirname(declared.origin.file) : null;

/** Where the face's file should be; null when its package is not installed. */
export const facePath = (workspace: Workspace, declared: ManifestFace): string | null =>
  declared.package === null
    ? join(dirname(declared.origin.file), declared.path)
    : workspace.packageFile(declared.package, declared.path);
