/** Takes the manifest and the faces a page wants; gives the `FontBook` that composition measures with. */
import type { Fontkit } from '@pdf-lib/fontkit/dist/fontkit.es.min.js';
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Face, FaceId, FontBook } from '../model/font.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import { em } from '../units.ts';
import type { Workspace } from '../workspace.ts';
import { type FaceFile, readFaceFile } from './face-file.ts';
import { makeFontBook, type OpenFace } from './font-book.ts';
import type { Sfnt } from './sfnt.ts';
import { loadFontkit, makeShaper } from './shaper.ts';

/** Opens only the faces wanted; those that cannot be used are left out and named in the findings. */
export async function openFonts(
  workspace: Workspace,
  manifest: FontManifest,
  wanted: readonly FaceId[],
): Promise<Outcome<FontBook>> {
  const ids = [...new Set(wanted)];
  const declared = manifest.faces.filter((face) => ids.includes(face.id));
  const unknown = ids.filter((id) => declared.every((face) => face.id !== id));
  // The files are read and hashed on other threads while the package loads on this one.
  const reading = Promise.all(declared.map((face) => readFaceFile(workspace, face)));
  const [fontkit, outcomes] = await Promise.all([loadFontkit(), reading]);
  const files = outcomes.flatMap(({ value }) => (value === null ? [] : [value]));
  const findings = [
    ...unknown.map((id) => unknownFace(id, manifest)),
    ...outcomes.flatMap((outcome) => outcome.findings),
  ];
  const faces = files.map((file) => openFace(file, fontkit));
  return { value: faces.length === 0 ? null : makeFontBook(faces, findings), findings };
}

function openFace({ declared, bytes, tables }: FaceFile, fontkit: Fontkit): OpenFace {
  return {
    face: describeFace(declared, tables.sfnt),
    unitsPerEm: tables.sfnt.unitsPerEm,
    glyphs: tables.glyphs,
    advances: tables.advances,
    shape: makeShaper(fontkit, bytes, tables.advances),
  };
}

const describeFace = (declared: ManifestFace, sfnt: Sfnt): Face => ({
  id: declared.id,
  // The face's own id: CSS must never choose between two faces of one family, nor synthesise a weight.
  family: declared.id,
  weight: declared.weight,
  lang: declared.lang,
  licence: declared.licence,
  postscriptName: sfnt.postscriptName,
  ascent: em(sfnt.ascent / sfnt.unitsPerEm),
  descent: em(sfnt.descent / sfnt.unitsPerEm),
  emTop: em(sfnt.emTop / sfnt.unitsPerEm),
});

function unknownFace(id: FaceId, manifest: FontManifest): Finding {
  const declared = manifest.faces.map((face) => `\`${face.id}\``).join(', ');
  return finding('unknown-face', 'error', `no face \`${id}\` is declared in the font manifest`, {
    help: `declare it, or take one of ${declared}`,
  });
}
