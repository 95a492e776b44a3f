/** A font of a PDF in, whether a reader can tell its characters from its codes out (ISO 32000-1, 9.10.2). */
import type { PDFDict } from 'pdf-lib';
import { loadPdfLib } from './pdf-lib.ts';

/** Character collections whose identifiers readers know. */
const COLLECTIONS = ['GB1', 'CNS1', 'Japan1', 'Korea1', 'KR'];
/** Names that number glyphs and tell no character. */
const NUMBERED = /^(?:g|G|c|C|cid|glyph|index|a|B)\d+$/u;
const SYMBOLIC = 4;

export function isReadable(font: PDFDict, descendant: PDFDict | null): boolean {
  const { PDFName } = loadPdfLib();
  if (font.has(PDFName.of('ToUnicode'))) return true;
  return descendant === null ? isSimpleReadable(font) : isCompositeReadable(font, descendant);
}

function isCompositeReadable(font: PDFDict, descendant: PDFDict): boolean {
  const { PDFDict, PDFHexString, PDFName, PDFString } = loadPdfLib();
  if (/UCS2|UTF16/u.test(String(font.lookup(PDFName.of('Encoding'))))) return true;
  const system = descendant.lookup(PDFName.of('CIDSystemInfo'));
  const ordering = system instanceof PDFDict ? system.lookup(PDFName.of('Ordering')) : null;
  const isText = ordering instanceof PDFString || ordering instanceof PDFHexString;
  return isText && COLLECTIONS.includes(ordering.decodeText());
}

function isSimpleReadable(font: PDFDict): boolean {
  const { PDFArray, PDFDict, PDFName } = loadPdfLib();
  const encoding = font.lookup(PDFName.of('Encoding'));
  if (encoding instanceof PDFName) return true;
  if (!(encoding instanceof PDFDict)) return !isSymbolicTrueType(font);
  const differences = encoding.lookup(PDFName.of('Differences'));
  if (!(differences instanceof PDFArray)) return true;
  return !differences
    .asArray()
    .some((one) => one instanceof PDFName && NUMBERED.test(one.decodeText()));
}

/** Its codes count glyphs of the file; a Type 1 program names its own. */
function isSymbolicTrueType(font: PDFDict): boolean {
  const { PDFDict, PDFName, PDFNumber } = loadPdfLib();
  if (font.lookup(PDFName.of('Subtype')) !== PDFName.of('TrueType')) return false;
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const flags = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('Flags')) : null;
  return flags instanceof PDFNumber && (flags.asNumber() & SYMBOLIC) !== 0;
}
