/** Content streams in, their decoded bytes out. */
import type { PDFDict, PDFObject } from 'pdf-lib';
import { loadPdfLib } from './pdf-lib.ts';

/** Streams of one page stand one after another as if they were one (ISO 32000-1, 7.8.2). `most` bytes of each are read. */
export function contentOf(
  owner: PDFDict,
  contents: PDFObject | undefined,
  most?: number,
): Uint8Array {
  const { PDFArray, PDFRawStream, decodePDFRawStream } = loadPdfLib();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const decoded = streams
    .map((stream) => owner.context.lookup(stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => {
      const reader = decodePDFRawStream(stream);
      return most === undefined ? reader.decode() : reader.getBytes(most);
    })
    .flatMap((bytes) => [Uint8Array.from(bytes), Buffer.from('\n')]);
  return Buffer.concat(decoded);
}
