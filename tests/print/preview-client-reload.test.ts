/** The preview in a real browser while pages change: set again, broken, mended, gone, and the server lost. */
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { px } from '../../src/units.ts';
import { type Desk, openDesk, type Standing, setExamples } from './preview-client-fixture.ts';
import {
  button,
  launchBrowser,
  openWindow,
  scrollOf,
  told,
  untilShown,
  type Window,
} from './preview-client-window.ts';

const FIRST = 'minato-2026-04-18';
const SECOND = 'takungpao-2025-05-09';

let browser: Browser;
let desk: Desk;
let pages: Map<string, Standing>;
let open: Window;
let page: Page;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), setExamples()]);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  desk = await openDesk(pages);
  open = await openWindow(browser, `${desk.url}#/${SECOND}?line=lead.body.3:4`);
  page = open.page;
  await untilShown(page);
});
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await page.context().close();
  await desk.close();
});

const viewOf = (id: string) => {
  const standing = pages.get(id);
  if (standing === undefined) throw new Error(`no page ${id}`);
  return standing.view;
};
const words = () =>
  page.frameLocator('#papers iframe >> nth=-1').locator('[data-word]').textContent();
const inSight = (text: string) => page.getByText(text).first().waitFor();

/** The second page anew, with a word of its own. */
function setAgain(revision: number, word: string): void {
  const html =
    pages.get(SECOND)?.html.replace('</body>', `<i data-word hidden>${word}</i></body>`) ?? '';
  desk.change(SECOND, { revision, edition: 1, milliseconds: 84 }, { html });
}

describe('a page that is set again', () => {
  it('takes the place of the old one; scroll, zoom and the chosen line stay', async () => {
    await page.keyboard.press('2');
    await page.locator('#table').evaluate((table) => table.scrollTo(310, 1220));
    const before = await scrollOf(page);
    setAgain(2, '第二版');
    await expect.poll(words).toContain('第二版');
    await expect.poll(() => page.locator('#papers iframe').count()).toBe(1);
    expect(await scrollOf(page)).toEqual(before);
    expect(await page.locator('#percent').textContent()).toBe('200 %');
    expect(await page.locator('.line-id').textContent()).toBe('lead.body.3:4');
    expect(await told(page)).toMatch(/^page set again in 84 ms, 2 errors, 2 warnings/u);
  });

  it('never leaves the table without a page', async () => {
    await page.evaluate(`window.bare = 0; window.seen = 0; (function look() {
      const shown = [...document.querySelectorAll('#papers iframe')].filter((it) => getComputedStyle(it).visibility === 'visible');
      window.seen += 1; if (shown.length === 0) window.bare += 1; requestAnimationFrame(look);
    })()`);
    for (const revision of [2, 3, 4]) {
      setAgain(revision, `第${revision}版`);
      await expect.poll(words).toContain(`第${revision}版`);
    }
    expect(await page.evaluate('window.seen')).toBeGreaterThan(10);
    expect(await page.evaluate('window.bare')).toBe(0);
  });

  it('ends with the newest when changes come faster than they load', async () => {
    for (const revision of [2, 3, 4, 5, 6]) setAgain(revision, `第${revision}版`);
    await expect.poll(words).toContain('第6版');
    await expect.poll(() => page.locator('#papers iframe').count()).toBe(1);
    // Revisions that are gone meanwhile are asked for in vain.
    expect(open.complaints.filter((one) => !one.includes('404'))).toEqual([]);
    open.complaints.length = 0;
  });

  it('lets go of a line that is gone', async () => {
    const view = viewOf(SECOND);
    const lines = view.lines.filter(({ part }) => part !== 'lead.body.3');
    desk.change(SECOND, { revision: 2 }, { view: { ...view, lines } });
    await expect.poll(() => page.locator('#chosen *').count()).toBe(0);
    await inSight('Click on a line of type');
  });

  it('keeps the page when only its findings are new', async () => {
    await page.locator('#papers iframe').evaluate((frame) => frame.setAttribute('data-same', ''));
    const view = { ...viewOf(SECOND), findings: viewOf(SECOND).findings.slice(0, 1) };
    desk.change(SECOND, { edition: 2, errors: 1, warnings: 0 }, { view });
    await expect.poll(() => page.locator('#count-findings').textContent()).toBe('1');
    expect(await page.locator('#papers iframe[data-same]').count()).toBe(1);
  });

  it('shows that it is being set', async () => {
    desk.change(SECOND, { state: 'setting' });
    await page.locator('#progress').waitFor({ state: 'attached' });
    await inSight('being set');
    desk.change(SECOND, { state: 'set' });
    await page.locator('#progress').waitFor({ state: 'hidden' });
  });
});

describe('a page that breaks', () => {
  it('keeps its last good page below what is wrong, and is mended', async () => {
    setAgain(2, '第二版');
    await expect.poll(words).toContain('第二版');
    desk.change(SECOND, { state: 'broken', edition: 2, errors: 2 });
    const banner = page.getByRole('region', { name: 'Broken page' });
    await banner.getByText('This page is broken').waitFor();
    const text = await banner.textContent();
    expect(text).toContain('overset: 12 characters');
    expect(text).toContain('lead.md:16:3');
    expect(text).toContain('^^^^^^');
    expect(text).toMatch(/Below is the last good page, of \d\d:\d\d\. 3 more in the list\./u);
    expect(await words()).toContain('第二版');
    expect(await page.title()).toMatch(/^\(broken\)/u);
    expect(await told(page)).toMatch(/^page is broken/u);
    expect(await button(page, /broken, 2 errors/u).count()).toBe(1);
    desk.change(SECOND, { state: 'set', revision: 3, edition: 3 });
    await banner.waitFor({ state: 'hidden' });
  });

  it('says so when it never was set, and shows up when it is', async () => {
    const view = {
      ...viewOf(SECOND),
      sheet: { width: px(0), height: px(0) },
      lines: [],
      frames: [],
    };
    desk.pages.set('new', {
      status: {
        id: 'new',
        title: 'new',
        revision: 0,
        state: 'broken',
        errors: 1,
        warnings: 0,
        milliseconds: null,
        edition: 1,
      },
      view: { ...view, id: 'new', revision: 0 },
      html: '',
    });
    desk.tell();
    await button(page, /^new, new, broken/u).click();
    await inSight('It has not been set yet.');
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    desk.change(
      'new',
      { revision: 1, state: 'set', edition: 2 },
      { view: { ...viewOf(SECOND), id: 'new' }, html: pages.get(SECOND)?.html ?? '' },
    );
    await untilShown(page);
    expect(await page.locator('#sheet').isVisible()).toBe(true);
  });
});

describe('a server that is gone', () => {
  it('is said, and nothing stale passes for current until it is back', async () => {
    const stale = page.locator('#stage.stale');
    await desk.leave();
    await page.getByRole('alert').getByText('connection to banmian is lost').waitFor();
    expect(await stale.count()).toBe(1);
    expect(await page.getByRole('link', { name: 'PDF' }).count()).toBe(0);
    expect(await told(page)).toContain('lost');
    const standing = desk.pages.get(SECOND);
    // Started anew it counts from 1: another page under the same number.
    if (standing !== undefined)
      standing.html = standing.html.replace('</body>', '<i data-word hidden>重開</i></body>');
    await desk.comeBack();
    await expect.poll(words, { timeout: 8000 }).toContain('重開');
    await expect.poll(() => stale.count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.line-id').textContent()).toBe('lead.body.3:4');
  });
});

describe('a folder', () => {
  it('without a page tells how to make one, and shows it when it is there', async () => {
    const kept = [...desk.pages];
    desk.pages.clear();
    desk.tell();
    await inSight('banmian init examples/my-page');
    expect(await page.locator('#papers iframe').count()).toBe(0);
    for (const [id, standing] of kept) desk.pages.set(id, standing);
    desk.tell();
    await untilShown(page);
  });

  it('without the page of the address says so', async () => {
    await page.evaluate(`location.hash = '#/nowhere'`);
    await inSight('holds no page');
    await button(page, /^みなと新報/u).click();
    await untilShown(page);
    await expect.poll(() => page.title()).toMatch(/^みなと新報/u);
  });

  it('has titles that are text, whatever stands in them', async () => {
    const title = '<img src=x onerror="document.title=1">';
    desk.change(FIRST, { title });
    await page.getByText(title).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});
