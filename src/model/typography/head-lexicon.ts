/** Text of a Chinese head in, the known words in it out. */
import { greatest } from '../extent.ts';
import {
  HEAD_ADVERBS,
  HEAD_DECISIONS,
  HEAD_HOW_DECIDED,
  HEAD_TIMES,
  HEAD_VERBS,
} from './head-predicates.ts';
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

/** Of a decision and how it came about, 三讀通過. */
const DECISION = 4;

/** Length of the decision that starts at the offset; 0 where none does. */
export const decisionAt = (text: string, at: number): number =>
  HEAD_HOW_DECIDED.has(text.slice(at, at + 2)) &&
  HEAD_DECISIONS.has(text.slice(at + 2, at + DECISION))
    ? DECISION
    : 0;

/** Every occurrence, overlapping ones too: where two readings are possible, no line ends in either. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (decisionAt(text, from) > 0) words.push({ from, to: from + DECISION });
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
