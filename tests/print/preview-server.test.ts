/** The preview's server with the embedded browser: prints and proofs, what a browser makes of its pages, and its end. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { userCache } from '../../src/node-workspace.ts';
import { startBanmian } from '../helpers/command-line.ts';
import { fetchFrom, type Shown, showExamples } from '../helpers/preview.ts';
import { descendants, killChromiums, runs } from '../helpers/processes.ts';

let shown: Shown;
let story: string;
let copy: string;

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

beforeAll(async () => {
  shown = await showExamples({});
  story = join(shown.folder, 'minato/stories/lighthouse.md');
  copy = readFileSync(story, 'utf8');
});
afterAll(() => shown.end());

/** Saves the story with one more paragraph than it had first: there is room for no more. */
const save = (words: string) => writeFileSync(story, `${copy}\n${words}。\n`);

describe('the proof of a page', () => {
  it('comes after the page, with its PDF and no rule untried', async () => {
    expect(shown.news.map(({ id, stage }) => `${id} ${stage}`)).toEqual([
      'minato set',
      'takung set',
      'minato proved',
      'takung proved',
    ]);
    expect(shown.status('minato')).toMatchObject({ state: 'proved', errors: 0, revision: 1 });
    expect((await shown.view('minato')).untried).toEqual([]);
    const { status, headers, body } = await shown.get('/pages/minato/1.pdf');
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toContain('filename="minato.pdf"');
    expect(body.slice(0, 5)).toBe('%PDF-');
  });

  it('of a page with errors is never called proved; its PDF is there all the same', async () => {
    const { edition } = shown.status('minato');
    writeFileSync(story, `${copy}\n${'溢れた。'.repeat(99)}\n`);
    await shown.until(() => shown.status('minato').edition > edition);
    await shown.preview.idle();
    const { state, errors, revision } = shown.status('minato');
    expect([state, errors > 0]).toEqual(['faulty', true]);
    expect((await shown.get(`/pages/minato/${revision}.pdf`)).status).toBe(200);
    writeFileSync(story, copy);
    await shown.until(() => shown.status('minato').state === 'proved');
  });

  it('of a page that has changed meanwhile is dropped', async () => {
    const before = shown.news.length;
    for (const words of ['朝だ', '昼だ', '夜だ']) {
      const { revision } = shown.status('minato');
      save(words);
      await shown.until(() => shown.status('minato').revision > revision);
      // Long enough for a print to be begun.
      await pause(170);
    }
    await shown.preview.idle();
    const told = shown.news.slice(before).filter(({ id }) => id === 'minato');
    expect(told.filter(({ stage }) => stage === 'set')).toHaveLength(3);
    expect(told.at(-1)?.stage).toBe('proved');
    expect(shown.status('minato').state).toBe('proved');
  });

  it('is made by a new browser when the old one was ended', async () => {
    expect(killChromiums()).toBeGreaterThan(0);
    const { edition } = shown.status('minato');
    save('再起だ');
    await shown.until(() => shown.status('minato').edition > edition);
    await shown.preview.idle();
    expect(shown.status('minato').state).toBe('proved');
    const { findings } = await shown.view('minato');
    expect(findings.map(({ rule }) => rule)).not.toContain('banmian-bug');
  });
});

describe('a browser', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const binary = (await findBrowser({ given: null, cache: userCache() })).value;
    browser = await chromium.launch({
      executablePath: binary?.path ?? '',
      env: { ...process.env, ...binary?.environment },
      chromiumSandbox: false,
    });
    page = await browser.newPage();
    page.on('requestfinished', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // What the page’s policy stops never leaves the browser.
      if (errorText !== 'csp') asked.push(`${request.url()} ${errorText}`);
    });
    // In the shell, under its policy, but with a frame of our own.
    await page.goto(shown.preview.url);
    await page.evaluate(FOLLOW);
  });
  afterAll(() => browser.close());

  const textOfFrame = () =>
    page.evaluate<string>(
      "document.querySelector('#followed').contentDocument?.body?.textContent ?? ''",
    );

  async function shows(words: string): Promise<boolean> {
    for (let wait = 0; wait < 200; wait += 1) {
      if ((await textOfFrame()).includes(words)) return true;
      await pause(20);
    }
    return false;
  }

  it('gets every face under the page’s own policy', async () => {
    expect(await shows('凪ノ埼灯台')).toBe(true);
    const faces = await page.evaluate<string[]>(
      "document.querySelector('#followed').contentDocument.fonts.ready.then((all) => [...all].map((one) => one.status))",
    );
    expect(faces.length).toBeGreaterThan(2);
    expect([...new Set(faces)]).toEqual(['loaded']);
  });

  it('shows what was saved, and keeps the last good page over a broken file', async () => {
    save('波止場だ');
    expect(await shows('波止場だ')).toBe(true);
    writeFileSync(story, copy.replace('role: lead', 'role: [lead'));
    await shown.until(() => shown.status('minato').state === 'broken');
    expect(await textOfFrame()).toContain('波止場だ');
    save('帆柱だ');
    expect(await shows('帆柱だ')).toBe(true);
  });

  it('runs no script that a template smuggles in, and asks no other machine', async () => {
    shown.edit(join(shown.house, 'templates/shinbun-ja/page.hbs'), (text) =>
      text.concat(
        '<script>document.body.append("走った")</script>',
        '<img src="http://evil.example/x.png" onerror="document.body.append(\'走った\')">',
        '<b>しるし</b>',
      ),
    );
    expect(await shows('しるし')).toBe(true);
    await pause(300);
    const ran = await page.evaluate<boolean>(
      "[...document.querySelector('#followed').contentDocument.body.childNodes].some((node) => node.nodeType === 3 && node.data.includes('走った'))",
    );
    expect(ran).toBe(false);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  });
});

/** Frames the page called `minato`, and each new revision of it. */
const FOLLOW = `
  const frame = document.createElement('iframe');
  frame.id = 'followed';
  document.body.append(frame);
  let revision = 0;
  new EventSource('/events').addEventListener('state', (event) => {
    const minato = JSON.parse(event.data).pages.find(({ id }) => id === 'minato');
    if (minato.revision === revision) return;
    revision = minato.revision;
    frame.src = '/pages/minato/' + revision + '.html';
  });`;

describe('banmian preview', () => {
  it('prints its address, talks of each page, and leaves nothing behind after Ctrl-C', async () => {
    const { child, done } = startBanmian(['preview', shown.folder, '--port', '0']);
    let [printed, talked] = ['', ''];
    child.stdout?.on('data', (text) => {
      printed += text;
    });
    child.stderr?.on('data', (text) => {
      talked += text;
    });
    await shown.until(() => /^http:\S+\n/.test(printed));
    const port = Number(new URL(printed.trim()).port);
    await shown.until(() => talked.includes(' takung '));
    expect((await fetchFrom(port, '/pages/takung/1.html')).status).toBe(200);
    // Until its browser runs.
    await shown.until(() => descendants(child.pid ?? 0).length >= 3);
    const takung = join(shown.folder, 'takung/page.yaml');
    const good = readFileSync(takung, 'utf8');
    writeFileSync(takung, 'paper: [');
    await shown.until(() => /broken .*takung.*1 error/.test(talked));
    expect(talked).toMatch(/page\.yaml:\d+:\d+ unreadable-yaml/);
    writeFileSync(takung, good);
    const started = descendants(child.pid ?? 0);
    child.kill('SIGINT');
    const { stdout } = await done;
    expect(child.signalCode).toBe('SIGINT');
    expect(stdout).toBe(`http://localhost:${port}/\n`);
    for (let wait = 0; wait < 60 && started.some(runs); wait += 1) await pause(50);
    expect(started.filter(runs)).toEqual([]);
    await expect(fetchFrom(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
