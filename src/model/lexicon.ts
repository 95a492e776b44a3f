/** Lexicon 詞庫: names and titles that a line does not part, and the points at which a Latin word may be parted. Data only. */
import { LATIN_LETTERS } from './typography/characters.ts';

export interface Lexicon {
  /** Han names and titles, as they stand in copy. */
  readonly names: readonly string[];
  /** Offsets at which a word may be parted, by the word in small letters. */
  readonly hyphenations: ReadonlyMap<string, readonly number[]>;
}

export const EMPTY_LEXICON: Lexicon = { names: [], hyphenations: new Map() };

/** A word of letters with hyphens where it may be parted: `inter-na-tion-al`. */
export const HYPHENATED = new RegExp(`^[${LATIN_LETTERS}]+(?:-[${LATIN_LETTERS}]+)+$`, 'u');

/** Both; where they part a word otherwise, the second one's points hold. */
export const joinLexicons = (house: Lexicon, own: Lexicon): Lexicon => ({
  names: [...new Set([...house.names, ...own.names])],
  hyphenations: new Map([...house.hyphenations, ...own.hyphenations]),
});

/** Entries in, lexicon out: a word with hyphens gives its points, any other entry stays whole. */
export function lexiconOf(entries: readonly string[]): Lexicon {
  const names: string[] = [];
  const hyphenations = new Map<string, readonly number[]>();
  for (const entry of entries) {
    if (HYPHENATED.test(entry)) hyphenations.set(...pointsOf(entry));
    else if (entry !== '') names.push(entry);
  }
  return { names, hyphenations };
}

function pointsOf(entry: string): [word: string, points: readonly number[]] {
  const parts = entry.toLowerCase().split('-');
  const points: number[] = [];
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    points.push(at);
  }
  return [parts.join(''), points];
}
