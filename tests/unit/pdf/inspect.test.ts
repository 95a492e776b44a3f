/** Files of others: unreadable ones are findings, and no font hides. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../../src/pdf/inspect.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

async function plain(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([60, 90]);
  page.drawText('banmian', { font: await document.embedFont(StandardFonts.Helvetica), size: 6 });
  return document;
}

describe('the reader of text', () => {
  const run = promisify(execFile);
  const program = (lines: string) => [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    `import { inspectPdf, warmUp } from './src/pdf/inspect.ts'; ${lines}`,
  ];

  it.each([
    ['that only warmed it up', 'warmUp();'],
    ['that used it', 'await inspectPdf(new Uint8Array(9)); await inspectPdf(new Uint8Array(9));'],
  ])(
    'lets a program end %s',
    async (_, lines) => {
      await run(process.execPath, program(lines), { cwd: ROOT, timeout: 20_000 });
    },
    30_000,
  );
});

describe('inspectPdf', () => {
  it('tells of what is missing', async () => {
    const { value } = await inspectPdf(await (await plain()).save());
    expect(value).toMatchObject({
      pages: 1,
      sheets: [
        {
          mediaBox: { x: 0, y: 0, width: 60, height: 90 },
          cropBox: null,
          bleedBox: null,
          trimBox: null,
        },
      ],
      pictures: [],
      text: 'banmian',
      title: null,
      lang: null,
      tagged: false,
      outline: false,
      imageBytes: 0,
    });
    expect(value?.fonts).toEqual([
      {
        name: 'Helvetica',
        subtype: 'Type1',
        descendant: null,
        embedded: false,
        subset: false,
        readable: true,
      },
    ]);
  });

  it('finds a font that is written into its resource dictionary', async () => {
    const document = await plain();
    const font = document.context.obj({ Type: 'Font', Subtype: 'Type3', CharProcs: {} });
    document.getPage(0).node.setFontDictionary(PDFName.of('Hidden'), font as never);
    const { value } = await inspectPdf(await document.save());
    expect(value?.fonts.map(({ subtype }) => subtype)).toContain('Type3');
  });

  it.each([
    ['no PDF at all', () => Promise.resolve(new Uint8Array(100))],
    ['an empty file', () => Promise.resolve(new Uint8Array())],
    ['a file cut in half', async () => (await (await plain()).save()).subarray(0, 400)],
  ])('gives a finding for %s', async (_, make) => {
    const { value, findings } = await inspectPdf(await make());
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unreadable-pdf', severity: 'error' }]);
  });

  it('reads several files at once, each with its own text', async () => {
    const made = await Promise.all(
      ['one', 'two', 'three'].map(async (text) => {
        const document = await PDFDocument.create();
        document.addPage([60, 90]).drawText(text, { size: 6 });
        return document.save();
      }),
    );
    const texts = (await Promise.all(made.map(inspectPdf))).map(({ value }) => value?.text);
    expect(texts).toEqual(['one', 'two', 'three']);
  });
});
