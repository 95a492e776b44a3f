/** Text of a head in, the edges between its phrases out: where a line may end that no author broke. */
import { greatest } from '../extent.ts';
import type { Lang } from '../page.ts';
import { classOf } from './character-classes.ts';
import { isHanScript, isHiragana, isLetterOrFigure } from './characters.ts';
import {
  HEAD_WORDS,
  JA_ENDS,
  JA_PARTICLES,
  ZH_BODIES,
  ZH_ENDS,
  ZH_HOLDS_ON,
  ZH_PARTICLES,
  ZH_STARTS,
  ZH_SUFFIXES,
  ZH_VERBS,
} from './head-words.ts';

/** `none` where none may end; `unknown` where nothing says whether one does: a word may stand there that no table has. */
export type Edge = 'none' | 'unknown' | 'phrase' | 'mark' | 'space';

const LONGEST = greatest([...HEAD_WORDS].map((word) => word.length));

/** For each offset of a text what stands there; the first is that before the first character. Names are words. */
export function phraseEdges(text: string, lang: Lang, names: readonly string[]): Edge[] {
  const words = [...wordsIn(text, lang), ...(lang === 'ja' ? [] : namesIn(text, names))];
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
export function isInsideWord(text: string, at: number, lang: Lang): boolean {
  const start = Math.max(0, at - LONGEST);
  const around = text.slice(start, at + LONGEST);
  return wordsIn(around, lang).some(({ from, to }) => start + from < at && at < start + to);
}

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

const namesIn = (text: string, names: readonly string[]): Word[] =>
  names.flatMap((name) => {
    const found: Word[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
      found.push({ from, to: from + name.length });
    return found;
  });

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
  return lang === 'ja' ? bunsetsuEdge(before, after) : zhEdge(text, at, words);
}

const ENDING = new Set(['close', 'stop', 'colon', 'exclamation']);

const isMarkEdge = (before: string, after: string): boolean =>
  ENDING.has(classOf(before)) || classOf(after) === 'open';

function zhEdge(text: string, at: number, words: readonly Word[]): Edge {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (!isHanScript(before) || !isHanScript(after)) return 'none';
  const ends = words.some(({ to }) => to === at);
  const starts = words.some(({ from }) => from === at);
  if (!starts && ZH_SUFFIXES.has(after)) return 'none';
  if (!ends && ZH_HOLDS_ON.has(before)) return 'none';
  const isSentence = ZH_BODIES.has(before) && ZH_VERBS.has(after);
  const found = ends || starts || isSentence || ZH_ENDS.has(before) || ZH_STARTS.has(after);
  return found ? 'phrase' : 'unknown';
}

/** A change of script is as good a guess as any; kanji beside kanji is a word. */
function bunsetsuEdge(before: string, after: string): Edge {
  if (isHiragana(after) || !isLetterOrFigure(after)) return 'none';
  if (JA_ENDS.has(before)) return 'phrase';
  return isHanScript(before) === isHanScript(after) ? 'none' : 'unknown';
}
