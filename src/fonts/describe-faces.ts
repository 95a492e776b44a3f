/** Takes the manifest; gives what `banmian fonts` lists: each declared face and the state of its file. */
import type { Finding } from '../diagnostic.ts';
import type { FaceId } from '../model/font.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import type { Lang } from '../model/page.ts';
import type { Workspace } from '../workspace.ts';
import { absentFaces } from './absent.ts';
import { readFaceFile } from './face-file.ts';
import { facePath } from './face-path.ts';

export interface FaceDescription {
  readonly id: FaceId;
  readonly family: string;
  readonly weight: number;
  readonly lang: Lang | null;
  readonly licence: string;
  /** npm package that holds the file; null for a file beside the manifest. */
  readonly package: string | null;
  /** What to ask npm for; null where there is nothing to install. */
  readonly install: string | null;
  /** Path of the file; null when its package is not installed. */
  readonly file: string | null;
  /** Code points the face draws; null when the file cannot be used. */
  readonly codePoints: number | null;
  /** Whether the file is there and is the declared one. */
  readonly intact: boolean;
  readonly findings: readonly Finding[];
}

export const describeFaces = (
  manifest: FontManifest,
  workspace: Workspace,
): Promise<readonly FaceDescription[]> =>
  Promise.all(manifest.faces.map((face) => describeFace(workspace, face)));

const NOT_THERE = { file: null, codePoints: null, intact: false, findings: [] };

async function describeFace(
  workspace: Workspace,
  declared: ManifestFace,
): Promise<FaceDescription> {
  const { id, family, weight, lang, licence } = declared;
  const known = { id, family, weight, lang, licence, package: declared.package };
  const [absent] = absentFaces(workspace, [declared]);
  // Nobody needs all faces: one that is not installed is nothing to report before a page wants it.
  if (absent !== undefined) return { ...known, ...NOT_THERE, install: absent.request };
  const { value, findings } = await readFaceFile(workspace, declared);
  return {
    ...known,
    install: null,
    file: facePath(workspace, declared),
    codePoints: value?.tables.glyphs.count() ?? null,
    intact: findings.every(({ rule }) => rule === 'unusable-font'),
    findings,
  };
}
