/** Two pictures and their difference in, what differs in one line out. */
import type { Bitmap } from '../model/bitmap.ts';
import type { BitmapDifference } from './compare-bitmaps.ts';

/** Null when it is no more than is allowed. */
export function pictureSummary(
  before: Bitmap,
  after: Bitmap,
  { pixels, share }: BitmapDifference,
  tolerance: number,
): string | null {
  if (sizeOf(before) !== sizeOf(after))
    return `it has ${sizeOf(after)} pixels, not ${sizeOf(before)}`;
  if (share <= tolerance) return null;
  const percent = (value: number): string => `${Number((value * 100).toPrecision(2))} %`;
  return `${pixels} pixels differ, ${percent(share)}; ${percent(tolerance)} are allowed`;
}

const sizeOf = ({ width, height }: Bitmap): string => `${width} × ${height}`;
