/** Takes the manifest and the faces a page wants; gives the `FontBook` that composition measures with. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Face, FaceId, FaceList, FontBook } from '../model/font.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import { em } from '../units.ts';
import type { Workspace } from '../workspace.ts';
import { type AbsentFace, absentFaces, isSpare, missingPackages } from './absent.ts';
import { type AdvanceMemo, readMemo } from './advance-memo.ts';
import { faceBytesNow } from './face-file.ts';
import type { FaceTables } from './face-tables.ts';
import { makeFontBook, type OpenFace } from './font-book.ts';
import { readKnownTables } from './known-tables.ts';
import type { Sfnt } from './sfnt.ts';
import { makeShaper } from './shaper.ts';

/** A font book whose measurements can be kept for the next time. */
export interface OpenFontBook extends FontBook {
  readonly keep: () => Promise<void>;
}

/**
 * Opens only the faces wanted. One that cannot be used is named in the findings. If copy is set in it there is no book:
 * a page of 〓 would report every character. A spare face that is not installed is missed when a character needs it.
 */
export async function openFonts(
  workspace: Workspace,
  manifest: FontManifest,
  lists: readonly FaceList[],
): Promise<Outcome<OpenFontBook>> {
  const ids = [...new Set(lists.flat())];
  const declared = manifest.faces.filter((face) => ids.includes(face.id));
  const unknown = ids.filter((id) => declared.every((face) => face.id !== id));
  const needed = declared.filter((face) => !isSpare(face.id, lists, declared));
  const absent = absentFaces(workspace, declared);
  const missed = absent.filter((one) => needed.includes(one.declared));
  const there = declared.filter((face) => absent.every((one) => one.declared !== face));
  const outcomes = await Promise.all(there.map((face) => readFace(workspace, face)));
  const faces = outcomes.flatMap(({ value }) => value ?? []);
  const findings = [
    ...unknown.map((id) => unknownFace(id, manifest)),
    ...missingPackages(workspace, missed),
    ...outcomes.flatMap((outcome) => outcome.findings),
  ];
  if (faces.length === 0 || !hasAll(faces, needed)) return { value: null, findings };
  return { value: bookOf(faces, absent, findings), findings };
}

const hasAll = (faces: readonly OpenFace[], needed: readonly ManifestFace[]): boolean =>
  needed.every(({ id }) => faces.some(({ face }) => face.id === id));

function bookOf(
  faces: readonly OpenFace[],
  absent: readonly AbsentFace[],
  findings: readonly Finding[],
): OpenFontBook {
  const requests = new Map(absent.map(({ declared: { id }, request }) => [id, request]));
  const keep = async () => void (await Promise.all(faces.map((face) => face.memo.keep())));
  return { ...makeFontBook(faces, requests, findings), keep };
}

/** Reads the tables and what was measured with the face before. */
async function readFace(workspace: Workspace, declared: ManifestFace): Promise<Outcome<OpenFace>> {
  const [{ value, findings }, memo] = await Promise.all([
    readKnownTables(workspace, declared),
    readMemo(workspace, declared),
  ]);
  const readNow = () => faceBytesNow(workspace, declared);
  return { value: value === null ? null : openFace(declared, value, memo, readNow), findings };
}

const openFace = (
  declared: ManifestFace,
  { sfnt, glyphs, advances }: FaceTables,
  memo: AdvanceMemo,
  readNow: () => Uint8Array,
): OpenFace => ({
  memo,
  face: describeFace(declared, sfnt),
  unitsPerEm: sfnt.unitsPerEm,
  glyphs,
  advances,
  shape: makeShaper(readNow, advances),
});

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
