/** The preview in a real browser: other layouts as small pictures, one taken over and taken back by the keyboard. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { SMALL_PAGE } from '../helpers/small-paper.ts';
import { type SmallPreview, showSmallPaper } from '../helpers/small-preview.ts';
import {
  button,
  launchBrowser,
  openWindow,
  POOR_CONTRAST,
  untilShown,
  type Window,
} from './preview-client-window.ts';

let browser: Browser;
let shown: SmallPreview;
let shared: Window;

beforeAll(async () => {
  [browser, shown] = await Promise.all([launchBrowser(), showSmallPaper()]);
  shared = await openWindow(browser, `${shown.url}#/a1`);
  await untilShown(shared.page);
});
afterAll(async () => {
  await browser?.close();
  await shown?.end();
});
/** A refusal is logged by the browser itself. */
afterEach(() => expect(shared.complaints.filter((one) => !one.includes('412'))).toEqual([]));

/** As long as a loaded machine may take to set a page and to make its layouts. */
const PATIENT = { timeout: 20_000 };

const layouts = () => shared.page.locator('button.layout');

it('a key shows the layouts, each drawn from its modules and with its cost', async () => {
  const { page } = shared;
  await page.keyboard.press('a');
  await layouts().first().waitFor();
  expect(await page.locator('#tab-layouts').getAttribute('aria-selected')).toBe('true');
  expect(await layouts().first().textContent()).toMatch(/1 · cost \d+.*, as it shows$/u);
  const [first] = await page.locator('.layout-picture').all();
  const counts = await Promise.all(
    ['.module', '.head', '.leg'].map((kind) => first?.locator(kind).count()),
  );
  expect(counts).toEqual([3, 3, expect.any(Number)]);
  expect(await first?.locator('title').first().textContent()).toMatch(/^lead: columns /u);
  await page.getByText('Story by story').first().click();
  expect(await page.locator('#panel-layouts li li').first().textContent()).toMatch(
    /^lead columns /u,
  );
  expect(await page.evaluate(POOR_CONTRAST)).toMatchObject({ poor: [] });
});

it('one press takes a layout over, and `u` takes it back', async () => {
  const { page } = shared;
  await layouts().first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.layout.shown').getAttribute('aria-label'), PATIENT)
    .toMatch(/^Layout 2, .* as it shows/u);
  expect(shown.read()).toContain('\nlayout:\n  broadsheet-hk:\n');
  expect(await page.locator('.said').textContent()).toBe('layout 2 is written into page.yaml');
  expect(await page.locator('.layout.shown:focus').count()).toBe(1);
  await page.keyboard.press('u');
  await expect
    .poll(() => page.locator('.layout.shown').getAttribute('aria-label'), PATIENT)
    .toMatch(/^Layout 1, /u);
  expect(shown.read()).toBe(SMALL_PAGE);
});

it('what is refused is said, and the page in the editor stays as it is', async () => {
  const { page } = shared;
  const saved = SMALL_PAGE.replace('section: 要聞', 'section: 港聞');
  await page.route('**/layouts/**', async (route) => {
    if (route.request().method() === 'POST') shown.save(saved);
    await route.continue();
  });
  await layouts().nth(1).click();
  await expect
    .poll(() => page.locator('.said').textContent(), PATIENT)
    .toContain('nothing was written: look at the layouts again');
  expect(shown.read()).toBe(saved);
  await button(page, 'Look again').click();
  await expect.poll(() => page.locator('.layout.shown').count(), PATIENT).toBe(1);
});
