/** A place without its picture in; a box with its diagonals, as a layout marks such a place, out. */
import type { PreparedPicture } from '../model/evidence.ts';
import type { Rect } from '../model/forme.ts';

export function crossedBox({ width, height }: Rect): Omit<PreparedPicture, 'part'> {
  const [w, h] = [Math.max(1, width), Math.max(1, height)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><path d="M0 0H${w}V${h}H0ZL${w} ${h}M${w} 0L0 ${h}" fill="#eee" stroke="#999"/></svg>`;
  return { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg), pixels: null };
}
