/** Takes a font's metrics tables; gives the advance of one glyph, horizontal and vertical, in font units. */
import { type Sfnt, tableOf } from './sfnt.ts';

export interface GlyphAdvances {
  width(glyph: number): number;
  height(glyph: number): number;
}

/**
 * Read here because @pdf-lib/fontkit 1.1.1 takes the version of `vhea` for 16 bits and then finds no vertical metrics.
 * A face without them advances by its em, as Chromium lets ideographs do.
 */
export function readGlyphAdvances(sfnt: Sfnt): GlyphAdvances {
  const hasHeights = sfnt.tables.has('vhea') && sfnt.tables.has('vmtx');
  return {
    width: longMetrics(sfnt, 'hhea', 'hmtx'),
    height: hasHeights ? longMetrics(sfnt, 'vhea', 'vmtx') : () => sfnt.unitsPerEm,
  };
}

/** Glyphs past the long metrics repeat the last advance (OpenType, `hmtx`). */
function longMetrics(sfnt: Sfnt, header: string, metrics: string): (glyph: number) => number {
  const last = tableOf(sfnt.tables, header).getUint16(34) - 1;
  const table = tableOf(sfnt.tables, metrics);
  return (glyph) => table.getUint16(4 * Math.min(glyph, last));
}
