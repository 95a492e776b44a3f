/** Takes the bytes of a font file; gives all that composition reads of it, or why it cannot be printed from. */
import { type GlyphAdvances, readGlyphAdvances } from './glyph-advances.ts';
import { type GlyphMap, readGlyphMap } from './glyph-map.ts';
import { MissingTable, readSfnt, type Sfnt } from './sfnt.ts';

export interface FaceTables {
  readonly sfnt: Sfnt;
  readonly glyphs: GlyphMap;
  readonly advances: GlyphAdvances;
}

export type FaceReading = { readonly tables: FaceTables } | { readonly fault: string };

export function readFaceTables(bytes: Uint8Array): FaceReading {
  try {
    const reading = readSfnt(bytes);
    if ('fault' in reading) return reading;
    const { sfnt } = reading;
    return {
      tables: { sfnt, glyphs: readGlyphMap(sfnt), advances: readGlyphAdvances(sfnt) },
    };
  } catch (error) {
    // A DataView throws RangeError where a table ends too early; anything else is a bug of ours.
    if (error instanceof RangeError || error instanceof MissingTable) {
      return { fault: `it is damaged (${error.message.toLowerCase()})` };
    }
    throw error;
  }
}
