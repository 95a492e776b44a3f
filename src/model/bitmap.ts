/** A page as a picture: what a person sees of a PDF. */

/** Pixels row by row from the top left, four bytes each: red, green, blue, alpha. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}
