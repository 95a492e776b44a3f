/** Two pictures of a page in, how far they differ and a picture of the difference out. */
import pixelmatch from 'pixelmatch';
import type { Bitmap } from '../model/bitmap.ts';

export interface BitmapDifference {
  /** Pixels that differ, those only one of the pictures has included. */
  readonly pixels: number;
  /** The same as a share of the larger picture, 0 to 1. */
  readonly share: number;
  /** What is the same in pale grey, what differs in red. */
  readonly picture: Bitmap;
}

/** `threshold`: how far a pixel's colour may differ before it counts, 0 to 1; smoothed edges never count. */
export function compareBitmaps(before: Bitmap, after: Bitmap, threshold: number): BitmapDifference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const rgba = new Uint8Array(width * height * 4);
  const [first, second] = [before, after].map((one) => onSheet(one, width, height));
  const pixels = pixelmatch(first ?? before.rgba, second ?? after.rgba, rgba, width, height, {
    threshold,
  });
  return { pixels, share: pixels / (width * height), picture: { width, height, rgba } };
}

/** What a smaller picture lacks is transparent black, which no page has: it differs. */
function onSheet(bitmap: Bitmap, width: number, height: number): Uint8Array {
  if (bitmap.width === width && bitmap.height === height) return bitmap.rgba;
  const sheet = new Uint8Array(width * height * 4);
  for (let row = 0; row < bitmap.height; row += 1) {
    const from = row * bitmap.width * 4;
    sheet.set(bitmap.rgba.subarray(from, from + bitmap.width * 4), row * width * 4);
  }
  return sheet;
}
