/** Takes the manifest; gives what `banmian fonts` lists: each declared face and the state of its file. */
import type { Finding } from '../diagnostic.ts';
import type { FaceId } from '../model/font.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import type { Lang } from '../model/page.ts';
import type { Workspace } from '../workspace.ts';
import { facePath, readFaceFile } from './face-file.ts';

export interface FaceDescription {
  readonly id: FaceId;
  readonly family: string;
  readonly weight: number;
  readonly lang: Lang | null;
  readonly licence: string;
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

async function describeFace(
  workspace: Workspace,
  declared: ManifestFace,
): Promise<FaceDescription> {
  const { value, findings } = await readFaceFile(workspace, declared);
  const { id, family, weight, lang, licence } = declared;
  return {
    id,
    family,
    weight,
    lang,
    licence,
    file: facePath(workspace, declared),
    codePoints: value?.tables.glyphs.count() ?? null,
    intact: findings.every(({ rule }) => rule === 'unusable-font'),
    findings,
  };
}
