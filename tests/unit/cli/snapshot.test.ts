/** `banmian snapshot`: compare, difference, update, report. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banmian, ROOT } from '../../helpers/command-line.ts';

const PAGE = 'takungpao-2025-05-09';
const OTHER = 'minato-2026-04-18';
let scratch: string;
let folder: string;
let other: string;
let reference: string;
let original: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-snapshot-'));
  for (const page of [PAGE, OTHER])
    cpSync(join(ROOT, 'examples', page), join(scratch, page), { recursive: true });
  folder = join(scratch, PAGE);
  other = join(scratch, OTHER);
  reference = join(folder, 'layout/broadsheet-hk.txt');
  original = readFileSync(reference, 'utf8');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('banmian snapshot', () => {
  it('passes on the layouts of the repository', async () => {
    const { code, stdout, stderr } = await banmian(['snapshot', folder, other]);
    expect(stdout).toBe('');
    expect(stderr).toContain('3 layouts: 3 as before');
    expect(code).toBe(0);
  });

  it('prints what differs by cause and ends with 1; other pages are compared all the same', async () => {
    writeFileSync(
      reference,
      original.replace(/^date .*$/m, 'date     2025-05-08').replace('做百煉成鋼', '作百煉成鋼'),
    );
    const { code, stdout, stderr } = await banmian(['snapshot', folder, other]);
    expect(stdout.split('\n').map((line) => line.trimEnd())).toEqual([
      reference,
      'text changed',
      '  lead.headline.0  “作” → “做”, 1 line as before',
      expect.stringMatching(/^ {4}- 25\.90 .* 作百煉成鋼真朋友/),
      expect.stringMatching(/^ {4}\+ 25\.90 .* 做百煉成鋼真朋友/),
      'page changed',
      '  page  date 2025-05-08 → 2025-05-09',
      '    - date     2025-05-08',
      '    + date     2025-05-09',
      '',
      '',
    ]);
    expect(stderr).toContain('error[layout-differs]');
    expect(stderr).toContain('3 layouts: 2 as before, 1 changed');
    expect(code).toBe(1);
  });

  it('tells programs the same as JSON, and writes one report of all pages', async () => {
    const report = join(scratch, 'reports/layout.html');
    const { code, stdout, stderr } = await banmian([
      ...['snapshot', folder, other, '--json', '--report', report],
    ]);
    const { pages } = JSON.parse(stdout);
    expect(pages.map(({ state }: { state: string }) => state)).toEqual(['differs', 'same', 'same']);
    expect(pages[0]).toMatchObject({
      folder,
      reference,
      exit: 1,
      changes: [
        { cause: 'text', story: 'lead', item: 'lead.headline.0' },
        { cause: 'page', story: null, item: 'page' },
      ],
    });
    expect(stderr).toContain(`report: ${report}`);
    const html = readFileSync(report, 'utf8');
    expect(html).toContain('3 layouts: 1 changed');
    expect(html).toContain('href="#p1-c1"');
    expect(html).toContain('id="p1-c1"');
    expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)|src=/);
    expect(code).toBe(1);
  });

  it('writes the references anew with --update, says which, and leaves others alone', async () => {
    writeFileSync(join(folder, 'layout/other.txt'), 'another template');
    const { code, stdout, stderr } = await banmian(['snapshot', folder, other, '--update']);
    expect(stdout).toBe(`${reference}\n`);
    expect(stderr).toContain(`${reference}: written anew (1 text, 1 page)`);
    expect(stderr).toContain(`${join(other, 'layout/shinbun-ja.txt')}: was right already`);
    expect(code).toBe(0);
    expect(readFileSync(reference, 'utf8')).toBe(original);
    expect(readdirSync(join(folder, 'layout')).sort()).toEqual([
      'broadsheet-hk.txt',
      'broadsheet-tw.txt',
      'other.txt',
    ]);
  });

  it('names references that are compared with nothing, and leaves them alone', async () => {
    const strays = ['brodsheet-tw', 'shinbun-ja'].map((name) => join(folder, `layout/${name}.txt`));
    for (const stray of strays) writeFileSync(stray, original);
    for (const flags of [[], ['--update']]) {
      const { code, stderr, stdout } = await banmian(['snapshot', folder, ...flags]);
      expect([code, stdout]).toEqual([0, '']);
      expect(stderr).toContain(
        `warning[obsolete-reference]: \`${strays[0]}\` is compared with nothing: there is no template \`brodsheet-tw\`\n  help: remove it; \`broadsheet-tw\` has its own`,
      );
      expect(stderr).toContain(
        'is compared with nothing: the page has no pins for `shinbun-ja`\n  help: remove it, or rename it after a template of the page: `broadsheet-hk`, `broadsheet-tw`',
      );
      expect(stderr).not.toContain('other.txt');
      expect(stderr).toContain('2 layouts: 2 ');
      expect(strays.map((stray) => readFileSync(stray, 'utf8'))).toEqual([original, original]);
    }
    renameSync(join(folder, 'layout/broadsheet-tw.txt'), join(scratch, 'kept.txt'));
    expect((await banmian(['snapshot', folder])).stderr).toContain(
      `help: rename it to \`${join(folder, 'layout/broadsheet-tw.txt')}\`, or remove it`,
    );
    renameSync(join(scratch, 'kept.txt'), join(folder, 'layout/broadsheet-tw.txt'));
    for (const stray of strays) rmSync(stray);
  });

  it('does not mind line ends that git has changed', async () => {
    writeFileSync(reference, original.replaceAll('\n', '\r\n'));
    expect((await banmian(['snapshot', folder])).code).toBe(0);
  });

  it('ends with 1 when there is no reference yet, and says how to write it', async () => {
    rmSync(reference);
    const { code, stderr } = await banmian(['snapshot', folder]);
    expect(stderr).toContain('error[no-reference]');
    expect(stderr).not.toContain('layout-differs');
    expect(stderr).toContain(`\`npx banmian snapshot ${folder} --update\``);
    expect([code, existsSync(reference)]).toEqual([1, false]);
  });

  it('ends with 2 when there is no page, or the report cannot be written', async () => {
    const { code, stdout } = await banmian(['snapshot', join(scratch, 'reports')]);
    expect([code, stdout]).toEqual([2, '']);
    const blocked = join(other, 'page.yaml/report.html');
    const unwritten = await banmian(['snapshot', other, '--report', blocked]);
    expect(unwritten.stderr).toContain('error[unwritable-output]');
    expect(unwritten.code).toBe(2);
  });
});
