/** A drawn page and a rectangle on it in, how dark it is on the whole out. */
import type { Bitmap } from '../model/bitmap.ts';
import type { Rect } from '../model/forme.ts';

/** `sheet` is what the bitmap shows, in the unit of the rectangle. Darkness over the lightest point in it: a tint is no ink. */
export function inkOf(bitmap: Bitmap, sheet: Rect, rect: Rect): number {
  const [left, right] = across(rect.x - sheet.x, rect.width, bitmap.width, sheet.width);
  const [top, bottom] = across(rect.y - sheet.y, rect.height, bitmap.height, sheet.height);
  let light = 0;
  let ground = 1;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const here = lightAt(bitmap, y * bitmap.width + x);
      light += here;
      if (here > ground) ground = here;
    }
  }
  const count = (right - left) * (bottom - top);
  return count <= 0 ? 0 : 1 - light / count / ground;
}

/** First pixel, and the one after the last. */
const across = (start: number, length: number, pixels: number, side: number): [number, number] => [
  Math.max(0, Math.round((start * pixels) / side)),
  Math.min(pixels, Math.round(((start + length) * pixels) / side)),
];

/** Luminance as ITU-R BT.709 weighs it. */
const lightAt = ({ rgba }: Bitmap, pixel: number): number =>
  0.2126 * (rgba[pixel * 4] ?? 255) +
  0.7152 * (rgba[pixel * 4 + 1] ?? 255) +
  0.0722 * (rgba[pixel * 4 + 2] ?? 255);
