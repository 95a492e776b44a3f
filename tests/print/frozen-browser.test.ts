/** A browser that stands still, and a page that asks too much of it: a finding in time, at the command line, and nothing left behind. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, startBanmian } from '../helpers/command-line.ts';
import { commandOf, descendants, runs } from '../helpers/processes.ts';
import { scratchFolder } from '../helpers/scratch.ts';

const NAME = 'minato-2026-04-18';
const PAGE = join(ROOT, 'examples', NAME);

/** A first sheet stands open when the browser has a process for what is on it: that is after its start, and before any page is painted. */
const OF_A_SHEET = '--type=renderer';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

const { at, put } = scratchFolder();
/** An output folder in which an earlier build stands. */
let earlier: string;
beforeAll(async () => {
  earlier = mkdtempSync(join(tmpdir(), 'banmian-frozen-'));
  const { code, stderr } = await startBanmian(['build', PAGE, '-o', earlier], { isBuilt: true })
    .done;
  expect(code, stderr).toBe(0);
});
afterAll(() => rmSync(earlier, { recursive: true, force: true }));

interface Started {
  readonly started: ReturnType<typeof startBanmian>;
  /** The program and all that it started. */
  readonly processes: readonly number[];
}

function startBuild(page: string, seconds: number) {
  cpSync(earlier, at('output'), { recursive: true });
  const arguments_ = ['build', page, '-o', at('output'), '--time-limit', String(seconds)];
  return startBanmian(arguments_, { isBuilt: true });
}

/** Stops every process of the browser as soon as a sheet lies open. */
async function frozen(seconds: number): Promise<Started> {
  const started = startBuild(PAGE, seconds);
  const pid = started.child.pid ?? 0;
  let browser: number[] = [];
  while (
    started.child.exitCode === null &&
    !browser.some((one) => commandOf(one).includes(OF_A_SHEET))
  ) {
    await pause(2);
    browser = descendants(pid).filter((one) => /--type=|--banmian=/u.test(commandOf(one)));
  }
  expect(browser.length).toBeGreaterThan(1);
  for (const one of browser) if (runs(one)) process.kill(one, 'SIGSTOP');
  return { started, processes: [pid, ...descendants(pid)] };
}

async function expectAllGone(processes: readonly number[]): Promise<void> {
  for (let wait = 0; wait < 200 && processes.some(runs); wait += 1) await pause(50);
  expect(processes.filter(runs)).toEqual([]);
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

/** docs/checking.md, “What a build leaves”. */
function expectMarked(seconds: number): void {
  const folder = at('output', NAME);
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(json('findings.json')[0]).toMatchObject({
    rule: 'over-limit',
    severity: 'error',
    message: expect.stringMatching(
      new RegExp(`^painting the page .* took longer than ${seconds} s and was stopped$`, 'u'),
    ),
  });
  expect(json('build.json').end).toBe('nothing');
  expect(readdirSync(folder).sort()).toEqual(['build.json', 'findings.json', 'last-built.pdf']);
}

describe.runIf(process.platform === 'linux')('a browser that stands still', () => {
  it('is a finding when the time is up, and marks what an earlier build left', async () => {
    const { started, processes } = await frozen(4);
    const since = performance.now();
    const { code, stderr } = await started.done;
    // The limit, what goes on beside the browser, and its end; ten times as much on a busy machine.
    expect(secondsSince(since)).toBeLessThan(40);
    expect(code).toBe(2);
    expect(stderr).toContain('error[over-limit]');
    expect(stderr).not.toMatch(/has a bug|^ +at /mu);
    expectMarked(4);
    await expectAllGone(processes);
  });

  it('does not keep Ctrl-C from ending the build', async () => {
    const { started, processes } = await frozen(80);
    await pause(1000);
    const since = performance.now();
    // A terminal signals the group; the browser and its keeper are none of it.
    process.kill(-(started.child.pid ?? 0), 'SIGINT');
    await started.done;
    expect(secondsSince(since)).toBeLessThan(20);
    expect(started.child.signalCode).toBe('SIGINT');
    expect(readdirSync(at('output', NAME)).sort()).toEqual(readdirSync(join(earlier, NAME)).sort());
    await expectAllGone(processes);
  });
});

/** Clouds cost a browser a second each, and a drawing may ask for 300,000 shapes; these count as 240,000. */
const CLOUDS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">
<filter id="clouds"><feTurbulence baseFrequency="0.03" numOctaves="10"/></filter>
${'<rect width="400" height="300" filter="url(#clouds)"/>'.repeat(12)}</svg>`;

const HEAVY_PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-HK
template: broadsheet-hk
stories: [lead]
layout:
  broadsheet-hk: { lead: { frames: [{ columns: 1, lines: 1-2 }], figures: { f: { columns: 2-6, lines: 1-60 } } } }
`;

describe('a page that takes long to paint', () => {
  it('is a finding when the time is up', async () => {
    put(`${NAME}/page.yaml`, HEAVY_PAGE);
    put(`${NAME}/stories/lead.md`, '---\nfigures: [{ id: f, image: images/f.svg }]\n---\n正文。\n');
    put(`${NAME}/images/f.svg`, CLOUDS);
    const since = performance.now();
    const started = startBuild(at(NAME), 5);
    const { code } = await started.done;
    expect(secondsSince(since)).toBeLessThan(50);
    expect(code).toBe(2);
    expectMarked(5);
  });
});
