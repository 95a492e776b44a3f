/** Text of a Chinese head in, the known words in it out. */
import { greatest } from '../extent.ts';
import { HEAD_ADVERBS, HEAD_TIMES, HEAD_VERBS } from './head-predicates.ts';
import { HEAD_WORDS } from './head-words.ts';

/** text[from, to). */
export interface Word {
  readonly from: number;
  readonly to: number;
}

const WORDS: ReadonlySet<string> = new Set([
  ...HEAD_WORDS,
  ...HEAD_TIMES,
  ...HEAD_ADVERBS,
  ...HEAD_VERBS,
]);
export const LONGEST_WORD = greatest([...WORDS].map((word) => word.length));

/** Every occurrence, overlapping ones too: where two readings are possible, no line ends in either. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 2; length <= LONGEST_WORD; length += 1) {
      const word = text.slice(from, from + length);
      if (word.length === length && WORDS.has(word)) words.push({ from, to: from + length });
    }
  }
  return words;
}

export const namesIn = (text: string, names: readonly string[]): Word[] =>
  names.flatMap((name) => {
    const found: Word[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
      found.push({ from, to: from + name.length });
    return found;
  });

export const isInside = (words: readonly Word[], at: number): boolean =>
  words.some(({ from, to }) => from < at && at < to);

export function startsWord(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_WORD; length += 1) {
    if (at + length <= text.length && WORDS.has(text.slice(at, at + length))) return true;
  }
  return false;
}
