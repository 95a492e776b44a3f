/** Lengths in, digits out: mm to 0.01, type sizes in pt, line lengths in cells. */
import type { Rect } from '../model/forme.ts';
import { type Px, pxToMm, pxToPt } from '../units.ts';

/** `-0.00` would make a difference where there is none. */
function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

const trimmed = (value: number, digits: number): string => String(Number(fixed(value, digits)));

/** Always two decimals, so that columns of figures line up. */
export const millimetres = (value: Px): string => fixed(pxToMm(value), 2);

/** A step away from the natural place, with its sign. */
export const signedMillimetres = (value: Px): string =>
  `${value < 0 ? '' : '+'}${millimetres(value)}`;

export const points = (size: Px): string => `${trimmed(pxToPt(size), 3)} pt`;

/** A length counted in cells of type of that size. */
export const cells = (length: Px, size: Px): string => trimmed(length / size, 2);

export const place = (x: Px, y: Px): string =>
  `${millimetres(x).padStart(6)} ${millimetres(y).padStart(6)}`;

export const rectangle = (rect: Rect): string =>
  `${place(rect.x, rect.y)}  ${millimetres(rect.width)} × ${millimetres(rect.height)}`;
