/** PNG bytes in, pixels out, and back. */
import { PNG } from 'pngjs';
import type { Bitmap } from '../model/bitmap.ts';

/** Opaque: a printed page has no holes. */
export function encodePng({ width, height, rgba }: Bitmap): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** Null for bytes that are no PNG. */
export function decodePng(bytes: Uint8Array): Bitmap | null {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return { width, height, rgba: data };
  } catch {
    return null;
  }
}
