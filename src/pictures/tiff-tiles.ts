/** Bytes of a TIFF in, whether its first picture is stored in tiles out: the decoder leaves a damaged tile black, and says nothing. */

/** Width of a tile; TIFF 6.0, section 15. */
const TILE_WIDTH = 322;
/** Number of the format; 43 is BigTIFF, with wider counts and offsets. */
const BIG = 43;

export function isTiled(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  try {
    const big = view.getUint16(2, little) === BIG;
    const first = big ? wide(view, 8, little) : view.getUint32(4, little);
    const count = big ? wide(view, first, little) : view.getUint16(first, little);
    const entries = first + (big ? 8 : 2);
    for (let entry = 0; entry < count; entry += 1)
      if (view.getUint16(entries + entry * (big ? 20 : 12), little) === TILE_WIDTH) return true;
    return false;
  } catch (error) {
    // A directory beyond the end of the file: the decoder says what is wrong.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const wide = (view: DataView, at: number, little: boolean): number =>
  Number(view.getBigUint64(at, little));
