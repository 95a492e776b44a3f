/** What the browser paints and measures, what it refuses to load, and how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedBinary } from '../../src/browser/binary.ts';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { inspectPdf } from '../../src/pdf/inspect.ts';
import { WIDE_LIMITS } from '../helpers/house.ts';
import {
  lineHtml,
  measurePage,
  pageFace,
  paint,
  printPage,
  sheetHtml,
  startBrowser,
} from './browser-fixture.ts';

const HAN = '習近平同普京會談見';
const TEN = `${HAN}人`;
/** 0.05 mm, the tolerance of the parity check. */
const TOLERANCE = 0.189;
const SQUARE = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="10"/>`;

const OPTIONS = { sandbox: true, limits: WIDE_LIMITS };

let browser: OpenBrowser;
let face: string;
beforeAll(async () => {
  [browser, face] = await Promise.all([startBrowser(), pageFace(`${TEN}0123456789日`)]);
}, 60_000);
afterAll(() => browser?.close());

const within = (actual: number | undefined, wanted: number) =>
  expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThan(TOLERANCE);

describe('measuring', () => {
  it('finds ten Han of 12.5 px to be 125 px long, across and down', async () => {
    const html = sheetHtml(lineHtml('h', 'h', TEN) + lineHtml('v', 'v', TEN, 300, 40), face);
    const { lines, missingFamilies, width, height } = await measurePage(browser, html);
    within(lines.h?.start, 20);
    within(lines.h?.end, 145);
    within(lines.v?.start, 40);
    within(lines.v?.end, 165);
    expect(lines.v?.rect.x).toBeGreaterThanOrEqual(300);
    expect(missingFamilies).toEqual([]);
    expect([width, height]).toEqual([600, 400]);
  });

  it('counts a combined figure group as one cell, also at the end of its line', async () => {
    const combined = '<span class="tcy">25</span>';
    const body =
      lineHtml('inside', 'v', `習近${combined}日`) + lineHtml('end', 'v', `習${combined}`, 300, 30);
    const { lines } = await measurePage(browser, sheetHtml(body, face));
    within(lines.inside?.end, 30 + 4 * 12.5);
    within(lines.end?.end, 30 + 2 * 12.5);
  });

  it('takes the hull of all runs of a line and leaves out a line without characters', async () => {
    const runs = `<span>習近</span><span style="margin-left:6px">平</span>`;
    const html = sheetHtml(lineHtml('runs', 'h', runs) + lineHtml('none', 'h', ''), face);
    const { lines } = await measurePage(browser, html);
    within(lines.runs?.end, 20 + 3 * 12.5 + 6);
    expect(Object.keys(lines)).toEqual(['runs']);
  });

  it('tells of faces that did not load and of content wider than the sheet', async () => {
    const broken = '@font-face{font-family:"Not There";src:url(data:font/ttf;base64,AAAA)}';
    const wide = '<div style="width:900px;height:1px"></div>';
    const painted = await measurePage(browser, sheetHtml(wide, face + broken));
    expect(painted.missingFamilies).toEqual(['Not There']);
    expect(painted.width).toBe(900);
  });
});

describe('printing', () => {
  it('gives one page, and the same measures each time', async () => {
    const html = sheetHtml(lineHtml('h', 'h', TEN), face);
    const { bytes, painted } = await paint(browser, html);
    expect(painted).toEqual(await measurePage(browser, html));
    expect((await inspectPdf(bytes)).value).toMatchObject({ pages: 1, text: TEN });
  });
});

describe('a page that wants more than it carries', () => {
  let server: Server;
  let origin: string;
  let folder: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(SQUARE);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'banmian-test-'));
    await writeFile(join(folder, 'square.svg'), SQUARE);
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Where 人 stands tells whether the 100 px picture before it was loaded. */
  const after = (source: string) => {
    const picture = `<img alt="" src="${source}">`;
    return sheetHtml(lineHtml('h', 'h', `${picture}人`, 0, 0), face);
  };

  it('gets pictures from `data:` alone', async () => {
    const inside = `data:image/svg+xml;base64,${Buffer.from(SQUARE).toString('base64')}`;
    const startOf = async (source: string) =>
      (await measurePage(browser, after(source))).lines.h?.start;
    expect(await startOf(inside)).toBe(100);
    expect(await startOf(`${origin}/square.svg`)).toBe(0);
    expect(await startOf(pathToFileURL(join(folder, 'square.svg')).href)).toBe(0);
    expect(asked).toEqual([]);
  });

  it('gets no style sheet, frame, redirection or prefetch', async () => {
    const css = `@import url(${origin}/a.css); body{background:url(${origin}/b.png)}`;
    const body = `<link rel="stylesheet" href="${origin}/c.css"><link rel="prefetch" href="${origin}/d">
      <iframe src="${origin}/e"></iframe><object data="${origin}/f"></object>
      <meta http-equiv="refresh" content="0;url=${origin}/g">`;
    await printPage(browser, sheetHtml(body, css));
    expect(asked).toEqual([]);
  });

  it('gets nothing from inside a frame of its own either', async () => {
    const picture = `<img src="${origin}/h.png">`;
    const body = `<iframe srcdoc='${picture}'></iframe><iframe sandbox srcdoc='${picture}'></iframe>
      <iframe src='data:text/html,${picture}'></iframe>`;
    await printPage(browser, sheetHtml(body));
    expect(asked).toEqual([]);
  });

  it('runs no script', async () => {
    const spoil = `document.querySelector('[data-line]').textContent='人'`;
    const body = `${lineHtml('h', 'h', TEN)}<script>${spoil}</script>
      <img alt="" src="data:," onerror="${spoil}"><svg onload="${spoil}"></svg>`;
    const { lines } = await measurePage(browser, sheetHtml(body, face));
    within(lines.h?.end, 145);
  });
});

describe('a browser that cannot start', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'banmian-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const openProgram = async (script: string) => {
    const path = join(folder, 'program');
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o700);
    return openBrowser(installedBinary(path, 'given'), OPTIONS);
  };

  it('is a finding with the reason that the browser gave', async () => {
    const { value, findings } = await openProgram(
      'echo "libnss3.so: cannot open. Really" >&2; exit 127',
    );
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'browser-did-not-start', severity: 'error' }]);
    expect(findings[0]?.message).toMatch(/did not start: libnss3\.so: cannot open$/u);
  });

  it('is a finding when the program is gone', async () => {
    const { findings } = await openBrowser(installedBinary(join(folder, 'none'), 'given'), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'browser-did-not-start' }]);
  });
});

describe('a browser that ends', () => {
  it.runIf(process.platform === 'linux')('ends with the process that started it', async () => {
    const script = `
      import { startBrowser } from './tests/print/browser-fixture.ts';
      await startBrowser();
      process.stdout.write('up');
      setInterval(() => undefined, 1000);`;
    const tsx = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const parent = spawn(process.execPath, tsx, {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    await once(parent.stdout, 'data');
    const children = await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8');
    const started = children.trim().split(' ');
    expect(started.length).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await expect.poll(() => started.some((pid) => existsSync(`/proc/${pid}/exe`))).toBe(false);
  });
});
