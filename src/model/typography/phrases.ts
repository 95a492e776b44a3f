/** Text of a head in, the edges between its phrases out: where a line may end that no author broke. */
import type { Lang } from '../page.ts';
import { classOf } from './character-classes.ts';
import {
  HEAD_WORDS,
  JA_ENDS,
  JA_PARTICLES,
  ZH_ENDS,
  ZH_HOLDS_ON,
  ZH_PARTICLES,
  ZH_STARTS,
  ZH_SUFFIXES,
} from './head-words.ts';

/** `none` where nothing says that a phrase ends: a word may stand there that no table has. */
export type Edge = 'none' | 'phrase' | 'mark' | 'space';

const LONGEST = Math.max(...[...HEAD_WORDS].map((word) => word.length));

/** For each offset of a text what stands there; the first is that before the first character. */
export function phraseEdges(text: string, lang: Lang): Edge[] {
  const words = wordsIn(text, lang);
  return Array.from({ length: text.length }, (_, at) => edgeAt(text, at, words, lang));
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
  wordsIn(text, lang).some(({ from, to }) => from < at && at < to);

interface Word {
  readonly from: number;
  readonly to: number;
}

/** Every occurrence, overlapping ones too: where two readings are possible, no line ends in either. */
function wordsIn(text: string, lang: Lang): Word[] {
  if (lang === 'ja') return [];
  const words: Word[] = [];
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 2; length <= LONGEST; length += 1) {
      const word = text.slice(from, from + length);
      if (word.length === length && HEAD_WORDS.has(word)) words.push({ from, to: from + length });
    }
  }
  return words;
}

function startsWord(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST; length += 1) {
    if (at + length <= text.length && HEAD_WORDS.has(text.slice(at, at + length))) return true;
  }
  return false;
}

function edgeAt(text: string, at: number, words: readonly Word[], lang: Lang): Edge {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '' || /\s/u.test(after)) return 'none';
  if (/\s/u.test(before)) return particleAtStart(text.slice(at), lang) === null ? 'space' : 'none';
  if (words.some(({ from, to }) => from < at && at < to)) return 'none';
  if (particleAtStart(text.slice(at), lang) !== null) return 'none';
  if (isMarkEdge(before, after)) return 'mark';
  const found = lang === 'ja' ? isBunsetsuEdge(before, after) : isZhEdge(text, at, words);
  return found ? 'phrase' : 'none';
}

const ENDING = new Set(['close', 'stop', 'colon', 'exclamation']);

const isMarkEdge = (before: string, after: string): boolean =>
  ENDING.has(classOf(before)) || classOf(after) === 'open';

function isZhEdge(text: string, at: number, words: readonly Word[]): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (!isHan(before) || !isHan(after)) return false;
  const ends = words.some(({ to }) => to === at);
  const starts = words.some(({ from }) => from === at);
  if (!starts && ZH_SUFFIXES.has(after)) return false;
  if (!ends && ZH_HOLDS_ON.has(before)) return false;
  return ends || starts || ZH_ENDS.has(before) || ZH_STARTS.has(after);
}

const isBunsetsuEdge = (before: string, after: string): boolean =>
  JA_ENDS.has(before) && !isHiragana(after) && /[\p{L}\p{N}]/u.test(after);

const isHiragana = (char: string): boolean => /^\p{Script=Hiragana}$/u.test(char);
const isHan = (char: string): boolean => /^\p{Script=Han}$/u.test(char);
