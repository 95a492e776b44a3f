/** `banmian build` and `check` as a shell sees them, painted by the embedded browser. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banmian, type Ran, ROOT, startBanmian } from '../helpers/command-line.ts';
import { descendants, runs } from '../helpers/processes.ts';

const PAGE = 'takungpao-2025-05-09';
const SEED_PAGE = join(ROOT, 'examples', PAGE);
const PROOF = ['findings.json', 'forme.json', 'layout.txt', 'page.html', 'page.pdf'];

let scratch: string;
let output: string;
let built: Ran;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-cli-'));
  output = join(scratch, 'output');
  built = await banmian(['build', SEED_PAGE, '-o', output, '--verbose']);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('banmian build', () => {
  it('ends clean and prints where the PDF is, and nothing else, on stdout', () => {
    expect(built).toMatchObject({ code: 0, stdout: `${join(output, PAGE, 'page.pdf')}\n` });
  });

  it('writes the five files of the proof, and the record that binds them', () => {
    expect(readdirSync(join(output, PAGE)).sort()).toEqual(['build.json', ...PROOF]);
    const { end, files } = json(join(output, PAGE, 'build.json'));
    expect([end, Object.keys(files).sort()]).toEqual(['clean', PROOF]);
    expect(
      readFileSync(join(output, PAGE, 'page.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(json(join(output, PAGE, 'forme.json')).page).toBe(PAGE);
    expect(Array.isArray(json(join(output, PAGE, 'findings.json')))).toBe(true);
  });

  it('talks on stderr: a summary, and the time of each stage', () => {
    expect(built.stderr).toMatch(
      /1 page built, 0 errors, \d+ warnings?, 3 set aside: uneven-head-lines, [\d.]+ s\n$/,
    );
    expect(built.stderr).toMatch(/^ *[\d.]+ ms {2}\S/m);
  });

  it('describes the forme as the reference in the page folder does', () => {
    const reference = readFileSync(join(SEED_PAGE, 'layout/broadsheet-hk.txt'), 'utf8');
    expect(readFileSync(join(output, PAGE, 'layout.txt'), 'utf8')).toBe(reference);
  });

  it('writes nothing and ends with 2 when the template is unknown', async () => {
    const nowhere = join(scratch, 'unknown-template');
    const ran = await banmian(['build', SEED_PAGE, '-o', nowhere, '--template', 'broadsheat-hk']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('broadsheat-hk');
    expect(existsSync(nowhere)).toBe(false);
  });

  it('keeps the PDF of an earlier build as what it is when the next one fails, and says so', async () => {
    const folder = join(scratch, PAGE);
    const place = join(scratch, 'again');
    cpSync(join(output, PAGE), join(place, PAGE), { recursive: true });
    cpSync(SEED_PAGE, folder, { recursive: true });
    writeFileSync(join(folder, 'page.yaml'), 'paper: 大公報\nstories: [lead\n');
    const ran = await banmian(['build', folder, SEED_PAGE, '-o', place, '--json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^error\[unreadable-yaml/m);
    expect(ran.stderr).toContain('page.yaml:');
    const kept = join(place, PAGE, 'last-built.pdf');
    expect(ran.stderr).toContain(`nothing was built: \`${kept}\` is of an earlier build`);
    const { pages } = JSON.parse(ran.stdout);
    expect(pages[0]).toMatchObject({ pdf: null, lastBuilt: kept, exit: 2 });
    // The other page of the call has the same name, and is built in its place.
    expect(pages[1]).toMatchObject({ exit: 0 });
    const failed = await banmian(['build', folder, '-o', place]);
    expect(failed.code).toBe(2);
    const names = readdirSync(join(place, PAGE)).sort();
    expect(names).toEqual(['build.json', 'findings.json', 'last-built.pdf']);
    const before = readFileSync(join(output, PAGE, 'page.pdf'));
    expect(readFileSync(kept).equals(before)).toBe(true);
    const [first] = json(join(place, PAGE, 'findings.json'));
    expect(first).toMatchObject({ rule: 'unreadable-yaml', severity: 'error' });
    const gone = await banmian(['check', join(place, PAGE, 'page.pdf')]);
    expect([gone.code, gone.stdout]).toEqual([2, expect.stringContaining('last-built.pdf')]);
  });

  it('names files that cannot be read or written, and builds the other pages', async () => {
    const [piped, blocked] = [join(scratch, 'piped'), join(scratch, 'blocked')];
    for (const folder of [piped, blocked]) cpSync(SEED_PAGE, folder, { recursive: true });
    rmSync(join(piped, 'images/meeting.svg'));
    execFileSync('mkfifo', [join(piped, 'images/meeting.svg')]);
    const place = join(scratch, 'odd');
    mkdirSync(join(place, 'blocked/page.pdf'), { recursive: true });
    const ran = await banmian(['build', blocked, piped, SEED_PAGE, '-o', place, '--json']);
    const { pages } = JSON.parse(ran.stdout);
    expect(pages.map((page: { exit: number }) => page.exit)).toEqual([2, 1, 0]);
    expect(ran.stderr).toContain('blocked/page.pdf` cannot be written: a folder of that name');
    expect(ran.stderr).toContain('images/meeting.svg` cannot be read: it is a pipe');
    expect(ran.stderr).not.toMatch(/has a bug|^ +at /mu);
  });

  it('four times at once into one folder leaves one whole build', async () => {
    const place = join(scratch, 'four');
    const folders = ['一', '二', '三', '四'].map((mark) => {
      const folder = join(scratch, `four-${mark}`, 'page');
      cpSync(join(ROOT, 'examples/minato-2026-04-18'), folder, { recursive: true });
      const story = join(folder, 'stories/lighthouse.md');
      writeFileSync(story, readFileSync(story, 'utf8').replace(/。\n*$/u, `${mark}。\n`));
      return folder;
    });
    const ran = await Promise.all(folders.map((folder) => banmian(['build', folder, '-o', place])));
    expect(ran.every(({ code }) => code === 0 || code === 1)).toBe(true);
    const { files } = json(join(place, 'page/build.json'));
    const found = Object.keys(files).map((name) => [name, digestOf(join(place, 'page', name))]);
    expect(Object.fromEntries(found)).toEqual(files);
    expect(readdirSync(join(place, 'page')).sort()).toEqual(['build.json', ...PROOF]);
  });

  it('ends with 3 without a browser', async () => {
    const nowhere = join(scratch, 'no-browser');
    const ran = await banmian(['build', SEED_PAGE, '-o', nowhere, '--browser', '/no/such/browser']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('error[no-browser]');
    expect(existsSync(nowhere)).toBe(false);
  });

  it('does not let two pages of one name overwrite each other', async () => {
    const twin = join(scratch, 'twin', PAGE);
    mkdirSync(join(scratch, 'twin'));
    cpSync(SEED_PAGE, twin, { recursive: true });
    const ran = await banmian(['build', SEED_PAGE, twin, '-o', join(scratch, 'both'), '--json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('error[output-taken]');
    const { pages } = JSON.parse(ran.stdout);
    expect(pages.map((page: { exit: number }) => page.exit)).toEqual([0, 2]);
  });
});

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

describe('an interrupted build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no file and no browser after %s',
    async (signal) => {
      const nowhere = join(scratch, signal);
      const { child, done } = startBanmian(['build', SEED_PAGE, '-o', nowhere]);
      let started: number[] = [];
      while (child.exitCode === null && started.length < 3) {
        await pause(5);
        started = descendants(child.pid ?? 0);
      }
      expect(started.length).toBeGreaterThanOrEqual(3);
      child.kill(signal);
      await done;
      expect(child.signalCode).toBe(signal);
      for (let wait = 0; wait < 80 && started.some(runs); wait += 1) await pause(50);
      expect(started.filter(runs)).toEqual([]);
      expect(existsSync(join(nowhere, PAGE))).toBe(false);
      expect(existsSync(nowhere) ? readdirSync(nowhere) : []).toEqual([]);
    },
  );
});

describe('banmian check', () => {
  it('finds nothing wrong with the PDF it made', async () => {
    const ran = await banmian(['check', join(output, PAGE, 'page.pdf')]);
    expect(ran.stdout).not.toContain('error[');
    expect(ran.code).toBe(0);
  });

  it('ends with 2 for a file that is no PDF', async () => {
    const file = join(scratch, 'not.pdf');
    writeFileSync(file, 'hello');
    const ran = await banmian(['check', file]);
    expect(ran.code).toBe(2);
    expect(ran.stderr + ran.stdout).toContain('error[');
  });

  it('ends with 2 for a file that is not there', async () => {
    const ran = await banmian(['check', join(scratch, 'nothing.pdf')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr + ran.stdout).toContain('nothing.pdf');
  });

  it('checks a page folder and prints findings as JSON', async () => {
    const ran = await banmian(['check', SEED_PAGE, '--json']);
    expect(ran.code).toBe(0);
    const [page] = JSON.parse(ran.stdout).pages;
    expect(page).toMatchObject({ target: SEED_PAGE, kind: 'folder', exit: 0 });
    expect(page.setAside.map((one: { finding: { rule: string } }) => one.finding.rule)).toEqual(
      Array(3).fill('uneven-head-lines'),
    );
    expect(page.findings.filter(isError)).toEqual([]);
  });
});

const isError = (one: { severity: string }) => one.severity === 'error';

describe('a page with faults', () => {
  let folder: string;

  /** A frame that is too deep, a wrong weekday that the page accepts, and a story that nobody listed. */
  beforeAll(() => {
    folder = join(scratch, 'faulty');
    cpSync(join(ROOT, 'examples/minato-2026-04-18'), folder, { recursive: true });
    const yaml = readFileSync(join(folder, 'page.yaml'), 'utf8').replace('土曜日', '日曜日');
    const checks = `checks:
  wrong-weekday: { severity: warning, reason: a sample }
  unlisted-story: { severity: 'off', reason: for the next issue }
`;
    writeFileSync(join(folder, 'page.yaml'), `${yaml}\n${checks}`);
    writeFileSync(join(folder, 'stories/next.md'), '---\nheadline: 次\n---\n次号');
  });

  it('counts warnings against --max-warnings, and names what was set aside', async () => {
    const allowed = await banmian(['check', folder, '--max-warnings', '1']);
    expect(allowed.code).toBe(0);
    expect(allowed.stdout).toContain('warning[wrong-weekday]');
    expect(allowed.stdout).toContain('page.yaml: a sample');
    expect(allowed.stderr).toContain('0 errors, 1 warning, 1 set aside: unlisted-story\n');
    const built = await banmian(['build', folder, '-o', join(scratch, 'w'), '--max-warnings', '0']);
    expect(built.code).toBe(1);
    expect(built.stdout).toContain('page.pdf');
    expect(built.stderr).toContain('1 set aside: unlisted-story');
  });

  it('gets a report with its picture and a SARIF log, beside a PDF', async () => {
    const [report, sarif] = [join(scratch, 'r/report.html'), join(scratch, 'r/log.sarif')];
    const pdf = join(output, PAGE, 'page.pdf');
    const ran = await banmian(['check', folder, pdf, '--report', report, '--sarif', sarif]);
    expect(ran.code).toBe(0);
    const html = readFileSync(report, 'utf8');
    expect(html.match(/<image id="picture-\d" href="data:image\/png;base64,/g)).toHaveLength(2);
    expect(html).toContain('for the next issue');
    const { results } = json(sarif).runs[0];
    const suppressed = results.filter(
      (one: { suppressions: unknown[] }) => one.suppressions.length > 0,
    );
    expect(suppressed.map((one: { ruleId: string }) => one.ruleId)).toEqual(['unlisted-story']);
  });
});
