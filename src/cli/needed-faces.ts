/** A template's folder and the font manifest in; the faces that npm must bring before a page can be set in it out. */
import { isSpare } from '../fonts/absent.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import { faceListsOf } from '../model/template.ts';
import { readTemplate } from '../read/template/read-template.ts';
import type { Workspace } from '../workspace.ts';
import type { Packages } from './project-files.ts';

/** None for a template that cannot be read: building a page with it says why. */
export async function neededFaces(
  workspace: Workspace,
  template: string,
  { faces }: FontManifest,
): Promise<readonly ManifestFace[]> {
  const { value } = await readTemplate(workspace, template);
  const lists = value === null ? [] : faceListsOf(value);
  const named = faces.filter(({ id }) => lists.some((list) => list.includes(id)));
  return named.filter((face) => face.package !== null && !isSpare(face.id, lists, named));
}

/** For a manifest of npm's: the exact versions that the hashes are of. */
export function packagesOf(workspace: Workspace, faces: readonly ManifestFace[]): Packages {
  const names = new Set(faces.flatMap((face) => face.package ?? []));
  return Object.fromEntries([...names].sort().map((name) => [name, versionOf(workspace, name)]));
}

const versionOf = (workspace: Workspace, name: string): string =>
  workspace.packageVersion(name) ?? '*';
