/** Pairs of characters that a face draws with one glyph: dashes and ellipses of two cells, the halves of a repeat mark. */

/** Inside of a regular expression. */
export const JOINED_PAIRS = '——|――|⸺|……|⋯⋯|‥‥|[〳〴]〵';
