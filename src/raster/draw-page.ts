/** A finished PDF in, a picture of one page out. Drawn by PDFium, which is neither the PDF's writer nor its other reader. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { finding, type Outcome } from '../diagnostic.ts';
import type { Bitmap } from '../model/bitmap.ts';

export interface Drawing {
  /** Counts from 1. */
  readonly page: number;
  /** Pixels an inch: 72 makes one pixel of a point. */
  readonly dpi: number;
}

const POINTS_PER_INCH = 72;

/** Draws a page on white. A file that is no PDF, or has no such page, is a finding. */
export async function drawPage(pdf: Uint8Array, drawing: Drawing): Promise<Outcome<Bitmap>> {
  const library = await openLibrary();
  const document = await library.loadDocument(pdf).catch(() => null);
  if (document === null) return unreadable('it is damaged, protected, or no PDF');
  try {
    const pages = document.getPageCount();
    if (drawing.page > pages) return unreadable(`it has ${pages} pages, not ${drawing.page}`);
    const scale = drawing.dpi / POINTS_PER_INCH;
    const drawn = await document.getPage(drawing.page - 1).render({ scale, render: 'bitmap' });
    return { value: { width: drawn.width, height: drawn.height, rgba: drawn.data }, findings: [] };
  } finally {
    document.destroy();
  }
}

const unreadable = (why: string): Outcome<never> => ({
  value: null,
  findings: [finding('unreadable-pdf', 'error', `the PDF cannot be drawn: ${why}`)],
});

let opened: Promise<PDFiumLibrary> | null = null;

/** The renderer is 4 MB of WebAssembly: once loaded, it stays. */
function openLibrary(): Promise<PDFiumLibrary> {
  opened ??= PDFiumLibrary.init();
  return opened;
}
