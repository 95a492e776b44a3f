/** A browser window on the preview, and how its parts are named. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { findBrowser } from '../../src/browser/find.ts';
import { loadPlaywright } from '../../src/browser/playwright.ts';

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'banmian');

export async function launchBrowser(): Promise<Browser> {
  const binary = (await findBrowser({ given: null, cache: CACHE })).value;
  if (binary === null) throw new Error('no browser');
  return loadPlaywright().chromium.launch({
    executablePath: binary.path,
    args: ['--disable-gpu'],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...binary.environment },
  });
}

/** What the browser complained of; a page that broke the shell's policy shows here too. */
export interface Window {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openWindow(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${error.stack}`));
  page.on('console', (message) => {
    const isRefusal = message.text().includes('ERR_CONNECTION_REFUSED');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Until the page lies on the table. */
export const untilShown = (page: Page) =>
  page.locator('#papers iframe:not(.loading)').first().waitFor();

/** Everything as after the first load, without a load: overlays off but for the marks, fit, nothing chosen, no loupe. */
export async function tidy(page: Page, id: string): Promise<void> {
  const mark = page.getByRole('button', { name: 'Marks', exact: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.evaluate(`location.hash = '#/${id}'`);
  await page.locator(`[aria-current][aria-label*="${id}"]`).waitFor();
  await untilShown(page);
  await page.locator('#tab-findings').click();
  await page.keyboard.press('x');
  await page.keyboard.press('0');
  if ((await mark.getAttribute('aria-pressed')) === 'false') await mark.click();
  await page.mouse.move(5, 5);
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return box;
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

export const pressed = (locator: Locator): Promise<string | null> =>
  locator.getAttribute('aria-pressed');

export const scrollOf = (page: Page): Promise<{ left: number; top: number }> =>
  page
    .locator('#table')
    .evaluate(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));

/** What a screen reader was told last. */
export const told = (page: Page): Promise<string | null> =>
  page.locator('#announcer').textContent();

/** Texts whose contrast with what lies behind them is below 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const POOR_CONTRAST = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const isText = (element) =>
    element.checkVisibility() &&
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim());
  const texts = [...document.querySelectorAll('body *')].filter(isText);
  const poor = texts.flatMap((element) => {
    const [a, b] = [light(getComputedStyle(element).color), light(groundOf(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return ratio < 4.5 ? [element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2)] : [];
  });
  return { seen: texts.length, poor };
})()`;
