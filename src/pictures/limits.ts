/** How large a picture may be. No page and no template can raise it: a hostile file must not stop the machine. */
import type { Format } from './format.ts';
import type { Header } from './header.ts';

/** A square of 16,383 pixels a side, 268 million: four times a broadsheet at 300 ppi. */
export const MOST_PIXELS = 0x3fff ** 2;

/** Pixels of all passes over a progressive JPEG. A usual one has ten passes; a hundred over 60 million take four seconds. */
export const MOST_PASSED = 6e9;

/** What is decoded as a whole, and not line by line, may take so many bytes: with the rest of the process under 1 GB. */
export const MOST_AT_ONCE = 600e6;

/** Bytes that the decoder holds at once beside a few lines. */
export function bytesAtOnce(format: Format, header: Header): number {
  const pixels = header.width * header.height;
  switch (format) {
    case 'JPEG':
      // All coefficients, 2 bytes each.
      return header.isLayered ? pixels * header.samples * 2 : 0;
    case 'PNG':
      return header.isLayered ? pixels * header.channels * header.depth : 0;
    case 'WebP':
    case 'GIF':
      return pixels * 4;
    case 'AVIF':
      // Measured: planes, their copy in RGB, and those of the transparency.
      return pixels * 18;
    default:
      return 0;
  }
}
