/** Gives pdf-lib, loaded when first asked for. */
import { createRequire } from 'node:module';

export type PdfLib = typeof import('pdf-lib');

let loaded: PdfLib | null = null;

/** The one-file build loads in 35 ms; the package's main file, 130 modules, takes 130. Asked for once an object. */
export function loadPdfLib(): PdfLib {
  loaded ??= createRequire(import.meta.url)('pdf-lib/dist/pdf-lib.min.js') as PdfLib;
  return loaded;
}

/** Reads without touching the metadata, in one go, and refuses broken objects instead of printing a warning. */
export const parsePdf = (bytes: Uint8Array) =>
  loadPdfLib().PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
    throwOnInvalidObject: true,
  });
