/** Takes a parsed PDF, gives what pdf-lib can tell of it: everything but the text. */
import type { PDFArray, PDFDict, PDFDocument, PDFName, PDFObject, PDFPage } from 'pdf-lib';
import type { PdfBox, PdfFacts } from '../model/evidence.ts';
import { pt } from '../units.ts';
import { innerScale } from './content.ts';
import { fontsOf } from './fonts.ts';
import { loadPdfLib } from './pdf-lib.ts';

export function factsOf(document: PDFDocument, bytes: number): Omit<PdfFacts, 'text'> {
  const pages = document.getPages();
  const [page] = pages;
  if (page === undefined) throw new Error('it has no page');
  return {
    pages: pages.length,
    ...boxesOf(page),
    scale: innerScale(beginningOf(page)),
    fonts: fontsOf(document),
    title: document.getTitle() ?? null,
    author: document.getAuthor() ?? null,
    ...catalogFacts(document.catalog),
    bytes,
    imageBytes: imageBytesOf(document),
  };
}

function boxesOf({ node }: PDFPage): Pick<PdfFacts, 'mediaBox' | 'trimBox' | 'bleedBox'> {
  return {
    mediaBox: boxOf(node.MediaBox()),
    trimBox: presentBox(node.TrimBox()),
    bleedBox: presentBox(node.BleedBox()),
  };
}

const presentBox = (box: PDFArray | undefined): PdfBox | null =>
  box === undefined ? null : boxOf(box);

function boxOf(array: PDFArray): PdfBox {
  const { x, y, width, height } = array.asRectangle();
  return { x: pt(x), y: pt(y), width: pt(width), height: pt(height) };
}

/** Much more than Chromium writes before the matrix that is looked for. */
const BEGINNING = 1 << 14;

/** The beginnings of a page's streams, which stand one after another as if they were one (ISO 32000-1, 7.8.2). */
function beginningOf({ node }: PDFPage): Uint8Array {
  const { PDFArray, PDFRawStream, decodePDFRawStream } = loadPdfLib();
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const decoded = streams
    .map((stream) => node.context.lookup(stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => decodePDFRawStream(stream).getBytes(BEGINNING))
    .flatMap((bytes) => [Uint8Array.from(bytes), Buffer.from('\n')]);
  return Buffer.concat(decoded);
}

function catalogFacts(catalog: PDFDict): Pick<PdfFacts, 'lang' | 'tagged' | 'outline'> {
  const { PDFBool, PDFHexString, PDFString } = loadPdfLib();
  const lang = entryOf(catalog, 'Lang');
  const marked = entryOf(entryOf(catalog, 'MarkInfo'), 'Marked');
  return {
    lang: lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : null,
    tagged: marked === PDFBool.True && entryOf(catalog, 'StructTreeRoot') !== undefined,
    outline: entryOf(entryOf(catalog, 'Outlines'), 'First') !== undefined,
  };
}

function entryOf(dict: PDFObject | undefined, key: string): PDFObject | undefined {
  const { PDFDict, PDFName } = loadPdfLib();
  return dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;
}

function imageBytesOf(document: PDFDocument): number {
  const { PDFName, PDFRawStream } = loadPdfLib();
  const image: PDFName = PDFName.of('Image');
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter((stream) => stream.dict.lookup(PDFName.of('Subtype')) === image)
    .reduce((sum, stream) => sum + stream.contents.length, 0);
}
