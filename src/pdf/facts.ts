/** Takes a parsed PDF, gives what pdf-lib can tell of it: everything but the text. */
import type { PDFDict, PDFDocument, PDFName, PDFObject } from 'pdf-lib';
import type { PdfFacts } from '../model/evidence.ts';
import { innerScale } from './content.ts';
import { fontsOf } from './fonts.ts';
import { loadPdfLib } from './pdf-lib.ts';
import { picturesOf } from './pictures.ts';
import { sheetOf } from './sheets.ts';
import { contentOf } from './streams.ts';

export function factsOf(document: PDFDocument, bytes: number): Omit<PdfFacts, 'text'> {
  const pages = document.getPages();
  const [page] = pages;
  if (page === undefined) throw new Error('it has no page');
  return {
    pages: pages.length,
    sheets: pages.map(sheetOf),
    scale: innerScale(contentOf(page.node, page.node.Contents(), BEGINNING)),
    fonts: fontsOf(document),
    pictures: picturesOf(document),
    title: document.getTitle() ?? null,
    author: document.getAuthor() ?? null,
    ...catalogFacts(document.catalog),
    bytes,
    imageBytes: imageBytesOf(document),
  };
}

/** Much more than Chromium writes before the matrix that is looked for. */
const BEGINNING = 1 << 14;

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
