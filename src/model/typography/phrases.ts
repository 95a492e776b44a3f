/** Text of a head in, the edges between its phrases out: where a line may end that no author broke. */
import type { Lang } from '../page.ts';
import { isHiragana } from './characters.ts';
import { chineseEdges } from './chinese-phrases.ts';
import type { Edge } from './head-edge.ts';
import { isInside, startsWord, wordsIn } from './head-lexicon.ts';
import { JA_PARTICLES, ZH_PARTICLES } from './head-words.ts';
import { japaneseEdges } from './japanese-phrases.ts';
import { phraseScores } from './segmenter.ts';

export type { Edge } from './head-edge.ts';

/** For each offset of a text what stands there; the first is that before the first character. Names are words. */
export function phraseEdges(text: string, lang: Lang, names: readonly string[]): Edge[] {
  const scores = phraseScores(text, lang);
  const edges = lang === 'ja' ? japaneseEdges(text, scores) : chineseEdges(text, scores, names);
  return edges.map((edge, at) =>
    edge !== 'none' && particleAtStart(text.slice(at), lang) !== null ? 'none' : edge,
  );
}

/** A particle at the start of the text that is no part of a word; null where there is none. */
export function particleAtStart(text: string, lang: Lang): string | null {
  const first = text.charAt(0);
  if (lang === 'ja') {
    // 「のり」「では」: a word in hiragana; a particle has something else after it.
    return JA_PARTICLES.has(first) && !isHiragana(text.charAt(1)) ? first : null;
  }
  return ZH_PARTICLES.has(first) && !startsWord(text, 0) ? first : null;
}

/** Whether a known word goes on over the offset. */
export const isInsideWord = (text: string, at: number, lang: Lang): boolean =>
  lang !== 'ja' && isInside(wordsIn(text), at);
