/** `toMatchPage` draws a PDF and compares it with its picture, as a test run of somebody else’s sees it. */
import {
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
import { PDFDocument, rgb } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../../src/testing.ts';
import { drawPage } from '../../../src/raster/draw-page.ts';
import { decodePng, encodePng } from '../../../src/raster/png.ts';
import { ROOT, runTests } from '../../helpers/vitest-run.ts';

async function pdfWithBlock(x: number, size: [number, number] = [60, 40]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage(size);
  page.drawRectangle({ x, y: 10, width: 12, height: 18, color: rgb(0, 0, 0) });
  return document.save();
}

const folder = mkdtempSync(join(tmpdir(), 'banmian-page-'));
const at = (name: string): string => join(folder, name);

/** A test in the folder for each: its name, its PDF, its reference and options. */
const TESTS = `
test('same', () => expect(pdf('plain')).toMatchPage('refs/same.png'));
test('moved', () => expect(pdf('moved')).toMatchPage('refs/moved.png'));
test('larger', () => expect(pdf('larger')).toMatchPage('refs/larger', { tolerance: 1, report: 'out' }));
test('tolerant', () => expect(pdf('moved')).toMatchPage('refs/tolerant.png', { tolerance: 0.2 }));
test('new', () => expect(pdf('plain')).toMatchPage('refs/new.png', { dpi: 144 }));
test('no PDF', () => expect(pdf('junk')).toMatchPage('refs/junk.png'));
test('no bytes', () => expect(undefined).not.toMatchPage('refs/same.png'));
test('other', () => expect(pdf('moved')).not.toMatchPage('refs/other.png'));
test('alike', () => expect(pdf('plain')).not.toMatchPage('refs/other.png'));
test('absent', () => expect(pdf('plain')).not.toMatchPage('refs/absent.png'));
test('no picture', () => expect(pdf('plain')).toMatchPage('refs/text.png'));
`;

beforeAll(async () => {
  mkdirSync(at('refs'));
  const pdfs = {
    plain: await pdfWithBlock(20),
    moved: await pdfWithBlock(23),
    larger: await pdfWithBlock(20, [66, 40]),
    junk: new Uint8Array([1, 2, 3]),
  };
  for (const [name, bytes] of Object.entries(pdfs)) writeFileSync(at(`${name}.pdf`), bytes);
  const { value } = await drawPage(pdfs.plain, { page: 1, dpi: 96 });
  if (value === null) throw new Error('not drawn');
  for (const name of ['same', 'moved', 'larger', 'tolerant', 'other'])
    writeFileSync(at(`refs/${name}.png`), encodePng(value));
  writeFileSync(at('refs/text.png'), 'no picture');
  writeFileSync(
    at('pages.test.js'),
    `import { readFileSync } from 'node:fs';
import ${JSON.stringify(join(ROOT, 'src/testing.ts'))};
const pdf = (name) => new Uint8Array(readFileSync(new URL(name + '.pdf', import.meta.url)));
${TESTS}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('toMatchPage in CI', () => {
  let run: ReturnType<typeof runTests>;
  beforeAll(() => {
    run = runTests(folder, [], { CI: 'true' });
  }, 60_000);

  it('passes on the same page, and within the tolerance', () => {
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/Tests +8 failed \| 3 passed \(11\)/);
    expect(run.stderr).not.toMatch(/FAIL .* (same|tolerant)/);
  });

  it('fails on another page and shows three pictures', () => {
    expect(run.stderr).toMatch(
      /the page differs from refs\/moved\.png: \d+ pixels differ, [\d.]+ %; 0 % are allowed/,
    );
    expect(run.stderr).toContain('report: refs/moved.report.html');
    const html = readFileSync(at('refs/moved.report.html'), 'utf8');
    expect(html.match(/<img src="data:image\/png;base64,/g)).toHaveLength(3);
    for (const name of ['now', 'difference']) {
      const picture = decodePng(readFileSync(at(`refs/moved.${name}.png`)));
      expect(picture).toMatchObject({ width: 80, height: 53 });
    }
  });

  it('fails on a page of another size, whatever the tolerance, and reports where it is told', () => {
    expect(run.stderr).toContain('refs/larger.png: it has 88 × 53 pixels, not 80 × 53');
    expect(run.stderr).toContain('report: out/refs-larger.report.html');
    expect(readdirSync(at('out')).sort()).toEqual([
      'refs-larger.difference.png',
      'refs-larger.now.png',
      'refs-larger.report.html',
    ]);
  });

  it('fails without a reference, and writes none', () => {
    expect(run.stderr).toContain('there is no refs/new.png to compare with');
    expect(run.stderr).toContain('there is no picture in refs/text.png to compare with');
    expect(existsSync(at('refs/new.png'))).toBe(false);
  });

  it('fails on what is no PDF', () => {
    expect(run.stderr).toContain('the PDF cannot be drawn');
  });
});

describe('toMatchPage at the desk', () => {
  it('writes a reference that is new, as large as it is told', () => {
    const before = readFileSync(at('refs/moved.png'));
    const { status, stdout } = runTests(folder, ['-t', 'new|moved']);
    expect([status, stdout.includes('1 written')]).toEqual([1, true]);
    expect(decodePng(readFileSync(at('refs/new.png')))).toMatchObject({ width: 120, height: 80 });
    expect(readFileSync(at('refs/moved.png')).equals(before)).toBe(true);
  });

  it('takes a change over with -u', async () => {
    const { status, stdout } = runTests(folder, ['-u', '-t', 'moved|same|no picture']);
    expect([status, stdout.includes('2 updated')]).toEqual([0, true]);
    await expect(await pdfWithBlock(23)).toMatchPage(at('refs/moved.png'));
    await expect(await pdfWithBlock(20)).toMatchPage(at('refs/text.png'));
  });

  it('compares with `.not`, and writes nothing', () => {
    const before = readFileSync(at('refs/other.png'));
    const { status, stderr } = runTests(folder, ['-u', '-t', 'other|alike|absent|no bytes']);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/FAIL .* other/);
    expect(stderr).toContain('the page looks like refs/other.png');
    expect(stderr).toContain('there is no refs/absent.png to compare with');
    expect(stderr).toContain('toMatchPage wants the bytes of a PDF, not undefined');
    expect(readFileSync(at('refs/other.png')).equals(before)).toBe(true);
    expect(existsSync(at('refs/absent.png'))).toBe(false);
    expect(existsSync(at('refs/other.report.html'))).toBe(false);
  });
});
