/** Takes a font file and its tables; gives a font of the same metrics and characters that draws and shapes nothing. */
import type { Sfnt } from './sfnt.ts';
import { writeSfnt } from './write-sfnt.ts';

/** What composition reads besides shaping; `glyf` stays as an empty table, since it says what kind of font this is. */
const KEPT = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'name', 'vhea', 'vmtx'];
const EMPTIED = 'glyf';

export const abridge = (bytes: Uint8Array, { tables }: Sfnt): Uint8Array =>
  writeSfnt(
    bytes,
    [...tables]
      .filter(([tag]) => KEPT.includes(tag) || tag === EMPTIED)
      .map(([tag, { buffer, byteOffset, byteLength }]) => [
        tag,
        new Uint8Array(buffer, byteOffset, tag === EMPTIED ? 0 : byteLength),
      ]),
  );
