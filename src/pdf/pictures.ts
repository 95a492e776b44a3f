/** Takes a parsed PDF, gives every picture of pixels that its pages paint, with its resolution at that size. */
import type { PDFDict, PDFDocument, PDFPage, PDFRawStream } from 'pdf-lib';
import type { PdfPicture } from '../model/evidence.ts';
import { pt } from '../units.ts';
import { operationsOf } from './content.ts';
import { loadPdfLib } from './pdf-lib.ts';
import { sheetOf } from './sheets.ts';
import { contentOf } from './streams.ts';

/** [a b c d e f] of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface Placed {
  readonly picture: PDFRawStream;
  readonly matrix: Matrix;
}

/** Forms may hold forms; nobody nests them so deep but a circle. */
const DEEPEST = 12;
const POINTS_PER_INCH = 72;

/** Content is only read where there is a picture at all: it is the larger part of the work. */
export const picturesOf = (document: PDFDocument): PdfPicture[] =>
  hasPictures(document)
    ? document.getPages().flatMap((page, index) => picturesOn(page, index + 1))
    : [];

function hasPictures(document: PDFDocument): boolean {
  const { PDFRawStream } = loadPdfLib();
  return document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFRawStream && subtypeOf(object) === '/Image');
}

function picturesOn(page: PDFPage, number: number): PdfPicture[] {
  const { node } = page;
  const content = contentOf(node, node.Contents());
  const placed = [...placedIn(content, node.Resources() ?? null, IDENTITY, 0)];
  return placed.flatMap((one) => pictureOf(page, number, one) ?? []);
}

function* placedIn(
  content: Uint8Array,
  resources: PDFDict | null,
  start: Matrix,
  depth: number,
): Generator<Placed> {
  const saved: Matrix[] = [];
  let matrix = start;
  for (const { operator, operands } of operationsOf(content)) {
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm') matrix = times(matrixOf(operands), matrix);
    else if (operator === 'Do') yield* painted(String(operands[0]), resources, matrix, depth);
  }
}

function* painted(
  name: string,
  resources: PDFDict | null,
  matrix: Matrix,
  depth: number,
): Generator<Placed> {
  const object = objectNamed(name, resources);
  if (object === null) return;
  if (subtypeOf(object) === '/Image') yield { picture: object, matrix };
  if (subtypeOf(object) !== '/Form' || depth === DEEPEST) return;
  const { PDFDict, PDFName } = loadPdfLib();
  const own = object.dict.lookup(PDFName.of('Resources'));
  const inner = times(numbersAt(object.dict, 'Matrix'), matrix);
  const content = contentOf(object.dict, object);
  yield* placedIn(content, own instanceof PDFDict ? own : resources, inner, depth + 1);
}

function objectNamed(name: string, resources: PDFDict | null): PDFRawStream | null {
  const { PDFDict, PDFName, PDFRawStream } = loadPdfLib();
  const objects = resources?.lookup(PDFName.of('XObject'));
  const object =
    objects instanceof PDFDict ? objects.lookup(PDFName.of(name.replace(/^\//u, ''))) : null;
  return object instanceof PDFRawStream ? object : null;
}

const subtypeOf = (stream: PDFRawStream): string =>
  String(stream.dict.lookup(loadPdfLib().PDFName.of('Subtype')));

/** The unit square, in which a picture is painted, as the matrix lays it on the page. */
function pictureOf(page: PDFPage, number: number, { picture, matrix }: Placed): PdfPicture | null {
  const [width, height] = [sizeAt(picture, 'Width'), sizeAt(picture, 'Height')];
  const [a, b, c, d, e, f] = matrix;
  const inches = [Math.hypot(a, b), Math.hypot(c, d)].map((side) => side / POINTS_PER_INCH);
  const ppi = Math.min(width / (inches[0] ?? 0), height / (inches[1] ?? 0));
  if (!Number.isFinite(ppi)) return null;
  const { cropBox, mediaBox } = sheetOf(page);
  const box = cropBox ?? mediaBox ?? { x: 0, y: 0, height: 0 };
  const isTurned = page.getRotation().angle % 360 !== 0;
  return {
    page: number,
    width,
    height,
    ppi,
    bilevel: isBilevel(picture),
    // On a turned page the corner would be another one: none is told.
    x: pt(isTurned ? 0 : Math.min(e, e + a, e + c, e + a + c) - box.x),
    y: pt(isTurned ? 0 : box.y + box.height - Math.max(f, f + b, f + d, f + b + d)),
  };
}

const sizeAt = ({ dict }: PDFRawStream, key: string): number => {
  const { PDFName, PDFNumber } = loadPdfLib();
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
};

function isBilevel(picture: PDFRawStream): boolean {
  const { PDFBool, PDFName } = loadPdfLib();
  const isMask = picture.dict.lookup(PDFName.of('ImageMask')) === PDFBool.True;
  return isMask || sizeAt(picture, 'BitsPerComponent') === 1;
}

function numbersAt(dict: PDFDict, key: string): Matrix {
  const { PDFArray, PDFName, PDFNumber } = loadPdfLib();
  const list = dict.lookup(PDFName.of(key));
  if (!(list instanceof PDFArray)) return IDENTITY;
  return matrixOf(
    list.asArray().map((one) => {
      const value = dict.context.lookup(one);
      return value instanceof PDFNumber ? value.asNumber() : null;
    }),
  );
}

function matrixOf(operands: readonly (number | string | null)[]): Matrix {
  const [a, b, c, d, e, f] = operands.map((one) => (typeof one === 'number' ? one : 0));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** What `one` does first, then `other`. */
function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [A, B, C, D, E, F] = other;
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}
