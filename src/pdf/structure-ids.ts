/** Takes a tagged PDF, names its structure elements in their order, whatever Chromium had loaded before. */
import type { PDFArray, PDFDict, PDFDocument, PDFObject } from 'pdf-lib';
import { loadPdfLib } from './pdf-lib.ts';

/** Chromium writes `node` and a DOM node's number, which counts all nodes the process has seen. */
export function renumberStructure(document: PDFDocument): void {
  const { PDFName, PDFDict } = loadPdfLib();
  const elements = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('StructElem'));
  const names = newNames(elements);
  if (names.size === 0) return;
  for (const element of elements) {
    renameEntry(element, 'ID', names);
    for (const attribute of attributesOf(element)) renameHeaders(attribute, names);
  }
  rebuildTree(document, names);
}

type Names = ReadonlyMap<string, string>;

function newNames(elements: readonly PDFDict[]): Names {
  const names = new Map<string, string>();
  for (const element of elements) {
    const id = textOf(element.get(nameOf('ID')));
    if (id !== null) names.set(id, `node${String(names.size + 1).padStart(8, '0')}`);
  }
  return names;
}

function renameEntry(dict: PDFDict, key: string, names: Names): void {
  const renamed = names.get(textOf(dict.get(nameOf(key))) ?? '');
  if (renamed !== undefined) dict.set(nameOf(key), loadPdfLib().PDFString.of(renamed));
}

/** Table attributes (ISO 32000-1, 14.8.5.7): a cell names the ids of its header cells. */
function renameHeaders(attribute: PDFDict, names: Names): void {
  const { PDFArray, PDFString } = loadPdfLib();
  const headers = attribute.lookup(nameOf('Headers'));
  if (!(headers instanceof PDFArray)) return;
  for (const [index, header] of headers.asArray().entries()) {
    const renamed = names.get(textOf(header) ?? '');
    if (renamed !== undefined) headers.set(index, PDFString.of(renamed));
  }
}

function attributesOf(element: PDFDict): PDFDict[] {
  const { PDFArray, PDFDict } = loadPdfLib();
  const value = element.lookup(nameOf('A'));
  const all = value instanceof PDFArray ? value.asArray() : [value];
  return all.filter((one) => one instanceof PDFDict);
}

/** A name tree is sorted by name (7.9.6), and the new names sort otherwise than the old: one new leaf holds them all. */
function rebuildTree(document: PDFDocument, names: Names): void {
  const { PDFDict, PDFString } = loadPdfLib();
  const root = document.catalog.lookup(nameOf('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  const old = root.lookup(nameOf('IDTree'));
  if (!(old instanceof PDFDict)) return;
  const pairs = takeApart(document, old)
    .map(([name, element]) => [names.get(name) ?? name, element] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const leaf = pairs.flatMap(([name, element]) => [PDFString.of(name), element]);
  old.delete(nameOf('Kids'));
  old.set(nameOf('Names'), document.context.obj(leaf));
}

/** The tree's pairs; nodes below the root are taken out of the file. */
function takeApart(document: PDFDocument, node: PDFDict): (readonly [string, PDFObject])[] {
  const { PDFArray, PDFDict, PDFRef } = loadPdfLib();
  const kids = node.lookup(nameOf('Kids'));
  const below = kids instanceof PDFArray ? kids.asArray() : [];
  const pairs = below.flatMap((kid) => {
    const child = document.context.lookup(kid);
    if (kid instanceof PDFRef) document.context.delete(kid);
    return child instanceof PDFDict ? takeApart(document, child) : [];
  });
  const own = node.lookup(nameOf('Names'));
  return own instanceof PDFArray ? [...pairs, ...pairsOf(own)] : pairs;
}

function pairsOf(leaf: PDFArray): (readonly [string, PDFObject])[] {
  const flat = leaf.asArray();
  return flat.flatMap((entry, index) => {
    const value = flat[index + 1];
    const name = textOf(entry);
    return index % 2 === 1 || value === undefined || name === null ? [] : [[name, value] as const];
  });
}

const nameOf = (name: string) => loadPdfLib().PDFName.of(name);

function textOf(value: PDFObject | undefined): string | null {
  const { PDFHexString, PDFString } = loadPdfLib();
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
