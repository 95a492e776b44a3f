/** Takes a parsed PDF, gives every font in it, wherever its dictionary stands. */
import type { PDFDict, PDFDocument, PDFObject } from 'pdf-lib';
import type { PdfFont } from '../model/evidence.ts';
import { loadPdfLib } from './pdf-lib.ts';
import { isReadable } from './readable-font.ts';

const SUBSET_TAG = /^[A-Z]{6}\+/u;

/** Descendants are told of with the composite font they belong to. */
export function fontsOf(document: PDFDocument): PdfFont[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => dictionariesIn(object))
    .filter((dict) => nameIn(dict, 'Type') === 'Font')
    .filter((dict) => !nameIn(dict, 'Subtype')?.startsWith('CIDFont'))
    .map(fontOf);
}

/** The object itself and what stands in it directly; references are objects of their own. */
function dictionariesIn(object: PDFObject): PDFDict[] {
  const { PDFArray, PDFDict, PDFStream } = loadPdfLib();
  if (object instanceof PDFStream) return dictionariesIn(object.dict);
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictionariesIn)];
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  return [];
}

function fontOf(font: PDFDict): PdfFont {
  const subtype = nameIn(font, 'Subtype') ?? '';
  const descendant = descendantOf(font);
  const descriptor = dictIn(descendant ?? font, 'FontDescriptor');
  const name =
    nameIn(font, 'BaseFont') ?? (descriptor ? nameIn(descriptor, 'FontName') : null) ?? '';
  return {
    name: name.replace(SUBSET_TAG, ''),
    subtype,
    descendant: descendant === null ? null : nameIn(descendant, 'Subtype'),
    embedded: subtype === 'Type3' || hasProgram(descriptor),
    subset: SUBSET_TAG.test(name),
    readable: isReadable(font, descendant),
  };
}

function descendantOf(font: PDFDict): PDFDict | null {
  const { PDFArray, PDFDict, PDFName } = loadPdfLib();
  const list = font.lookup(PDFName.of('DescendantFonts'));
  const first = list instanceof PDFArray && list.size() > 0 ? list.lookup(0) : null;
  return first instanceof PDFDict ? first : null;
}

function hasProgram(descriptor: PDFDict | null): boolean {
  const { PDFName } = loadPdfLib();
  const keys = ['FontFile', 'FontFile2', 'FontFile3'];
  return descriptor !== null && keys.some((key) => descriptor.has(PDFName.of(key)));
}

function nameIn(dict: PDFDict, key: string): string | null {
  const { PDFName } = loadPdfLib();
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

function dictIn(dict: PDFDict, key: string): PDFDict | null {
  const { PDFDict, PDFName } = loadPdfLib();
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : null;
}
