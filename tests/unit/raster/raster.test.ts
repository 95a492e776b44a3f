/** PDFs drawn, pictures compared: what differs is counted, what is no PDF is a finding. */
import { PDFDocument, rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../src/model/bitmap.ts';
import { compareBitmaps } from '../../../src/raster/compare-bitmaps.ts';
import { drawPage } from '../../../src/raster/draw-page.ts';
import { decodePng, encodePng } from '../../../src/raster/png.ts';

async function pdfWithBlock(x: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([60, 40]);
  page.drawRectangle({ x, y: 10, width: 10, height: 20, color: rgb(1, 0, 0) });
  return document.save();
}

async function drawn(x: number, dpi = 72): Promise<Bitmap> {
  const { value } = await drawPage(await pdfWithBlock(x), { page: 1, dpi });
  if (value === null) throw new Error('not drawn');
  return value;
}

const pixelAt = ({ rgba, width }: Bitmap, x: number, y: number): number[] => [
  ...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('a page is drawn', () => {
  it('at the size asked for, on white', async () => {
    const picture = await drawn(20, 144);
    expect([picture.width, picture.height]).toEqual([120, 80]);
    expect(pixelAt(picture, 2, 2)).toEqual([255, 255, 255, 255]);
    expect(pixelAt(picture, 50, 40)).toEqual([255, 0, 0, 255]);
  });

  it('alike each time', async () => {
    expect((await drawn(20)).rgba).toEqual((await drawn(20)).rgba);
  });

  it('but what is no PDF is a finding', async () => {
    const { value, findings } = await drawPage(new Uint8Array([1, 2, 3]), { page: 1, dpi: 72 });
    expect(value).toBeNull();
    expect(findings.map((one) => one.rule)).toEqual(['unreadable-pdf']);
  });

  it('and so is a page that is not there', async () => {
    const { findings } = await drawPage(await pdfWithBlock(20), { page: 2, dpi: 72 });
    expect(findings[0]?.message).toContain('it has 1 pages, not 2');
  });
});

describe('two pictures', () => {
  it('differ in nothing from themselves', async () => {
    expect(compareBitmaps(await drawn(20), await drawn(20), 0.1).pixels).toBe(0);
  });

  it('differ where a block has moved, on both its places', async () => {
    const { pixels, share, picture } = compareBitmaps(await drawn(20), await drawn(40), 0.1);
    expect(pixels).toBe(2 * 10 * 20);
    expect(share).toBeCloseTo(400 / 2400);
    expect(pixelAt(picture, 25, 20)).toEqual([255, 0, 0, 255]);
  });

  it('differ by what only the larger one has', async () => {
    const small = await drawn(20);
    const rgba = new Uint8Array(small.width * 50 * 4).fill(255);
    rgba.set(small.rgba);
    const { pixels } = compareBitmaps(small, { width: small.width, height: 50, rgba }, 0.1);
    expect(pixels).toBe(small.width * 10);
  });
});

describe('PNG', () => {
  it('gives the pixels back', async () => {
    const picture = await drawn(20);
    const again = decodePng(encodePng(picture));
    expect(again?.width).toBe(60);
    expect(Buffer.from(again?.rgba ?? []).equals(Buffer.from(picture.rgba))).toBe(true);
  });

  it('is not made of anything else', () => {
    expect(decodePng(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
