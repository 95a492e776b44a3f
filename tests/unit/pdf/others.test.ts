/** PDFs that we did not make: what is read of odd ones, and what is said of those that cannot be read. */
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../../src/pdf/inspect.ts';
import { encodePng } from '../../../src/raster/png.ts';

async function onePage(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([600, 800]);
  return document;
}

const factsOf = async (document: PDFDocument) => (await inspectPdf(await document.save())).value;
const picture = (width: number, height: number) =>
  encodePng({ width, height, rgba: new Uint8Array(width * height * 4).fill(120) });

describe('boxes', () => {
  it('are read of every page, whichever corners they name', async () => {
    const document = await onePage();
    document.addPage([600, 900]).setTrimBox(10, 20, 300, 400);
    const corners = document.context.obj([310, 420, 10, 20]);
    document.getPage(0).node.set(PDFName.of('BleedBox'), corners);
    const sheets = (await factsOf(document))?.sheets;
    const box = { x: 10, y: 20, width: 300, height: 400 };
    expect(sheets?.map(({ trimBox }) => trimBox)).toEqual([null, box]);
    expect(sheets?.map(({ bleedBox }) => bleedBox)).toEqual([box, null]);
  });

  it('are null where the page has none', async () => {
    const document = await onePage();
    document.getPage(0).node.delete(PDFName.of('MediaBox'));
    expect((await factsOf(document))?.sheets[0]?.mediaBox).toBeNull();
  });
});

describe('pictures', () => {
  it('have the resolution of their size on the page, in the coarser direction', async () => {
    const document = await onePage();
    const image = await document.embedPng(picture(200, 300));
    document.getPage(0).drawImage(image, { x: 72, y: 100, width: 144, height: 108 });
    const pictures = (await factsOf(document))?.pictures;
    expect(pictures).toHaveLength(1);
    expect(pictures?.[0]).toMatchObject({ page: 1, width: 200, height: 300, bilevel: false });
    expect(pictures?.[0]?.ppi).toBeCloseTo(100, 5);
    expect(pictures?.[0]?.x).toBeCloseTo(72, 5);
    expect(pictures?.[0]?.y).toBeCloseTo(800 - 208, 5);
  });

  it('are found in forms within forms', async () => {
    const inner = await onePage();
    const image = await inner.embedPng(picture(100, 100));
    inner.getPage(0).drawImage(image, { x: 0, y: 0, width: 600, height: 800 });
    const document = await onePage();
    const [form] = await document.embedPdf(await inner.save());
    if (form === undefined) throw new Error('no page was embedded');
    document.getPage(0).drawPage(form, { x: 0, y: 0, xScale: 0.5, yScale: 0.5 });
    const pictures = (await factsOf(document))?.pictures;
    expect(pictures?.map(({ ppi }) => Math.round(ppi))).toEqual([18]);
  });

  it('are told each time they are placed', async () => {
    const document = await onePage();
    const image = await document.embedPng(picture(72, 72));
    for (const side of [72, 36])
      document.getPage(0).drawImage(image, { x: 0, y: 0, width: side, height: side });
    const pictures = (await factsOf(document))?.pictures;
    expect(pictures?.map(({ ppi }) => Math.round(ppi))).toEqual([72, 144]);
  });
});

describe('a font', () => {
  const withFont = async (entries: object) => {
    const document = await onePage();
    const font = document.context.obj({ Type: 'Font', BaseFont: 'ABCDEF+Odd', ...entries });
    document.context.register(font);
    const facts = await factsOf(document);
    return facts?.fonts.find(({ name }) => name === 'Odd')?.readable;
  };
  const cid = (Ordering: string) => ({
    Subtype: 'Type0',
    Encoding: 'Identity-H',
    DescendantFonts: [
      {
        Type: 'Font',
        Subtype: 'CIDFontType2',
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of(Ordering) },
      },
    ],
  });

  it.each([
    ['of a known collection', cid('Japan1'), true],
    ['of glyph numbers', cid('Identity'), false],
    ['of glyph numbers with a table', { ...cid('Identity'), ToUnicode: 'X' }, true],
    ['with a standard encoding', { Subtype: 'TrueType', Encoding: 'WinAnsiEncoding' }, true],
    [
      'with names of characters',
      { Subtype: 'Type1', Encoding: { Differences: [65, 'A', 'eacute'] } },
      true,
    ],
    ['with names of numbers', { Subtype: 'Type3', Encoding: { Differences: [0, 'g12'] } }, false],
    [
      'with codes of its own',
      { Subtype: 'TrueType', FontDescriptor: { Type: 'FontDescriptor', Flags: 4 } },
      false,
    ],
  ])('%s is readable or not', async (_, entries, readable) => {
    expect(await withFont(entries)).toBe(readable);
  });
});

describe('a file that cannot be read', () => {
  const says = async (bytes: Uint8Array) => {
    const { value, findings } = await inspectPdf(bytes);
    expect(value).toBeNull();
    return findings.map(({ rule, message }) => `${rule}: ${message}`);
  };
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['an empty one', async () => new Uint8Array(), 'it is empty'],
    ['another type', async () => text('hello'), 'it is no PDF'],
    ['a header alone', async () => text('%PDF-1.7\n'), 'it is damaged or cut short'],
    [
      'a torn one',
      async () => (await (await onePage()).save()).subarray(0, 300),
      'it is damaged or cut short',
    ],
    [
      'one without pages',
      async () => (await PDFDocument.create()).save({ addDefaultPage: false }),
      'it has no page',
    ],
  ])('says why: %s', async (_, make, why) => {
    expect(await says(await make())).toEqual([`unreadable-pdf: the PDF cannot be read: ${why}`]);
  });

  it('says that it is encrypted', async () => {
    const document = await onePage();
    const { context } = document;
    const key = PDFString.of('0'.repeat(32));
    context.trailerInfo.Encrypt = context.register(
      context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4, O: key, U: key }),
    );
    context.trailerInfo.ID = context.obj([key, key]);
    expect(await says(await document.save({ useObjectStreams: false }))).toEqual([
      'encrypted-pdf: the PDF opens with a password only',
    ]);
  });
});
