/** Bytes of a WebP in, whether its pixels are stored without loss out. */
import { latin1 } from './latin1.ts';

/** Chunks stand one behind the other at even places; those of a film have their frames in them. */
export function isLosslessWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = HEAD; at + 8 <= bytes.length; ) {
    const name = nameAt(bytes, at);
    if (name === 'VP8L') return nameAt(bytes, HEAD - 4) === 'WEBP';
    if (name === 'VP8 ') return false;
    const length = view.getUint32(at + 4, true);
    at += name === 'ANMF' ? FRAME : 8 + length + (length % 2);
  }
  return false;
}

/** `RIFF`, the length, `WEBP`. */
const HEAD = 12;
/** Name, length and what is said of a frame. */
const FRAME = 24;

const nameAt = (bytes: Uint8Array, at: number): string => latin1(bytes.subarray(at, at + 4));
