/** Bytes of a PNG in, whether its end is missing out: the decoder stops at the last line, and would not notice. */
import { latin1 } from './latin1.ts';

export function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Length, name, data and check of each chunk, behind the signature.
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = latin1(bytes.subarray(at + 4, at + 8));
    if (name === 'IEND') return false;
  }
  return true;
}
