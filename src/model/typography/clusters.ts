/** Text in, clusters out: a character with what is drawn on it, the unit that letter-spacing follows and no line parts. */

/**
 * Grapheme clusters of what is set here (UAX #29 GB9, GB11-GB13): combining marks, variation selectors, joiners and skin
 * tones belong to the character before them, a joiner ties two pictures, two regional indicators are one flag. A
 * zero-width space is a place to break, and belongs to nothing.
 */
const EXTENDERS =
  '(?:[\\p{M}\\p{Emoji_Modifier}]|(?!\\u200b)\\p{Cf}|(?<=\\u200d)\\p{Extended_Pictographic})*';
const CLUSTER = new RegExp(
  `\\u200b|(?:\\p{Regional_Indicator}{2}|\\P{M}|\\p{M})${EXTENDERS}`,
  'uy',
);
const EXTENDED = new RegExp(EXTENDERS, 'uy');
const CLUSTERS = new RegExp(CLUSTER, 'gu');

/** End of the cluster that starts at `at`. */
export function clusterEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  // Two full cells: the common case needs no regular expression.
  if (fillsCell(text.charCodeAt(at)) && fillsCell(next)) return at + 1;
  CLUSTER.lastIndex = at;
  return CLUSTER.test(text) ? CLUSTER.lastIndex : at + 1;
}

/** End of what ends at `at` with what is drawn on its last character. */
export function extendedEnd(text: string, at: number): number {
  const next = text.charCodeAt(at);
  // Space, ASCII and cells extend nothing: what mostly follows a word.
  if (!(next > 0xac) || fillsCell(next)) return at;
  EXTENDED.lastIndex = at;
  return EXTENDED.test(text) ? EXTENDED.lastIndex : at;
}

/** Han, kana, CJK marks and full-width forms, without the combining marks among them. */
export function fillsCell(code: number): boolean {
  if (code >= 0x3400 && code <= 0x9fff) return true;
  if (code >= 0xff01 && code <= 0xff60) return true;
  if (code < 0x3001 || code > 0x33ff) return false;
  return !(code >= 0x302a && code <= 0x302f) && code !== 0x3099 && code !== 0x309a;
}

export const clustersOf = (text: string): readonly string[] =>
  text.length === 1 ? [text] : (text.match(CLUSTERS) ?? []);
