/** The preview in a real browser: each control does what it says, by mouse and by keyboard. */
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, type Standing, setExamples } from './preview-client-fixture.ts';
import {
  boxOf,
  button,
  launchBrowser,
  openWindow,
  POOR_CONTRAST,
  pressed,
  scrollOf,
  tidy,
  told,
  untilShown,
  type Window,
} from './preview-client-window.ts';

const FIRST = 'minato-2026-04-18';
const SECOND = 'takungpao-2025-05-09';

let browser: Browser;
let pages: Map<string, Standing>;
let desk: Desk;
/** One window for all tests that need none of their own: a load takes a second. */
let shared: Window;
let own: Window | null = null;

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
afterEach(async () => {
  expect([...shared.complaints, ...(own?.complaints ?? [])]).toEqual([]);
  await own?.page.context().close();
  own = null;
});

/** The second example, with its findings and changes, on the table. */
async function look(): Promise<Page> {
  await tidy(shared.page, SECOND);
  return shared.page;
}

async function lookAnew(hash = `#/${SECOND}`, options = {}): Promise<Page> {
  own = await openWindow(browser, `${desk.url}${hash}`, options);
  await untilShown(own.page);
  return own.page;
}

const viewOf = (id: string) => {
  const page = pages.get(id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return page.view;
};

const lineOf = (id: string) => {
  const line = viewOf(SECOND).lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
};

async function clickLine(page: Page, id: string): Promise<void> {
  const sheet = await boxOf(page.locator('#sheet'));
  const scale = sheet.width / viewOf(SECOND).sheet.width;
  const { x, y, width, height } = lineOf(id).rect;
  await page.mouse.click(sheet.x + (x + width / 2) * scale, sheet.y + (y + height / 2) * scale);
}

const STROKE = "getComputedStyle(document.querySelector('#chosen .chosen')).vectorEffect";
const chosenLine = (page: Page) => page.locator('.line-id').textContent();

describe('the shell', () => {
  it('lists the pages and shows the first', async () => {
    const page = await lookAnew('');
    const list = page.getByRole('navigation', { name: 'Pages' });
    expect(await list.getByRole('button').count()).toBe(2);
    const first = list.getByRole('button', { name: /^みなと新報.*proved, no errors$/u });
    expect(await first.getAttribute('aria-current')).toBe('page');
    // A page with errors is not called proved.
    const faulty = list.getByRole('button', { name: /checked, 2 errors, 2 warnings$/u });
    expect(await faulty.count()).toBe(1);
    expect(await faulty.getAttribute('aria-label')).not.toContain('proved');
    await list.locator('iframe:not(.loading)').nth(1).waitFor({ state: 'attached' });
  });

  it('has landmarks, and a name for each control', async () => {
    const page = await look();
    for (const role of ['banner', 'navigation', 'main', 'complementary', 'contentinfo'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    await page.keyboard.press('n');
    const kinds = ['button', 'link', 'tab', 'checkbox', 'listbox', 'textbox'] as const;
    for (const kind of kinds)
      expect(await page.getByRole(kind, { name: /^\s*$/u, includeHidden: false }).count()).toBe(0);
    const frames = page.locator('#papers iframe');
    expect(await frames.getAttribute('title')).toMatch(/^Page 大公報/u);
    expect(await frames.getAttribute('sandbox')).toBe('allow-same-origin');
  });

  it.each(['light', 'dark'] as const)(
    'keeps 4.5 : 1 between text and ground, %s',
    async (scheme) => {
      const page = await lookAnew(undefined, { colorScheme: scheme });
      await page.keyboard.press('n');
      await page.keyboard.press('d');
      expect(await page.evaluate(POOR_CONTRAST)).toMatchObject({ poor: [] });
    },
  );

  it('keeps overlays and zoom when it is loaded anew', async () => {
    const page = await lookAnew();
    for (const key of ['g', '2']) await page.keyboard.press(key);
    await page.reload();
    await page.locator('[data-layer=grid]').waitFor({ state: 'attached' });
    expect(await page.locator('#percent').textContent()).toBe('200 %');
  });
});

describe('overlays', () => {
  it.each([
    ['grid', 'g', 'Grid'],
    ['columns', 'c', 'Columns'],
    ['frames', 'f', 'Frames'],
    ['baselines', 'b', 'Baselines'],
    ['cells', 'e', 'Cells'],
    ['changes', 'd', 'Changes'],
  ])('%s go on and off by key and by button', async (layer, key, name) => {
    const page = await look();
    const drawn = page.locator(`#layers [data-layer=${layer}]`);
    await page.keyboard.press(key);
    expect(await drawn.count()).toBe(1);
    expect(await pressed(button(page, name))).toBe('true');
    await button(page, name).click();
    expect(await drawn.count()).toBe(0);
    await button(page, name).click();
    expect(await drawn.locator('path, rect').count()).toBeGreaterThan(0);
    await page.keyboard.press('x');
    expect(await page.locator('#layers > *').count()).toBe(0);
    expect(await pressed(button(page, name))).toBe('false');
  });

  it('number the frames and lead from one to the next', async () => {
    const page = await look();
    await page.keyboard.press('f');
    const { frames } = viewOf(SECOND);
    const stories = new Set(frames.map(({ story }) => story)).size;
    expect(await page.locator('#layers .frame').count()).toBe(frames.length);
    expect(await page.locator('#layers circle').count()).toBe(frames.length);
    expect(await page.locator('#layers .head').count()).toBe(frames.length - stories);
  });

  it('name the areas of heads, figures and display lines among the frames', async () => {
    const page = await look();
    await page.keyboard.press('f');
    const { areas } = viewOf(SECOND);
    const of = (kind: string) => areas.filter((area) => area.kind === kind).length;
    expect(areas.map(({ name }) => name)).toContain('display 1');
    for (const kind of ['head', 'figure', 'display'])
      expect(await page.locator(`#layers .${kind}-area`).count()).toBe(of(kind));
    expect(await page.locator('#layers .badge-text').allTextContents()).toEqual(
      expect.arrayContaining(areas.map(({ name }) => name)),
    );
  });

  it('lie on the lines of the page at each zoom, with strokes of the same width', async () => {
    const page = await lookAnew(`#/${SECOND}?line=lead.body.3:4`);
    for (const key of ['0', '1', '2']) {
      await page.keyboard.press(key);
      const drawn = await boxOf(page.locator('#chosen .chosen'));
      const painted = page.frameLocator('#papers iframe').locator('[data-line="lead.body.3:4"]');
      const type = await boxOf(painted);
      expect(drawn.x - type.x).toBeCloseTo(0, -1);
      expect(Math.abs(drawn.y + drawn.height / 2 - type.y - type.height / 2)).toBeLessThan(8);
      expect(await page.evaluate(STROKE)).toBe('non-scaling-stroke');
    }
  });

  it('tell what the colours of the comparison mean', async () => {
    const page = await look();
    await page.keyboard.press('d');
    const legend = page.getByRole('group', { name: 'Colours of the comparison' });
    expect(await legend.textContent()).toMatch(/Text changed\s*1[\s\S]*Moved\s*1[\s\S]*Old place/u);
    expect(await page.locator('.changed.cause-style').count()).toBe(1);
    expect(await page.locator('.old-place.cause-reflow').count()).toBe(1);
    expect(await page.locator('.way.cause-moved').count()).toBeGreaterThan(3);
  });
});

describe('zoom', () => {
  it.each([
    ['0', 'Fit'],
    ['w', 'Width'],
    ['1', '100 %'],
    ['2', '200 %'],
  ])('%s and the button %s do the same', async (key, name) => {
    const page = await look();
    await page.keyboard.press('6');
    await page.keyboard.press('+');
    await page.keyboard.press(key);
    const byKey = await boxOf(page.locator('#sheet'));
    expect(await pressed(button(page, name))).toBe('true');
    await button(page, 'Closer').click();
    expect(await pressed(button(page, name))).toBe('false');
    await button(page, name).click();
    expect((await boxOf(page.locator('#sheet'))).width).toBe(byKey.width);
  });

  it('shows the whole page at fit, and real size at 100 %', async () => {
    const page = await look();
    const table = await boxOf(page.locator('#table'));
    const fit = await boxOf(page.locator('#sheet'));
    expect(fit.height).toBeLessThan(table.height);
    expect(fit.height).toBeGreaterThan(table.height * 0.9);
    await page.keyboard.press('1');
    expect((await boxOf(page.locator('#papers iframe'))).width).toBe(1488);
  });

  it('goes closer and further by steps', async () => {
    const page = await look();
    await page.keyboard.press('1');
    const percent = () => page.locator('#percent').textContent();
    await page.keyboard.press('+');
    expect(await percent()).toBe('125 %');
    await page.keyboard.press('-');
    await button(page, 'Further').click();
    expect(await percent()).toBe('75 %');
  });

  it('keeps the place under the pointer with Ctrl and wheel', async () => {
    const page = await look();
    await page.keyboard.press('1');
    const at = { x: 700, y: 500 };
    const under = async () => {
      await page.mouse.move(at.x + 1, at.y);
      await page.mouse.move(at.x, at.y);
      return (await page.locator('#place').textContent())?.match(/[\d.]+/gu)?.map(Number) ?? [];
    };
    const before = await under();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => page.locator('#percent').textContent()).not.toBe('100 %');
    const after = await under();
    expect(Math.abs((after[0] ?? 0) - (before[0] ?? 0))).toBeLessThan(1);
    expect(Math.abs((after[1] ?? 0) - (before[1] ?? 0))).toBeLessThan(1);
  });

  it.each(['space', 'middle'])('is followed by the hand: %s', async (way) => {
    const page = await look();
    await button(page, '100 %').click();
    const before = await scrollOf(page);
    await page.mouse.move(700, 500);
    if (way === 'space') await page.keyboard.down(' ');
    const by = way === 'space' ? 'left' : 'middle';
    await page.mouse.down({ button: by });
    await page.mouse.move(650, 420, { steps: 4 });
    await page.mouse.up({ button: by });
    if (way === 'space') await page.keyboard.up(' ');
    const after = await scrollOf(page);
    expect(after.left - before.left).toBe(50);
    expect(after.top - before.top).toBe(80);
    expect(await page.locator('#chosen *').count()).toBe(0);
  });
});

describe('the loupe', () => {
  it('shows the place under the pointer at three times its size', async () => {
    const page = await look();
    await page.keyboard.press('g');
    await page.mouse.move(700, 400);
    await page.keyboard.press('l');
    const glass = page.locator('#loupe');
    const box = await boxOf(glass);
    expect(Math.abs(box.x + box.width / 2 - 700)).toBeLessThan(1);
    const content = await boxOf(page.locator('#loupe-content'));
    const sheet = await boxOf(page.locator('#sheet'));
    expect(content.width / sheet.width).toBeCloseTo(3, 1);
    expect((700 - content.x) / 3).toBeCloseTo(700 - sheet.x, 0);
    await page.keyboard.press('Escape');
    expect(await glass.isVisible()).toBe(false);
  });

  it('goes with the chosen line, by its button too', async () => {
    const page = await lookAnew(`#/${SECOND}?line=lead.body.3:4`);
    await button(page, 'Loupe').click();
    const [glass, line] = [
      await boxOf(page.locator('#loupe')),
      await boxOf(page.locator('#chosen .chosen')),
    ];
    expect(Math.abs(glass.y + glass.height / 2 - line.y - line.height / 2)).toBeLessThan(2);
    expect(await pressed(button(page, 'Loupe'))).toBe('true');
  });

  it('is put away when a held key is let go', async () => {
    const page = await look();
    await page.keyboard.down('l');
    expect(await page.locator('#loupe').isVisible()).toBe(true);
    await page.waitForTimeout(400);
    await page.keyboard.up('l');
    expect(await page.locator('#loupe').isVisible()).toBe(false);
  });
});

describe('a line of type', () => {
  it('is described when it is clicked on', async () => {
    const page = await look();
    await clickLine(page, 'second.deck.0:1');
    const panel = page.getByRole('tabpanel', { name: 'Line' });
    const words = await panel.textContent();
    for (const word of [
      /second\.deck\.0 \(deck\), line 1/u,
      /sans-hk-medium, 16\.50 pt/u,
      /horizontal/u,
      /second\.md:6:7/u,
    ])
      expect(words).toMatch(word);
    expect(await panel.locator('.strip li').count()).toBeGreaterThan(20);
    expect(await panel.locator('.strip .opened .gap').first().textContent()).toMatch(/^\+\.\d\d$/u);
    expect(page.url()).toContain('?line=second.deck.0:1');
    const open = panel.getByRole('link', { name: /second\.md:6:7 in the editor$/u });
    expect(await open.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*second\.md:6:7$/u);
    await panel.getByRole('button', { name: /^Copy examples.*second\.md:6:7$/u }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/second\.md:6:7$/u);
  });

  it('is left for its neighbours by arrow keys, and read on by j and k', async () => {
    const page = await look();
    await clickLine(page, 'lead.body.3:4');
    const chosen = () => chosenLine(page);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('lead.body.3:5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    const right = await chosen();
    expect(viewOf(SECOND).lines.find(({ id }) => id === right)?.frame).toBe('lead/3');
    await page.keyboard.press('ArrowLeft');
    expect(await chosen()).toBe('lead.body.3:4');
    await page.keyboard.press('j');
    expect(await chosen()).toBe('lead.body.3:5');
    await page.keyboard.press('k');
    expect(await chosen()).toBe('lead.body.3:4');
    expect(await told(page)).toMatch(/^lead\.body\.3, line 4: /u);
    await page.keyboard.press('Escape');
    expect(await page.locator('#chosen *').count()).toBe(0);
  });

  it('is gone to from left to right over a vertical page', async () => {
    const page = await lookAnew(`#/${FIRST}?line=lighthouse.body.0:2`);
    await page.locator('#table').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.line-id').textContent()).toBe('lighthouse.body.0:3');
  });

  it('comes from the address', async () => {
    const page = await lookAnew(`#/${SECOND}?line=lead.body.3:4`);
    expect(await page.locator('.line-id').textContent()).toBe('lead.body.3:4');
    expect(await page.locator('#chosen .chosen').count()).toBe(1);
  });
});

describe('single keys', () => {
  it('work under the keyboard of another script', async () => {
    const page = await look();
    const typed = `dispatchEvent(new KeyboardEvent('keydown', { key: 'ㄕ', code: 'KeyG', bubbles: true }))`;
    await page.evaluate(`document.body.${typed}`);
    expect(await page.locator('#layers [data-layer=grid]').count()).toBe(1);
  });

  it('are left to the browser with Ctrl, Alt or the command key', async () => {
    const page = await look();
    for (const key of ['Control+g', 'Alt+g', 'Meta+g']) await page.keyboard.press(key);
    expect(await page.locator('#layers > *').count()).toBe(0);
  });
});

describe('the tool bars', () => {
  it('are one stop for Tab each, and gone through by arrow keys', async () => {
    const page = await look();
    for (const name of ['Overlays', 'Zoom']) {
      const bar = page.getByRole('toolbar', { name });
      expect(await bar.locator('button[tabindex="0"]').count()).toBe(1);
    }
    await button(page, 'Grid').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    expect(await pressed(button(page, 'Columns'))).toBe('true');
    expect(await page.locator('#layers [data-layer=columns]').count()).toBe(1);
  });
});
