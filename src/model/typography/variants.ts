/** Text in; the variants of characters that it asks for by a selector 異體字選擇符 out. */

/**
 * Standardized variants, and those of registered collections (IVS). The last two of the first block choose between the
 * looks of emoji: that is left to the face.
 */
const VARIANT = /.[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/gsu;

export interface Variant {
  /** The character with its selector, and the place where it starts. */
  readonly text: string;
  readonly at: number;
  readonly base: number;
  readonly selector: number;
}

export const variantsIn = (text: string): Variant[] =>
  [...text.matchAll(VARIANT)].map(({ 0: variant, index }) => {
    const [base = 0, selector = 0] = Array.from(variant, (char) => char.codePointAt(0) ?? 0);
    return { text: variant, at: index, base, selector };
  });
