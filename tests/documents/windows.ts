/** The preview and the reports in a real browser in, the pictures of the documents that show them out. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import subsetFont from 'subset-font';
import type { Bitmap } from '../../src/model/bitmap.ts';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { decodePng } from '../../src/raster/png.ts';
import { banmian, ROOT } from '../helpers/command-line.ts';

const PREVIEWED = 'takungpao-2025-05-09';
const LINE = 'lead.body.3:4';

/** The same letters on every machine: what a window has no face for is set in one of ours. */
const FACES = ['hk/500Medium/NotoSansHK_500Medium.ttf', 'jp/500Medium/NotoSansJP_500Medium.ttf'];

export interface WindowShot {
  readonly picture: string;
  readonly shoot: (browser: Browser) => Promise<Bitmap>;
}

export const WINDOW_SHOTS: readonly WindowShot[] = [
  { picture: 'docs/images/preview.png', shoot: shootPreview },
  { picture: 'docs/images/check-report.png', shoot: (browser) => shootReport(browser, 'check') },
  {
    picture: 'docs/images/layout-report.png',
    shoot: (browser) => shootReport(browser, 'snapshot'),
  },
];

async function openPage(browser: Browser, url: string): Promise<Page> {
  // Our face is put in from outside, which the policy of the pages rightly refuses.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function pictureOf(page: Page): Promise<Bitmap> {
  const text = await page.locator('body').textContent();
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('');
  const faces = await Promise.all(FACES.map((face) => fontFace(face, `${ascii}${text}`)));
  const families = FACES.map((_, at) => `Shot${at}`).join();
  await page.addStyleTag({ content: `${faces.join('')}*{font-family:${families}!important}` });
  await page.evaluate('document.fonts.ready');
  const bitmap = decodePng(await page.screenshot());
  await page.context().close();
  if (bitmap === null) throw new Error('no picture');
  return bitmap;
}

async function fontFace(face: string, text: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-${face}`);
  const subset = await subsetFont(readFileSync(file), text, { targetFormat: 'truetype' });
  const source = `data:font/ttf;base64,${subset.toString('base64')}`;
  return `@font-face{font-family:Shot${FACES.indexOf(face)};font-display:block;src:url(${source})}`;
}

/** The frames of a page, and a line under inspection. */
async function shootPreview(browser: Browser): Promise<Bitmap> {
  const { value } = await servePreview({
    house: {},
    folder: 'examples',
    port: 0,
    editor: 'vscode://file/{path}:{line}:{column}',
    template: null,
    told: () => {},
    crashed: (error) => {
      throw error;
    },
  });
  if (value === null) throw new Error('no preview');
  try {
    await value.idle();
    const page = await openPage(browser, `${value.url}#/${PREVIEWED}?line=${LINE}`);
    await page.locator('#papers iframe:not(.loading)').first().waitFor();
    await page.keyboard.press('f');
    await page.getByText('proved · set in').waitFor();
    return await pictureOf(page);
  } finally {
    await value.close();
  }
}

/** A page that is not as it was, and not right, in the report of a command. */
async function shootReport(browser: Browser, command: 'check' | 'snapshot'): Promise<Bitmap> {
  const folder = join('output', 'shots', 'minato-2026-04-18');
  const report = join('output', 'shots', `${command}.html`);
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  cpSync(join(ROOT, 'examples', 'minato-2026-04-18'), join(ROOT, folder), { recursive: true });
  edit(join(ROOT, folder, 'page.yaml'), 'weekday: 土曜日', 'weekday: 日曜日');
  edit(join(ROOT, folder, 'page.yaml'), 'columns: 8, lines: 1-23', 'columns: 8, lines: 1-17');
  edit(
    join(ROOT, folder, 'stories', 'lighthouse.md'),
    '壁になったのは',
    '何よりも大きな壁になったのは',
  );
  edit(join(ROOT, folder, 'stories', 'curry.md'), '\n\n', '\n\n朝市の話である。');
  const { code, stderr } = await banmian([command, folder, '--report', report]);
  if (code !== 1) throw new Error(stderr);
  return pictureOf(await openPage(browser, pathToFileURL(join(ROOT, report)).href));
}

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(file, text.replace(before, after));
}
