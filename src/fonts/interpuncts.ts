/** A character and a face in; the character whose glyph the face draws it with out: interpuncts 間隔號 of one face look alike. */
import type { Lang } from '../model/page.ts';

/**
 * Serif faces draw `·` a third of an em wide and off the middle, and `・` half as thick again as `‧`. The glyph of the
 * face's own language has a whole cell, its ink in the middle, and a half-width form in both directions.
 */
const OWN: Readonly<Record<Lang, string>> = { 'zh-HK': '‧', 'zh-TW': '‧', 'zh-CN': '‧', ja: '・' };

const INTERPUNCT = /^[·‧・]$/u;

/** `draws` says whether the face has a glyph of its own for a code point. */
export function drawnAs(
  character: string,
  lang: Lang | null,
  draws: (codePoint: number) => boolean,
): string {
  if (lang === null || !INTERPUNCT.test(character)) return character;
  const own = OWN[lang];
  return draws(own.codePointAt(0) ?? 0) ? own : character;
}
