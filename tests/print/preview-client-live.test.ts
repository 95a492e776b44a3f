/** The preview as it is used: the real server, a browser, and an editor that saves. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shown, showExamples } from '../helpers/preview.ts';
import { launchBrowser, openWindow, untilShown, type Window } from './preview-client-window.ts';

let browser: Browser;
let shown: Shown;
let window: Window;

beforeAll(async () => {
  [browser, shown] = await Promise.all([launchBrowser(), showExamples()]);
  window = await openWindow(browser, `${shown.preview.url}#/takung`);
  await untilShown(window.page);
});
afterAll(async () => {
  await browser?.close();
  await shown?.end();
});

const STORY = 'takung/stories/lead.md';

describe('a save', () => {
  it('is on the table, and what was chosen stays', async () => {
    const { page } = window;
    await page.keyboard.press('j');
    const chosen = await page.locator('.line-id').textContent();
    shown.edit(join(shown.folder, STORY), (text) =>
      text.replace('百煉成鋼真朋友', '百煉成鋼好朋友'),
    );
    const text = () => page.frameLocator('#papers iframe >> nth=-1').locator('body').textContent();
    await expect.poll(text, { interval: 20, timeout: 10_000 }).toContain('百煉成鋼好朋友');
    expect(await page.locator('.line-id').textContent()).toBe(chosen);
    await expect
      .poll(() => page.locator('#announcer').textContent())
      .toMatch(/^page set again in \d+ ms/u);
  });

  it('that breaks the page shows where, and one that mends it takes that away', async () => {
    const { page } = window;
    shown.edit(join(shown.folder, STORY), (text) => text.replace('role: lead', 'role: 頭條'));
    const banner = page.getByRole('region', { name: 'Broken page' });
    await banner.getByText('This page is broken').waitFor();
    expect(await banner.locator('.origin code').textContent()).toMatch(/lead\.md:\d+:\d+$/u);
    expect(await banner.locator('.carets').count()).toBe(1);
    shown.edit(join(shown.folder, STORY), (text) => text.replace('role: 頭條', 'role: lead'));
    await banner.waitFor({ state: 'hidden' });
  });
});

it('shows a line in its own face', async () => {
  const { page } = window;
  await page.locator('.strip .glyph').first().waitFor();
  const family = await page.evaluate(
    `getComputedStyle(document.querySelector('.strip .glyph')).fontFamily`,
  );
  expect(family).toMatch(/^"takung (sans|serif)-hk-\w+"/u);
  const isLoaded = `document.fonts.check('20px "takung serif-hk-bold"', '習')`;
  await expect.poll(() => page.evaluate(isLoaded)).toBe(true);
});

it('gives the browser nothing to complain of', () => {
  expect(window.complaints).toEqual([]);
});
