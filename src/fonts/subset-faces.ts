/** Takes a forme and the manifest; gives a page subset of each face it paints with, as TrueType bytes. */
import type { Outcome } from '../diagnostic.ts';
import type { SubsetFace } from '../model/evidence.ts';
import type { FontBook } from '../model/font.ts';
import type { FontManifest, ManifestFace } from '../model/font-manifest.ts';
import type { Forme } from '../model/forme.ts';
import type { Workspace } from '../workspace.ts';
import { charactersByFace } from './characters-by-face.ts';
import { readFaceFile, sha256 } from './face-file.ts';
import { paintedAs } from './painted-as.ts';
import { renameGlyphs } from './rename-glyphs.ts';
import { type Sharers, sharersByFace } from './shared-glyphs.ts';

/**
 * All faces at once: reading and hashing overlap with HarfBuzz, which takes one face at a time. A face the manifest
 * does not declare is passed over: opening the fonts has reported it.
 */
export async function subsetFaces(
  workspace: Workspace,
  forme: Forme,
  manifest: FontManifest,
  fonts: FontBook,
): Promise<Outcome<readonly SubsetFace[]>> {
  const wanted = charactersByFace(forme);
  const sharers = sharersByFace(forme, fonts);
  const declared = manifest.faces.filter((face) => wanted.has(face.id));
  const outcomes = await Promise.all(
    declared.flatMap((face) =>
      cutFace(workspace, face, wanted.get(face.id) ?? '', sharers.get(face.id) ?? [], fonts),
    ),
  );
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    findings: outcomes.flatMap(({ findings }) => findings),
  };
}

function cutFace(
  workspace: Workspace,
  face: ManifestFace,
  wanted: string,
  sharers: readonly Sharers[],
  fonts: FontBook,
): Promise<Outcome<SubsetFace>>[] {
  const rest = [...wanted].filter((character) => !sharers.some(({ own }) => own.has(character)));
  const layers = sharers.map((layer, at) =>
    cutTwins(
      workspace,
      face,
      wanted,
      layer,
      `${face.id} sharers${at === 0 ? '' : ` ${at + 1}`}`,
      fonts,
    ),
  );
  return rest.length === 0 ? layers : [subsetFace(workspace, face, rest.join('')), ...layers];
}

async function cutTwins(
  workspace: Workspace,
  face: ManifestFace,
  wanted: string,
  { own, beside }: Sharers,
  family: string,
  fonts: FontBook,
): Promise<Outcome<SubsetFace>> {
  const draws = (codePoint: number) =>
    fonts.faceFor(String.fromCodePoint(codePoint), [face.id]) !== null;
  const characters = [...wanted].filter((one) => own.has(one) || beside.has(one));
  const names = characters.map(
    (character) => [character, paintedAs(character, face.lang, draws)] as const,
  );
  const drawn = names.map(([, drawnBy]) => drawnBy).join('');
  const { value, findings } = await subsetFace(workspace, face, drawn);
  if (value === null) return { value, findings };
  const bytes = drawn === characters.join('') ? value.bytes : renameGlyphs(value.bytes, names);
  const sharers = [...wanted].filter((one) => own.has(one)).join('');
  return { value: { ...value, family, sharers, bytes }, findings };
}

/** The subset of one face, from the cache when the same characters were cut from the same file before. */
export async function subsetFace(
  workspace: Workspace,
  declared: ManifestFace,
  characters: string,
): Promise<Outcome<SubsetFace>> {
  const key = await cacheKey(declared, characters);
  const cached = await workspace.readCache(key);
  if (cached !== null) return made(declared, cached);
  const file = await readFaceFile(workspace, declared);
  if (file.value === null) return { value: null, findings: file.findings };
  const bytes = await cutSubset(file.value.bytes, characters);
  await workspace.writeCache(key, bytes);
  return made(declared, bytes);
}

const made = (declared: ManifestFace, bytes: Uint8Array): Outcome<SubsetFace> => ({
  value: { face: declared.id, family: declared.id, sharers: '', bytes },
  findings: [],
});

/** Raised when the way of cutting changes, so that old cache entries are not taken for new ones. */
const CUT = 'subset-font-2.9.0 sfnt all-features';

async function cacheKey(declared: ManifestFace, characters: string): Promise<string> {
  const content = [CUT, declared.sha256, characters].join('\n');
  return `subset-${await sha256(new TextEncoder().encode(content))}.ttf`;
}

/**
 * Plain TrueType: WOFF2 halves the bytes but takes two seconds a body face. All layout features stay, because a subset
 * that drops `halt` or `locl` changes advances without a word.
 */
async function cutSubset(bytes: Uint8Array, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), characters, {
    targetFormat: 'truetype',
  });
}
