/** A running browser and a page subset of a real face, for the tests that print. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { findBrowser } from '../../src/browser/find.ts';
import { type OpenBrowser, openBrowser, type Print } from '../../src/browser/open.ts';
import type { PageHtml, Painted } from '../../src/model/evidence.ts';
import { px } from '../../src/units.ts';
import { WIDE_LIMITS } from '../helpers/house.ts';
import { need } from '../helpers/stages.ts';

const FACE = '@expo-google-fonts/noto-serif-hk/400Regular/NotoSerifHK_400Regular.ttf';
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'banmian');

export async function startBrowser(): Promise<OpenBrowser> {
  const binary = (await findBrowser({ given: null, cache: CACHE })).value;
  if (binary === null) throw new Error('no browser');
  return need(await openBrowser(binary, { sandbox: true, limits: WIDE_LIMITS }));
}

export const paint = async (browser: OpenBrowser, html: PageHtml): Promise<Print> =>
  need(await browser.paint(html));

export const measurePage = async (browser: OpenBrowser, html: PageHtml): Promise<Painted> =>
  (await paint(browser, html)).painted;

export const printPage = async (browser: OpenBrowser, html: PageHtml): Promise<Uint8Array> =>
  (await paint(browser, html)).bytes;

/** `@font-face` rule of the family `Page`, with no other characters than the text's. */
export async function pageFace(text: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(FACE);
  const subset = await subsetFont(await readFile(file), text, { targetFormat: 'truetype' });
  const data = Buffer.from(subset).toString('base64');
  return `@font-face{font-family:Page;font-display:block;src:url(data:font/ttf;base64,${data})}`;
}

/** A sheet with the base style that painting relies on (design, section 2). */
export function sheetHtml(body: string, css = '', [width, height] = [600, 400]): PageHtml {
  const html = `<!doctype html><html lang="zh-HK"><head><meta charset="utf-8"><title>紙</title><style>
    ${css}
    @page{size:${width}px ${height}px;margin:0}
    html,body{margin:0;width:${width}px;height:${height}px}
    body{position:relative;font:12.5px/19px Page;text-spacing-trim:space-all;
      text-autospace:no-autospace;font-kerning:none;font-synthesis:none}
    [data-line]{position:absolute;white-space:pre}
    [data-direction=v]{writing-mode:vertical-rl}
    .tcy{text-combine-upright:all}
  </style></head><body>${body}</body></html>`;
  return { html, width: px(width ?? 0), height: px(height ?? 0) };
}

/** One line of type at a place on the sheet. */
export const lineHtml = (id: string, direction: 'h' | 'v', text: string, x = 20, y = 30): string =>
  `<div data-line="${id}" data-direction="${direction}" style="left:${x}px;top:${y}px">${text}</div>`;
