/** A forme of cases in, what the embedded browser paints of it out: the html room's page, one after another. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { findBrowser } from '../../src/browser/find.ts';
import { launchChromium } from '../../src/browser/launch.ts';
import { measureLoaded } from '../../src/browser/measure.ts';
import { SheetPile } from '../../src/browser/sheet.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { subsetFaces } from '../../src/fonts/subset-faces.ts';
import { renderHtml } from '../../src/html/render-html.ts';
import type { Painted } from '../../src/model/evidence.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { Lang } from '../../src/model/page.ts';
import { faceListsOf, type Template } from '../../src/model/template.ts';
import { BODY_FACE } from '../../src/model/typography/house-styles.ts';
import { readTemplate } from '../../src/read/template/read-template.ts';
import { readSkin } from '../../src/read/template/skin.ts';
import { caseWorkspace } from './case-workspace.ts';
import { measureCharacters, type PaintedCharacters } from './characters.ts';
import { FOLDER, MANIFEST, manifest, need } from './stages.ts';

/** The house that a language's cases are painted in. */
export const HOUSES: Readonly<Record<Lang, string>> = {
  'zh-HK': 'broadsheet-hk',
  'zh-TW': 'broadsheet-tw',
  'zh-CN': 'daily-cn',
  ja: 'shinbun-ja',
};

const workspace = caseWorkspace(FOLDER, new Map());
const folderOf = (house: string): string =>
  fileURLToPath(new URL(`../../templates/${house}`, import.meta.url));

export const houseTemplate = async (house: string): Promise<Template> =>
  need(await readTemplate(workspace, folderOf(house), await manifest(MANIFEST)));

/** The faces of these templates and of `banmian compose`. */
export async function fontsOf(templates: readonly Template[]): Promise<FontBook> {
  const lists = [...templates.flatMap(faceListsOf), Object.values(BODY_FACE)];
  return need(await openFonts(workspace, await manifest(MANIFEST), lists));
}

export interface PaintedSheet {
  readonly painted: Painted;
  readonly characters: PaintedCharacters;
}

export interface SheetPress {
  /** `css` is put behind the page's own. */
  readonly paint: (
    forme: Forme,
    house: string,
    fonts: FontBook,
    css?: string,
  ) => Promise<PaintedSheet>;
  readonly print: (forme: Forme, house: string, fonts: FontBook) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export async function openSheetPress(): Promise<SheetPress> {
  const cache = await mkdtemp(join(tmpdir(), 'banmian-cases-'));
  const binary = need(await findBrowser({ given: null, cache }));
  const { browser } = await launchChromium(binary, process.getuid?.() !== 0, 90);
  const pile = new SheetPile(browser);
  const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });
  return {
    print: async (forme, house, fonts) => pile.use(await pageOf(forme, house, fonts), print),
    paint: async (forme, house, fonts, css = '') => {
      const page = await pageOf(forme, house, fonts);
      const html = page.html.replace('</style>', `${css}</style>`);
      return pile.use({ ...page, html }, async (page) => {
        const painted = await measureLoaded(page, browser.version());
        return { painted, characters: await measureCharacters(page) };
      });
    },
    close: async () => {
      await browser.close();
      await rm(cache, { recursive: true, force: true });
    },
  };
}

async function pageOf(forme: Forme, house: string, fonts: FontBook) {
  const [faces, skin] = await Promise.all([
    subsetFaces(workspace, forme, await manifest(MANIFEST), fonts),
    readSkin(workspace, folderOf(house)),
  ]);
  return need(await renderHtml(forme, need(skin), { faces: need(faces), pictures: [] }, fonts));
}
