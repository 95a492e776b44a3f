/** A page of a PDF in, its boundaries out (ISO 32000-1, 14.11.2). */
import type { PDFObject, PDFPage } from 'pdf-lib';
import type { PdfBox, PdfSheet } from '../model/evidence.ts';
import { pt } from '../units.ts';
import { loadPdfLib } from './pdf-lib.ts';

export const sheetOf = (page: PDFPage): PdfSheet => ({
  mediaBox: boxOf(page, inherited(page, 'MediaBox')),
  cropBox: boxOf(page, inherited(page, 'CropBox')),
  bleedBox: boxOf(page, own(page, 'BleedBox')),
  trimBox: boxOf(page, own(page, 'TrimBox')),
});

/** Pages may take these two from the tree above them (table 30). */
const inherited = ({ node }: PDFPage, name: string) =>
  node.getInheritableAttribute(loadPdfLib().PDFName.of(name));

const own = ({ node }: PDFPage, name: string) => node.get(loadPdfLib().PDFName.of(name));

/** Any two opposite corners make a box (7.9.5); what is no box at all counts as not written. */
function boxOf({ node }: PDFPage, entry: PDFObject | undefined): PdfBox | null {
  const { PDFArray, PDFNumber } = loadPdfLib();
  const written = node.context.lookup(entry);
  if (!(written instanceof PDFArray)) return null;
  const corners = written.asArray().map((one) => node.context.lookup(one));
  const [x1, y1, x2, y2] = corners.map((one) => (one instanceof PDFNumber ? one.asNumber() : null));
  if (x1 == null || y1 == null || x2 == null || y2 == null) return null;
  return {
    x: pt(Math.min(x1, x2)),
    y: pt(Math.min(y1, y2)),
    width: pt(Math.abs(x2 - x1)),
    height: pt(Math.abs(y2 - y1)),
  };
}
