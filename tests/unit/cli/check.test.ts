/** `banmian check` on PDFs that others made, as a shell sees it: never a stack trace. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banmian } from '../../helpers/command-line.ts';

let scratch: string;
const at = (name: string) => join(scratch, name);

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-check-'));
  const document = await PDFDocument.create();
  document.addPage([600, 800]).drawText('banmian');
  const whole = await document.save();
  writeFileSync(at('plain.pdf'), whole);
  writeFileSync(at('torn.pdf'), whole.subarray(0, 300));
  writeFileSync(at('empty.pdf'), '');
  mkdirSync(at('folder'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('banmian check', () => {
  it('tells of several files, by name, and ends with the worst of their codes', async () => {
    const files = ['plain.pdf', 'torn.pdf', 'empty.pdf', 'gone.pdf', 'folder'].map(at);
    const { code, stdout, stderr } = await banmian(['check', ...files]);
    expect(code).toBe(2);
    expect(stdout).toContain('error[font-not-embedded]: font `Helvetica` is not embedded');
    expect(stdout).toContain('the PDF cannot be read: it is damaged or cut short');
    expect(stdout).toContain('the PDF cannot be read: it is empty');
    expect(stdout).toContain('error[missing-pdf]');
    expect(stdout).toContain('error[missing-page]');
    for (const file of files) expect(stdout).toContain(`${file}\n`);
    expect(stderr).toContain('1 of 5 pages checked, 5 errors, 4 warnings\n');
    expect(stderr).toMatch(
      /^\d+ of \d+ rules were not tried on .*plain\.pdf, for want of a page folder; `--json` names them$/m,
    );
    expect(stdout + stderr).not.toMatch(/^ +at /m);
  });

  it('prints JSON, with nothing else on stdout', async () => {
    const { code, stdout } = await banmian(['check', at('plain.pdf'), at('torn.pdf'), '--json']);
    expect(code).toBe(2);
    const { pages } = JSON.parse(stdout);
    expect(pages).toMatchObject([
      { target: at('plain.pdf'), kind: 'pdf', exit: 1, setAside: [] },
      { target: at('torn.pdf'), kind: null, exit: 2, skipped: [] },
    ]);
    expect(pages[0].skipped).toContain('pdf-text-differs');
  });

  it('reports also what could not be read', async () => {
    const [report, sarif] = [at('reports/report.html'), at('reports/log.sarif')];
    const files = [at('plain.pdf'), at('torn.pdf')];
    await banmian(['check', ...files, '--report', report, '--sarif', sarif]);
    const html = readFileSync(report, 'utf8');
    expect(html).toContain('<image id="picture-1"');
    expect(html).toContain('There is no picture');
    const log = JSON.parse(readFileSync(sarif, 'utf8'));
    const rules = log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(rules).toContain('unreadable-pdf');
  });

  it('says when a report cannot be written, and ends with 2', async () => {
    const { code, stdout } = await banmian([
      'check',
      at('plain.pdf'),
      '--report',
      join(at('plain.pdf'), 'x.html'),
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('error[unwritable-output]');
  });

  it('keeps the JSON whole when a report cannot be written, and says so beside it', async () => {
    const blocked = join(at('plain.pdf'), 'x.html');
    const { code, stdout, stderr } = await banmian([
      ...['check', at('plain.pdf'), '--json', '--report', blocked],
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).pages).toHaveLength(1);
    expect(stderr).toContain('error[unwritable-output]');
  });
});
