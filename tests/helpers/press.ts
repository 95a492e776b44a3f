/** A composed case in, what the real browser painted and the real readers read out. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src/browser/find.ts';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { placedCharacters } from '../../src/check/measure/placed-characters.ts';
import { subsetFaces } from '../../src/fonts/subset-faces.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import type { PageHtml } from '../../src/model/evidence.ts';
import type { Forme } from '../../src/model/forme.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { inspectPdf } from '../../src/pdf/inspect.ts';
import { preparePictures } from '../../src/pictures/prepare-pictures.ts';
import { drawPage } from '../../src/raster/draw-page.ts';
import { inkOf } from '../../src/raster/ink-of.ts';
import { pictureShelf } from '../../src/read/page/picture-shelf.ts';
import { readSkin } from '../../src/read/template/skin.ts';
import { pxToPt } from '../../src/units.ts';
import { caseWorkspace } from './case-workspace.ts';
import { PICTURE_DESK, WIDE_LIMITS } from './house.ts';
import { FOLDER, MANIFEST, manifest, need } from './stages.ts';
import { caseFiles, type SuiteCase } from './suite.ts';
import type { Composed, Press } from './try-case.ts';

export interface RealPress {
  /** The press for a case: its style sheet is tampered with on the way. */
  readonly pressFor: (one: SuiteCase) => Press;
  readonly close: () => Promise<void>;
}

/** The suite's templates are painted with the skins of the house. */
export const SKINS: Readonly<Record<string, string>> = {
  card: 'broadsheet-hk',
  'card-school': 'broadsheet-tw',
  'card-school-v': 'broadsheet-tw',
  'card-tw': 'broadsheet-tw',
  'card-hung': 'shinbun-ja',
  'card-kept': 'broadsheet-hk',
  'card-trimmed': 'broadsheet-hk',
  'card-v': 'shinbun-ja',
  'card-page': 'broadsheet-hk',
  'card-page-v': 'broadsheet-tw',
  'card-v-trimmed': 'shinbun-ja',
};

export async function openPress(): Promise<RealPress> {
  const cache = await mkdtemp(join(tmpdir(), 'banmian-suite-'));
  const binary = need(await findBrowser({ given: null, cache }));
  const browser = need(await openBrowser(binary, { sandbox: true, limits: WIDE_LIMITS }));
  return {
    pressFor: (one) => (composed) => print(browser, one, composed),
    close: async () => {
      await browser.close();
      await rm(cache, { recursive: true, force: true });
    },
  };
}

async function print(browser: OpenBrowser, one: SuiteCase, composed: Composed) {
  const page = await pageHtml(one, composed);
  const html = page.html.replace('</style>', `${one.tamper?.css ?? ''}</style>`);
  const { bytes, painted } = need(await browser.paint({ ...page, html }));
  const finished = await finishPdf(bytes, imprintOf(composed.forme));
  const { forme } = composed;
  const drawn = need(await drawPage(finished, { page: 1, dpi: 100 }));
  const ink = placedCharacters(forme).map((character) => ({
    ...character,
    share: inkOf(drawn, forme.sheet, character.rect),
  }));
  return { painted, pdf: need(await inspectPdf(finished)), ink };
}

async function pageHtml(one: SuiteCase, { forme, fonts, template }: Composed): Promise<PageHtml> {
  const workspace = caseWorkspace(FOLDER, await caseFiles(one));
  const skin = `../../templates/${SKINS[template.id]}`;
  const [faces, pictures, skinned] = await Promise.all([
    subsetFaces(workspace, forme, await manifest(MANIFEST), fonts),
    preparePictures(pictureShelf(workspace, FOLDER), PICTURE_DESK, forme, template.picture),
    readSkin(workspace, fileURLToPath(new URL(skin, import.meta.url))),
  ]);
  const assets = { faces: need(faces), pictures: need(pictures) };
  return need(await renderHtml(forme, need(skinned), assets, fonts));
}

const imprintOf = ({ title, author, lang, direction, date, sheet }: Forme) => ({
  title,
  author,
  lang,
  direction,
  date,
  contentId: createHash('sha256').update(title).digest('hex'),
  trimWidth: pxToPt(sheet.width),
  trimHeight: pxToPt(sheet.height),
  bleed: null,
});
