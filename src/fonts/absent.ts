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

/** One for all that are not installed, with the command that brings them; one for each that is, but lacks a face. */
export function missingPackages(workspace: Workspace, absent: readonly AbsentFace[]): Finding[] {
  const isThere = (one: AbsentFace) => workspace.packageFile(one.package, 'package.json') !== null;
  const lacking = new Set(absent.filter(isThere).map((one) => one.package));
  const notInstalled = absent.filter((one) => !lacking.has(one.package));
  return [
    ...(notInstalled.length === 0 ? [] : [uninstalled(workspace, notInstalled)]),
    ...[...lacking].map((name) => withoutFile(absent.filter((one) => one.package === name))),
  ];
}

function uninstalled(workspace: Workspace, absent: readonly AbsentFace[]): Finding {
  const names = [...new Set(absent.map((one) => one.package))];
  const isOne = names.length === 1;
  const message = `the package${isOne ? '' : 's'} ${listed(names)} ${isOne ? 'is' : 'are'} not installed; ${isOne ? 'it brings' : 'they bring'} the faces ${facesOf(absent)}`;
  const help = `run \`${commandFor(absent)}\``;
  // In a manifest of ours there is nothing to look for.
  const foreign = absent.find((one) => workspace.packageVersion(one.package) === null);
  const origin = foreign?.declared.origin ?? null;
  return finding('missing-font', 'error', message, { help, origin });
}

function withoutFile(absent: readonly AbsentFace[]): Finding {
  const [first] = absent;
  const message = `the package \`${first?.package}\` has no file \`${first?.declared.path}\`; missing are the faces ${facesOf(absent)}`;
  const help = `correct \`path\`, or install the package again: \`${commandFor(absent)}\``;
  const origin = first?.declared.origin ?? null;
  return finding('missing-font', 'error', message, { help, origin });
}

const commandFor = (absent: readonly AbsentFace[]): string =>
  installCommand(absent.map(({ request }) => request));

const facesOf = (absent: readonly AbsentFace[]): string =>
  listed(absent.map(({ declared: { id } }) => id));

const listed = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ');
