/** Text of a head in, the edges between its phrases out: where a line may end that no author broke. */
import type { Lang } from '../page.ts';
import { isHiragana } from './characters.ts';
import { chineseEdges } from './chinese-phrases.ts';
import { partsHalves } from './half-heads.ts';
import { type Edge, startsNoLine } from './head-edge.ts';
import { isInside, LONGEST_WORD, startsWord, wordsIn } from './head-lexicon.ts';
import { JA_PARTICLES, ZH_PARTICLES } from './head-words.ts';
import { japaneseEdges } from './japanese-phrases.ts';
import { phraseScores } from './segmenter.ts';

export type { Edge } from './head-edge.ts';

/** What stands at an offset of a head, and how sure the segmenter is of an edge there: above 0 more than not. */
export interface PhraseEdge {
  readonly edge: Edge;
  readonly score: number;
}

/** What has more characters is no half of a head; it is not read, so that it costs no time. */
const LONGEST_HALF = 500;

const NO_EDGE: PhraseEdge = { edge: 'none', score: 0 };

/**
 * For each offset of a text what stands there; the first is that before the first character. Names are words. Spaces part
 * a head into halves, which are read each for itself: a half gives the same edges wherever it stands.
 */
export function phraseEdges(text: string, lang: Lang, names: readonly string[]): PhraseEdge[] {
  const edges = Array.from({ length: text.length }, () => NO_EDGE);
  for (const { index, 0: half } of text.matchAll(/\S+/gu)) {
    if (half.length > LONGEST_HALF) continue;
    const before = text.slice(0, index);
    const isFirst = before.trim() === '';
    edgesOfHalf(half, lang, names).forEach((edge, at) => {
      edges[index + at] = at === 0 && !isFirst ? beforeHalf(before, half, lang) : edge;
    });
  }
  return edges;
}

function beforeHalf(before: string, half: string, lang: Lang): PhraseEdge {
  if (!mayStart(half, lang)) return NO_EDGE;
  return { edge: isWordSpace(before, half) ? 'unknown' : 'space', score: 0 };
}

/** A space between two Latin words or figures, as in Apple Pay and iPhone 17, is no gap between two halves. */
const isWordSpace = (before: string, half: string): boolean =>
  before.endsWith(' ') && !partsHalves(' ', before.trimEnd().at(-1), half.at(0));

function edgesOfHalf(text: string, lang: Lang, names: readonly string[]): PhraseEdge[] {
  const scores = phraseScores(text, lang);
  const edges = lang === 'ja' ? japaneseEdges(text, scores) : chineseEdges(text, scores, names);
  return edges.map((edge, at) => {
    const isFree = edge !== 'none' && mayStart(text.slice(at), lang);
    return isFree ? { edge, score: scores[at] ?? 0 } : NO_EDGE;
  });
}

const mayStart = (text: string, lang: Lang): boolean =>
  !startsNoLine(text) && particleAtStart(text, lang) === null;

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
export function isInsideWord(text: string, at: number, lang: Lang): boolean {
  const start = Math.max(0, at - LONGEST_WORD);
  const around = text.slice(start, at + LONGEST_WORD);
  return lang !== 'ja' && isInside(wordsIn(around), at - start);
}
