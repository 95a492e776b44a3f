/** The stages of the pipeline as the suite needs them: page folder to forme, and a face with characters taken out. */
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../src/diagnostic.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { lockUp } from '../../src/layout/lock-up.ts';
import { planPage } from '../../src/layout/plan/plan-page.ts';
import { rulersOf } from '../../src/layout/ruler.ts';
import { leaveOut } from '../../src/makeup/leave-out.ts';
import { placeStories } from '../../src/makeup/place-stories.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { FontManifest } from '../../src/model/font-manifest.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { Page } from '../../src/model/page.ts';
import { faceListsOf, type Template } from '../../src/model/template.ts';
import { checkPictures } from '../../src/pictures/check-pictures.ts';
import { proofread } from '../../src/proofread/proofread.ts';
import { pictureShelf } from '../../src/read/page/picture-shelf.ts';
import { readPage } from '../../src/read/page/read-page.ts';
import { readManifest } from '../../src/read/template/read-manifest.ts';
import { readTemplate } from '../../src/read/template/read-template.ts';
import { caseWorkspace } from './case-workspace.ts';
import { PICTURE_DESK } from './house.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const MANIFEST = path('fonts/fonts.yaml');
/** The page folder of a case, in memory. */
export const FOLDER = '/suite/case';

const onDisk = caseWorkspace(FOLDER, new Map());

/** Opened once: fonts and templates are the same for all cases. */
const once = <T>(make: (name: string) => Promise<T>) => {
  const opened = new Map<string, Promise<T>>();
  return (name: string): Promise<T> => {
    const known = opened.get(name) ?? make(name);
    opened.set(name, known);
    return known;
  };
};

export const need = <T>({ value, findings }: Outcome<T>): T => {
  if (value === null) throw new Error(findings.map((one) => one.message).join('; '));
  return value;
};

export const manifest = once(
  async (name): Promise<FontManifest> => need(await readManifest(onDisk, name)),
);

export const suiteTemplate = once(
  async (name): Promise<Template> =>
    need(await readTemplate(onDisk, path(`tests/suite/templates/${name}`))),
);

/** All faces that the template names. */
export const suiteFonts = once(async (name): Promise<FontBook> => {
  const lists = faceListsOf(await suiteTemplate(name));
  return need(await openFonts(onDisk, await manifest(MANIFEST), lists));
});

/** Read and proofread, as the pipeline does. */
export async function readCase(
  files: ReadonlyMap<string, string | Uint8Array>,
  template: Template,
): Promise<Outcome<Page>> {
  const { value, findings } = await readPage(caseWorkspace(FOLDER, files), FOLDER);
  if (value === null) return { value, findings };
  const proof = proofread(value, template);
  return { value: proof.value, findings: [...findings, ...proof.findings] };
}

/** The page with pins for the stories that have none, where the case wants that, and without what its pins leave out. */
export async function placeCase(
  page: Page,
  template: Template,
  fonts: FontBook,
  files: ReadonlyMap<string, string | Uint8Array>,
  isWanted: boolean,
): Promise<Outcome<Page>> {
  if (!isWanted) return leaveOut(page, template);
  const shelf = pictureShelf(caseWorkspace(FOLDER, files), FOLDER);
  const pictures = need(await checkPictures(shelf, PICTURE_DESK, page));
  const placed = placeStories(page, template, rulersOf(page, template, fonts, pictures), 'rest');
  const printed = leaveOut(need(placed), template);
  return { value: printed.value, findings: [...placed.findings, ...printed.findings] };
}

/** Pictures, plan and lock-up in one; findings of all. */
export async function composeForme(
  page: Page,
  template: Template,
  fonts: FontBook,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Outcome<Forme>> {
  const shelf = pictureShelf(caseWorkspace(FOLDER, files), FOLDER);
  const checked = await checkPictures(shelf, PICTURE_DESK, page);
  const planned = planPage(page, template);
  const before = [...checked.findings, ...planned.findings];
  if (planned.value === null) return { value: null, findings: before };
  const locked = lockUp(page, planned.value, template, fonts, need(checked));
  return { value: locked.value, findings: [...before, ...locked.findings] };
}

/** The same faces, one of which no longer draws some characters. */
export const fontsWithout = (
  fonts: FontBook,
  { face, drop }: { readonly face: string; readonly drop: string },
): FontBook => ({
  ...fonts,
  advance: (shaping) => fonts.advance(shaping),
  glyphOf: (face, codePoint) => fonts.glyphOf(face, codePoint),
  shapedGlyph: (...asked) => fonts.shapedGlyph(...asked),
  hasVariant: (...asked) => fonts.hasVariant(...asked),
  hasVerticalForm: (...asked) => fonts.hasVerticalForm(...asked),
  faceFor: (text, faces) =>
    fonts.faceFor(
      text,
      [...text].some((char) => drop.includes(char)) ? faces.filter((one) => one !== face) : faces,
    ),
});
