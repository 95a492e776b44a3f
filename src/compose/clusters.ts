/** Text in, clusters out: a character with what is drawn on it, the unit that letter-spacing follows. */

/** Combining marks, variation selectors and joiners belong to the character before them. */
const CLUSTER = /\P{M}[\p{M}\p{Cf}]*|\p{M}[\p{M}\p{Cf}]*/uy;
const CLUSTERS = new RegExp(CLUSTER, 'gu');

/** End of the cluster that starts at `at`. */
export function clusterEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  // Two full cells: the common case needs no regular expression.
  if (fillsCell(text.charCodeAt(at)) && fillsCell(next)) return at + 1;
  CLUSTER.lastIndex = at;
  return CLUSTER.test(text) ? CLUSTER.lastIndex : at + 1;
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
