/** The work that is done on PDFs, as verbs with plain data in and out: for the watched process, or for this one. */
import type { Outcome } from './diagnostic.ts';
import type { Bitmap } from './model/bitmap.ts';
import type { PdfFacts } from './model/evidence.ts';
import type { Rect } from './model/forme.ts';
import type { Imprint } from './pdf/finish.ts';
import { finishPdf } from './pdf/finish.ts';
import { inspectPdf, warmUp } from './pdf/inspect.ts';
import type { Drawing } from './raster/draw-page.ts';

/** A print, finished and read back. */
export interface FinishedPrint {
  readonly pdf: Uint8Array;
  readonly facts: PdfFacts;
}

/** The first page of a PDF, where its ink is looked at, and what part of the page a drawing shows. */
export interface InkWish {
  readonly pdf: Uint8Array;
  readonly dpi: number;
  readonly shown: Rect;
  readonly rects: readonly Rect[];
}

export interface DrawingWish extends Drawing {
  readonly pdf: Uint8Array;
}

/** A drawing as a PNG file. */
export interface DrawnPng {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

async function finish({
  print,
  imprint,
}: {
  readonly print: Uint8Array;
  readonly imprint: Imprint;
}): Promise<Outcome<FinishedPrint>> {
  const pdf = await finishPdf(print, imprint);
  const { value: facts, findings } = await inspectPdf(pdf);
  return { value: facts === null ? null : { pdf, facts }, findings };
}

/** How dark each rectangle is. */
async function ink({ pdf, dpi, shown, rects }: InkWish): Promise<Outcome<number[]>> {
  const [{ drawPage }, { inkOf }] = await Promise.all([
    import('./raster/draw-page.ts'),
    import('./raster/ink-of.ts'),
  ]);
  const { value: drawn, findings } = await drawPage(pdf, { page: 1, dpi });
  return { value: drawn && rects.map((rect) => inkOf(drawn, shown, rect)), findings };
}

async function draw({ pdf, page, dpi }: DrawingWish): Promise<Outcome<Bitmap>> {
  const { drawPage } = await import('./raster/draw-page.ts');
  return drawPage(pdf, { page, dpi });
}

async function picture(wish: DrawingWish): Promise<Outcome<DrawnPng>> {
  const { encodePng } = await import('./raster/png.ts');
  const { value, findings } = await draw(wish);
  if (value === null) return { value, findings };
  const { width, height } = value;
  return { value: { png: encodePng(value), width, height }, findings };
}

export const VERBS = {
  /** The readers take as long to load as the browser to print. */
  warmUp: async (): Promise<void> => warmUp(),
  finish,
  inspect: (pdf: Uint8Array): Promise<Outcome<PdfFacts>> => inspectPdf(pdf),
  ink,
  draw,
  picture,
};
