/** What people wait for every day, timed as built: a save until the page shows, layouts compared, a page checked. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { launchBrowser } from '../print/preview-client-window.ts';
import { type Figure, median, time } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const built = <T>(path: string): Promise<T> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<T>;

const PAGES = ['takungpao-2025-05-09', 'minato-2026-04-18'] as const;
const STORIES = {
  'takungpao-2025-05-09': 'lead.md',
  'minato-2026-04-18': 'lighthouse.md',
} as const;
const EDITS = 16;

const figure = (name: string, times: readonly number[], bound: number | null): Figure => ({
  name,
  value: median(times),
  unit: 'ms',
  bound,
  side: 'most',
  runs: times.length,
});

/** From the save to the page's type on the screen of the shell, faces loaded, two frames painted. */
export async function editToPage(): Promise<Figure[]> {
  const { servePreview } = await built<typeof import('../../src/preview/serve-preview.ts')>(
    'preview/serve-preview.js',
  );
  const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
  for (const page of PAGES)
    cpSync(join(ROOT, 'examples', page), join(folder, page), { recursive: true });
  const told = () => {};
  const crashed = (error: Error) => {
    throw error;
  };
  const editor = 'vscode://file/{path}:{line}:{column}';
  const choice = { house: {}, folder, port: 0, template: null, editor, told, crashed };
  const { value: preview } = await servePreview(choice);
  if (preview === null) throw new Error('the preview did not open');
  const browser = await launchBrowser();
  try {
    await preview.idle();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const figures: Figure[] = [];
    for (const id of PAGES) {
      await page.goto(`${preview.url}#/${id}`);
      await page.waitForTimeout(1500);
      const times: number[] = [];
      for (const text of versions(join(folder, id, 'stories', STORIES[id]))) {
        const revision = revisionOf(preview.state().pages, id) + 1;
        const shown = whenShown(page, id, revision);
        await page.waitForTimeout(100);
        const saved = Date.now();
        text();
        times.push((await shown) - saved);
        await preview.idle();
      }
      figures.push(figure(`save to page, ${id}`, times, 300));
    }
    return figures;
  } finally {
    await browser.close();
    await preview.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const revisionOf = (pages: readonly { id: string; revision: number }[], id: string): number =>
  pages.find((page) => page.id === id)?.revision ?? 0;

/** Saves as editors make them, in place and by a rename; each puts another character of the paragraph before it. */
function versions(path: string): (() => void)[] {
  const paragraphs = readFileSync(path, 'utf8').split('\n\n');
  const at = paragraphs.length - 2;
  const words = [...(paragraphs[at] ?? '')].filter((one) => /\p{Script=Han}/u.test(one));
  return Array.from({ length: EDITS }, (_, edit) => () => {
    const text = paragraphs
      .map((one, index) => (index === at ? `${words[edit % words.length]}${one}` : one))
      .join('\n\n');
    if (edit % 2 === 0) return writeFileSync(path, text);
    writeFileSync(`${path}.saved`, text);
    return renameSync(`${path}.saved`, path);
  });
}

/** In the shell: when the frame of this revision is complete, its faces are there, and two frames were painted. */
const whenShown = (page: Page, id: string, revision: number): Promise<number> =>
  page.evaluate(`new Promise((settle) => {
    const end = ${JSON.stringify(`/pages/${encodeURIComponent(id)}/${revision}.html`)};
    const look = () => {
      for (const frame of document.querySelectorAll('iframe')) {
        const inner = frame.contentDocument;
        if (frame.getBoundingClientRect().width < 300 || inner === null) continue;
        if (!inner.location.href.includes(end) || inner.readyState !== 'complete') continue;
        inner.fonts.ready.then(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => settle(Date.now()))));
        return;
      }
      setTimeout(look, 4);
    };
    look();
  })`);

const COMPARED = 100;

/** A hundred layouts against their references: none changed, and all with another word on top and one line less. */
export async function compareTime(): Promise<Figure[]> {
  const { compareLayouts } =
    await built<typeof import('../../src/snapshot/compare.ts')>('snapshot/compare.js');
  const before = readFileSync(
    join(ROOT, 'examples', PAGES[0], 'layout', 'broadsheet-hk.txt'),
    'utf8',
  );
  const after = before.replace('做百煉成鋼', '作百煉成鋼').replace(/\n.*包容的經濟.*\n/u, '\n');
  const all = (changed: string) => () => {
    for (let page = 0; page < COMPARED; page += 1) compareLayouts(before, changed);
  };
  return [
    figure(`snapshot of ${COMPARED} pages, set and compared`, [await snapshotAll()], null),
    figure(`compare ${COMPARED} layouts, unchanged`, await time(5, all(before)), null),
    figure(`compare ${COMPARED} layouts, changed`, await time(5, all(after)), null),
  ];
}

async function snapshotAll(): Promise<number> {
  const { openHouse } = await built<typeof import('../../src/house.ts')>('house.js');
  const { takeSnapshots } =
    await built<typeof import('../../src/cli/snapshot-take.ts')>('cli/snapshot-take.js');
  const house = openHouse();
  const started = performance.now();
  for (let page = 0; page < COMPARED; page += 1) {
    const folder = join(ROOT, 'examples', PAGES[page % PAGES.length] ?? PAGES[0]);
    await takeSnapshots(house, folder, {
      template: page % 2 === 0 ? 'broadsheet-hk' : 'shinbun-ja',
    });
  }
  return performance.now() - started;
}

/** A folder and a PDF, in one process with the browser open. */
export async function checkTime(): Promise<Figure[]> {
  const { openHouse } = await built<typeof import('../../src/house.ts')>('house.js');
  const { checkPage } = await built<typeof import('../../src/library.ts')>('library.js');
  const house = openHouse();
  const folder = join(ROOT, 'examples', PAGES[0]);
  const { value } = await checkPage(house, folder);
  const pdf = value?.pdf;
  if (pdf === undefined) throw new Error('the page could not be checked');
  const figures = [
    figure('check a page folder, warm', await time(9, () => checkPage(house, folder)), null),
    figure('check a PDF, warm', await time(9, () => checkPage(house, pdf)), null),
  ];
  await house.close();
  return figures;
}
