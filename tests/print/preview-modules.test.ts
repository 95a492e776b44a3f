/** The preview in a real browser: a story moved over the grid by mouse and by keys, the others placed around it, its place taken and taken back. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { SMALL_PAGE } from '../helpers/small-paper.ts';
import { type SmallPreview, showSmallPaper } from '../helpers/small-preview.ts';
import {
  boxOf,
  button,
  launchBrowser,
  openWindow,
  POOR_CONTRAST,
  pressed,
  told,
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
afterEach(() => expect(shared.complaints).toEqual([]));

/** As long as a loaded machine may take to set a page and to place its stories. */
const PATIENT = { timeout: 20_000 };

const story = (name: string) => shared.page.locator(`.module[data-story=${name}]`);
const said = (name: string) => story(name).getAttribute('aria-label');
const inHand = () => shared.page.locator('.module.held .module-facts').textContent();
/** The columns and lines of a story, as its pin would say. */
async function placeOf(name: string): Promise<number[]> {
  const [, pin = ''] = /module: \{ (.*?) \}/u.exec((await said(name)) ?? '') ?? [];
  return (pin.match(/\d+/gu) ?? []).map(Number);
}
const FIT = /^module: \{ columns: [\d-]+, lines: [\d-]+ \}(?:fills it|\d+ lines? (?:over|under))$/u;
const isFocused = (name: string) =>
  story(name).evaluate((box) => box === box.ownerDocument.activeElement);

/** By so many px of the screen, from its middle or from the handle of an edge. */
async function drag(name: string, dx: number, dy: number, edge: string | null = null) {
  const { mouse } = shared.page;
  const grip = edge === null ? story(name) : story(name).locator(`[data-edges="${edge}"]`);
  const { x, y, width, height } = await boxOf(grip);
  const [from, to] = [x + width / 2, y + height / 2];
  await mouse.move(from, to);
  await mouse.down();
  await mouse.move(from + dx / 2, to + dy / 2);
  await mouse.move(from + dx, to + dy);
}

it('a key lays the stories on the grid, where they stand', async () => {
  const { page } = shared;
  await page.keyboard.press('s');
  expect(await pressed(button(page, 'Place stories'))).toBe('true');
  expect(await page.locator('.module .module-name').allTextContents()).toEqual([
    'lead',
    'second',
    'brief',
  ]);
  expect(await isFocused('lead')).toBe(true);
  await expect.poll(inHand, PATIENT).toMatch(FIT);
  await page.keyboard.press('Tab');
  await expect.poll(inHand, PATIENT).toMatch(FIT);
});

it('the mouse draws a story along in whole lines, and its edge in whole columns; what it takes there is said', async () => {
  const { page } = shared;
  const [first, last, top = 0, foot = 0] = await placeOf('second');
  const { height, width } = await boxOf(story('second'));
  await drag('second', 0, height * 3);
  await expect.poll(inHand, PATIENT).toMatch(FIT);
  const [, , lower = 0, lowest] = await placeOf('second');
  expect([lower > foot, lowest]).toEqual([true, lower + foot - top]);
  await page.mouse.up();
  await expect.poll(() => page.locator('#proposal .layout-picture').count(), PATIENT).toBe(1);
  await drag('second', -width / 2, 0, 'right');
  await expect.poll(inHand, PATIENT).toMatch(/\d+ lines over$/u);
  expect(await placeOf('second')).toEqual([first, 3, lower, lowest]);
  expect(await page.locator('#proposal .layout-picture').count()).toBe(0);
  await page.mouse.up();
  await expect
    .poll(() => page.locator('#proposal').textContent(), PATIENT)
    .toMatch(
      /cost \d+.*error second is \d+ lines longer than its module.*Take it into page\.yaml/u,
    );
  expect(await page.evaluate(POOR_CONTRAST)).toMatchObject({ poor: [] });
  await button(page, 'Put it back').click();
  expect(await placeOf('second')).toEqual([first, last, top, foot]);
  expect(shown.read()).toBe(SMALL_PAGE);
});

it('a place is taken with a press, the page is set with it, and `u` takes it back', async () => {
  const { page } = shared;
  await drag('brief', 0, 60);
  await page.mouse.up();
  await button(page, 'Take it into page.yaml').click(PATIENT);
  await expect.poll(() => said('brief'), PATIENT).toMatch(/, pinned in page\.yaml$/u);
  expect(shown.read()).toMatch(/\n {4}brief:\n {6}module: \{ columns: 1-6, lines: \d+-\d+ \}\n$/u);
  await expect
    .poll(() => page.locator('#proposal').textContent(), PATIENT)
    .toBe('the place of brief is written into page.yaml');
  await page.keyboard.press('u');
  await expect.poll(() => said('brief'), PATIENT).not.toMatch(/pinned/u);
  expect(shown.read()).toBe(SMALL_PAGE);
  await story('lead').focus();
  // The layouts are asked for again, and leave the focus where it is.
  await page.locator('button.layout').first().waitFor(PATIENT);
  expect(await isFocused('lead')).toBe(true);
});

it('keys do the same: arrows move, Shift and arrows resize, Enter places the others and takes the page, Escape leaves', async () => {
  const { page } = shared;
  const [, , top = 0, foot = 0] = await placeOf('second');
  await story('second').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'ArrowRight'])
    await page.keyboard.press(key);
  expect(await placeOf('second')).toEqual([2, 6, top + 2, foot + 3]);
  await expect
    .poll(() => told(page), PATIENT)
    .toMatch(/^second, module: \{ columns: 2-6, .*(?:fills it|over|under)$/u);
  await page.keyboard.press('Escape');
  expect(await placeOf('second')).toEqual([1, 6, top, foot]);
  for (let line = 0; line < 20; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => told(page), PATIENT)
    .toMatch(/^The others are placed around second, at a cost of \d+, .*Enter takes it\.$/u);
  expect(await story('brief').getAttribute('class')).toContain('away');
  expect(await isFocused('second')).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => said('second'), PATIENT).toMatch(/, pinned in page\.yaml$/u);
  const pin = `module: { columns: 1-6, lines: ${top + 20}-${foot + 20} }`;
  expect(shown.read()).toBe(
    `${SMALL_PAGE}\nlayout:\n  broadsheet-hk:\n    second:\n      ${pin}\n`,
  );
  expect(await isFocused('second')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#modules').isVisible()).toBe(false);
});
