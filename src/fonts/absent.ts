/** Takes declared faces; gives those whose package is not installed, what to ask npm for, and the findings that say so. */
import { type Finding, finding } from '../diagnostic.ts';
import type { FaceId, FaceList } from '../model/font.ts';
import { installCommand, type ManifestFace } from '../model/font-manifest.ts';
import type { Workspace } from '../workspace.ts';
import { facePath } from './face-path.ts';

/** A face that npm would bring. */
export interface AbsentFace {
  readonly declared: ManifestFace;
  readonly package: string;
  /** As npm takes it, with the version that the hash is of, where it is one of ours. */
  readonly request: string;
}

export const absentFaces = (workspace: Workspace, faces: readonly ManifestFace[]): AbsentFace[] =>
  faces.flatMap((declared) =>
    declared.package === null || facePath(workspace, declared) !== null
      ? []
      : [{ declared, package: declared.package, request: requestFor(workspace, declared.package) }],
  );

export function requestFor(workspace: Workspace, packageName: string): string {
  const version = workspace.packageVersion(packageName);
  return version === null ? packageName : `${packageName}@${version}`;
}

/**
 * Whether a page can be set without a face: it only ever follows faces of a language, which draw nearly all of the copy.
 * One without a language draws Latin or symbols; what follows it is what the copy is set in.
 */
export const isSpare = (
  id: FaceId,
  lists: readonly FaceList[],
  declared: readonly ManifestFace[],
): boolean => {
  const ofLanguage = new Set(declared.filter(({ lang }) => lang !== null).map((face) => face.id));
  return lists
    .filter((faces) => faces.includes(id))
    .every((faces) => faces.slice(0, faces.indexOf(id)).some((before) => ofLanguage.has(before)));
};

/** One for each package; every one names the command that brings them all. */
export function missingPackages(workspace: Workspace, absent: readonly AbsentFace[]): Finding[] {
  const command = installCommand(absent.map(({ request }) => request));
  const names = [...new Set(absent.map((one) => one.package))];
  return names.map((name) => {
    const faces = absent.filter((one) => one.package === name).map(({ declared }) => declared);
    const ids = faces.map(({ id }) => `\`${id}\``).join(', ');
    const origin = faces[0]?.origin ?? null;
    if (workspace.packageFile(name, 'package.json') !== null) {
      const message = `the package \`${name}\` has no file \`${faces[0]?.path}\`; missing are the faces ${ids}`;
      const help = `correct \`path\`, or install the package again: \`${command}\``;
      return finding('missing-font', 'error', message, { help, origin });
    }
    // In a manifest of ours there is nothing to look for.
    const place = workspace.packageVersion(name) === null ? origin : null;
    const message = `the package \`${name}\` is not installed; it brings the faces ${ids}`;
    return finding('missing-font', 'error', message, { help: `run \`${command}\``, origin: place });
  });
}
