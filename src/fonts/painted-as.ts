/** A character and a face in; the character whose glyph it is painted with out: raised and lowered figures that the face lacks too. */
import type { Lang } from '../model/page.ts';
import { fullSizeOf } from '../model/typography/full-size.ts';
import { drawnAs } from './interpuncts.ts';

/** `draws` says whether the face has a glyph of its own for a code point. The glyph keeps the name of what was written. */
export function paintedAs(
  character: string,
  lang: Lang | null,
  draws: (codePoint: number) => boolean,
): string {
  const full = draws(character.codePointAt(0) ?? 0) ? null : fullSizeOf(character);
  return full === null || [...full].length > 1 ? drawnAs(character, lang, draws) : full;
}
