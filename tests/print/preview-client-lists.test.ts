/** The preview in a real browser: pages, findings, changes, help and a narrow window, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, type Standing, setExamples } from './preview-client-fixture.ts';
import {
  boxOf,
  button,
  launchBrowser,
  openWindow,
  pressed,
  tidy,
  told,
  untilShown,
  type Window,
} from './preview-client-window.ts';

const FIRST = 'minato-2026-04-18';
const SECOND = 'takungpao-2025-05-09';
const FRAMED = '  1 | 前一行——「引」……\n> 2 | 中文 and 〇 𠮷 字：\n    |      ^^^^^^^^^\n  3 | 後';

let browser: Browser;
let desk: Desk;
let pages: Map<string, Standing>;
let shared: Window;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), setExamples()]);
  desk = await openDesk(pages);
  shared = await openWindow(browser, `${desk.url}#/${SECOND}`);
  await untilShown(shared.page);
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});
afterEach(() => expect(shared.complaints).toEqual([]));

async function look(): Promise<Page> {
  await tidy(shared.page, SECOND);
  return shared.page;
}

const current = (page: Page) => page.locator('[aria-current] .name').textContent();
const expanded = (page: Page) => page.locator('.finding[aria-expanded=true] .number').textContent();
const focusedText = (page: Page) => page.evaluate('document.activeElement.textContent');

describe('pages', () => {
  it('are changed by click, by [ and ], and by Back', async () => {
    const page = await look();
    await button(page, /^みなと新報/u).click();
    expect(await current(page)).toBe(FIRST);
    await page.keyboard.press(']');
    expect(await current(page)).toBe(SECOND);
    await page.keyboard.press('[');
    expect(page.url()).toContain(`#/${FIRST}`);
    await page.goBack();
    await expect.poll(() => current(page)).toBe(SECOND);
  });

  it('are one stop for Tab, and gone through by arrow keys', async () => {
    const page = await look();
    const list = page.locator('#page-list button');
    expect(
      await list.evaluateAll(
        (all) => all.filter((one) => one.getAttribute('tabindex') === '0').length,
      ),
    ).toBe(1);
    await list.nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await current(page)).toBe(FIRST);
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    expect(await current(page)).toBe(SECOND);
  });

  it('have a PDF once they are proved', async () => {
    const page = await look();
    const link = page.getByRole('link', { name: 'PDF' });
    expect(await link.getAttribute('href')).toBe(`/pages/${SECOND}/1.pdf`);
    desk.change(SECOND, { state: 'set' });
    await expect.poll(() => link.count()).toBe(0);
    desk.change(SECOND, { state: 'proved' });
    await expect.poll(() => link.count()).toBe(1);
  });
});

describe('findings', () => {
  it('stand by severity, and those that are not wanted are left out', async () => {
    const page = await look();
    const headings = () => page.locator('#finding-list h3').allTextContents();
    expect(await headings()).toEqual(['Errors', 'Warnings']);
    await button(page, /^Errors\s+2$/u).click();
    expect(await headings()).toEqual(['Warnings']);
    expect(await pressed(button(page, /^Errors/u))).toBe('false');
    await page.keyboard.press('Enter');
    expect(await headings()).toEqual(['Errors', 'Warnings']);
  });

  it('show place, source, help and rule when pressed, and outline the place', async () => {
    const page = await look();
    await page.keyboard.press('1');
    await page
      .locator('#finding-list')
      .getByRole('button', { name: /overset: 12 characters/u })
      .click();
    const details = page.locator('.details');
    expect(await details.locator('.origin code').textContent()).toMatch(/lead\.md:16:3$/u);
    const open = details.getByRole('link', {
      name: /^Open examples.*lead\.md:16:3 in the editor$/u,
    });
    expect(await open.getAttribute('href')).toBe(
      `vscode://file${resolve('examples', SECOND, 'stories/lead.md')}:16:3`,
    );
    expect(await details.locator('.framed').textContent()).toContain('^^^^^^');
    expect(await details.locator('.help').textContent()).toContain('cut copy');
    await details.getByText('About').click();
    expect(await details.getByText(/Why:/u).isVisible()).toBe(true);
    const [outline, table] = [
      await boxOf(page.locator('#chosen .chosen')),
      await boxOf(page.locator('#table')),
    ];
    expect(outline.y).toBeGreaterThan(table.y);
    expect(outline.y).toBeLessThan(table.y + table.height);
    await button(page, /^Copy examples/u).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/lead\.md:16:3$/u);
    expect(await told(page)).toContain('copied');
  });

  it('that were set aside are counted below, with rule, reason and where', async () => {
    const page = await look();
    const aside = page.locator('#set-aside');
    const item = aside.locator('li');
    expect(await item.isVisible()).toBe(false);
    await aside.getByText('Set aside: 1', { exact: true }).click();
    expect(await item.isVisible()).toBe(true);
    expect(await item.textContent()).toMatch(/^inexact-sheet the sheet is 393\.98 mm wide/u);
    expect(await item.locator('.help').textContent()).toBe('the press trims to 0.1 mm');
    expect(await item.locator('.origin code').textContent()).toMatch(/page\.yaml:12:3$/u);
    expect(await item.locator('a').getAttribute('href')).toMatch(/\/page\.yaml:12:3$/u);
    // What is said anew leaves it open; a page without any has no such section.
    const { view } = pages.get(SECOND) ?? { view: null };
    const [first] = view?.setAside ?? [];
    if (view === null || first === undefined) throw new Error('nothing set aside');
    desk.change(SECOND, { edition: 2 }, { view: { ...view, setAside: [first, first] } });
    await aside.getByText('Set aside: 2', { exact: true }).waitFor();
    expect(await item.last().isVisible()).toBe(true);
    desk.change(SECOND, { edition: 3 }, { view });
    await aside.getByText('Set aside: 1', { exact: true }).waitFor();
    await button(page, /^みなと新報/u).click();
    await expect.poll(() => aside.textContent()).toBe('');
  });

  it('are gone through by n and p, round and round, and by arrow keys and Enter', async () => {
    const page = await look();
    for (const [key, number] of [
      ['n', '1'],
      ['n', '2'],
      ['p', '1'],
      ['p', '4'],
      ['n', '1'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await expanded(page)).toBe(number);
    }
    expect(await told(page)).toMatch(/^error 1 of 4: story/u);
    await page.locator('.finding[aria-expanded=true]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await expanded(page)).toBe('2');
    expect(await focusedText(page)).toContain('U+20BB7');
  });

  it('have marks on the page, which choose them and can be taken away', async () => {
    const page = await look();
    const marks = page.locator('.mark');
    expect(await marks.count()).toBe(4);
    await button(page, /^Finding 3, warning: frame/u).click();
    expect(await expanded(page)).toBe('3');
    expect(await pressed(marks.nth(2))).toBe('true');
    await page.keyboard.press('m');
    expect(await marks.count()).toBe(0);
    await button(page, 'Marks').click();
    expect(await marks.count()).toBe(4);
  });

  it('have marks beside the tags of frames, not on them', async () => {
    const page = await look();
    await page.keyboard.press('f');
    const mark = await boxOf(page.locator('.mark').nth(2));
    const tags = await page.locator('#layers circle').all();
    const boxes = await Promise.all(tags.map(boxOf));
    const covered = boxes.filter(
      ({ x, y, width, height }) =>
        x < mark.x + mark.width &&
        mark.x < x + width &&
        y < mark.y + mark.height &&
        mark.y < y + height,
    );
    expect(covered).toEqual([]);
  });

  it('are said in the foot while the list is shut', async () => {
    const page = await look();
    await page.keyboard.press('i');
    await page.keyboard.press('n');
    expect(await page.locator('#status').textContent()).toMatch(/^error 1 of 4: story/u);
    await page.keyboard.press('i');
    expect(await page.locator('#panel').isVisible()).toBe(true);
  });

  it('have carets under their characters, in whatever faces there are', async () => {
    const page = await look();
    const { view } = pages.get(SECOND) ?? { view: null };
    const [first, ...rest] = view?.findings ?? [];
    if (view === null || first === undefined) throw new Error('no finding');
    desk.change(
      SECOND,
      { edition: 4 },
      { view: { ...view, findings: [{ ...first, framed: FRAMED }, ...rest] } },
    );
    await page.keyboard.press('n');
    await page.locator('.framed', { hasText: '𠮷' }).waitFor();
    const edges = (row: string, text: string) =>
      page.locator(`.framed ${row} span`).evaluateAll((all, wanted) => {
        const boxes = all
          .filter((one) => one.textContent === wanted)
          .map((one) => one.getBoundingClientRect());
        return boxes.map(({ left, right }) => [left, right]);
      }, text);
    const carets = await edges('.carets', '^');
    const [a] = await edges('.marked', 'a');
    const [ji] = await edges('.marked', '𠮷');
    expect(carets.length).toBe(9);
    expect(Math.abs((carets[0]?.[0] ?? 0) - (a?.[0] ?? 0))).toBeLessThan(0.5);
    expect(Math.abs((carets[8]?.[1] ?? 0) - (ji?.[1] ?? 0))).toBeLessThan(0.5);
    desk.change(SECOND, { edition: 5 }, { view });
  });
});

describe('changes', () => {
  it('stand by cause, go to their place and show before and after', async () => {
    const page = await look();
    await page.getByRole('tab', { name: /^Changes/u }).click();
    expect(await page.locator('#panel-changes h3').allTextContents()).toEqual([
      'Text changed 1',
      'Reflowed 1',
      'Moved 1',
      'Style 1',
    ]);
    await page.keyboard.press('2');
    await page.locator('button.change').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.rows .before li').count()).toBeGreaterThan(3);
    expect(await page.locator('.rows .after li').count()).toBeGreaterThan(3);
    const [outline, table] = [
      await boxOf(page.locator('#chosen .chosen')),
      await boxOf(page.locator('#table')),
    ];
    expect(outline.y).toBeLessThan(table.y + table.height);
    expect(outline.y + outline.height).toBeGreaterThan(table.y);
    expect(await focusedText(page)).toContain('editorial.body.1');
  });

  it('say how to make a reference where there is none', async () => {
    const page = await look();
    await page.keyboard.press('[');
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.getByText(`npx banmian snapshot examples/${FIRST} --update`).waitFor();
    await page.keyboard.press('d');
    expect(await page.locator('#legend').textContent()).toBe(
      'There is no reference to compare with.',
    );
  });
});

describe('tabs, help and panels', () => {
  it('has tabs that follow the arrow keys', async () => {
    const page = await look();
    await page.getByRole('tab', { name: /^Findings/u }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Line');
    expect(await page.getByRole('tabpanel', { name: 'Line' }).isVisible()).toBe(true);
  });

  it('lists every key, as the manual does, and closes by key and by button', async () => {
    const page = await look();
    const help = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    const keys = await help.locator('kbd').allTextContents();
    expect(keys.length).toBeGreaterThan(20);
    const manual = await readFile('docs/preview.md', 'utf8');
    const isTold = (key: string) =>
      manual.includes(`\`${key}\``) || manual.includes(key.split(' ')[0] ?? key);
    expect(keys.filter((key) => !isTold(key))).toEqual([]);
    await page.keyboard.press('g');
    expect(await page.locator('#layers > *').count()).toBe(0);
    await page.keyboard.press('Escape');
    await button(page, 'Help').click();
    await button(page, 'Close').click();
    expect(await help.isVisible()).toBe(false);
  });

  it('has a button for every key but those of which the manual says that they have none', async () => {
    const page = await look();
    const manual = await readFile('docs/preview.md', 'utf8');
    const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/gu)].map(([, key]) => key);
    const rows = manual.split('\n').flatMap((row) => /^\|([^|]*`[^|]*)\|/u.exec(row)?.[1] ?? []);
    const [, without = ''] = /\n\n(.*) have no button;/u.exec(manual) ?? [];
    const pressable = await page
      .locator('button[aria-keyshortcuts]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-keyshortcuts')));
    const told = rows.flatMap(quoted).filter((key) => !pressable.includes(key ?? ''));
    expect(told.length).toBe(8);
    expect(quoted(without)).toEqual(told);
  });

  it('leaves single keys alone when asked to', async () => {
    const page = await look();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /Single keys/u }).uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['g', 'l']) await page.keyboard.press(key);
    expect(await page.locator('#layers > *').count()).toBe(0);
    expect(await page.locator('#loupe').isVisible()).toBe(false);
    await button(page, 'Help').click();
    await page.getByRole('checkbox', { name: /Single keys/u }).check();
    await page.keyboard.press('Escape');
  });

  it('shuts and opens both panels, by button and by key', async () => {
    const page = await look();
    for (const [key, name, id] of [
      ['t', 'Pages', '#pages'],
      ['i', /^Findings\s+4$/u, '#panel'],
    ] as const) {
      const opener = page.getByRole('banner').getByRole('button', { name, exact: true });
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press(key);
      expect(await page.locator(id).isVisible()).toBe(false);
      await opener.click();
      expect(await page.locator(id).isVisible()).toBe(true);
    }
  });

  it('has drawers in a narrow window', async () => {
    const { page } = await openWindow(browser, `${desk.url}#/${SECOND}`, {
      viewport: { width: 700, height: 600 },
    });
    await untilShown(page);
    expect(await page.locator('#pages, #panel').filter({ visible: true }).count()).toBe(0);
    const opener = page.getByRole('banner').getByRole('button', { name: 'Pages' });
    await opener.click();
    expect(await focusedText(page)).toContain(SECOND);
    await page.keyboard.press('Escape');
    expect(await page.locator('#pages').isVisible()).toBe(false);
    await page.keyboard.press('i');
    await page.keyboard.press('t');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await button(page, /^みなと新報/u).click();
    expect(await page.locator('#pages').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
    await page.context().close();
  });
});
