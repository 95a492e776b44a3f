/** A Latin word, an address or a number in, the parts between which a line may break out. */
import type { Lexicon } from '../../model/lexicon.ts';
import { isAddress } from '../../model/typography/addresses.ts';
import { MARKS } from '../../model/typography/characters.ts';
import type { Seam } from '../types.ts';

export interface WordPart {
  readonly text: string;
  /** What its end is; a part that ends with its own hyphen needs no seam. */
  readonly seam: Seam;
}

/**
 * After each sign of an address but the two of `://`, and before a bracket or a coded byte; never where a sign goes on, nor a number after
 * its point.
 */
const ADDRESS_POINTS = new RegExp(
  `(?<=[/._?&=@#)-])(?=[^/._?&=@#)\\]${MARKS}-])(?<![0-9]\\.(?=[0-9]))|(?=[(]|%[0-9A-F]{2})`,
  'iu',
);

/** Numbers that are no longer fit where any word does. */
const SHORTEST = 8;

/** Words one of which stands for another: Java/C++/Python. */
const STROKE = /(?<=[^/]\/)(?=[^/])/u;

const HYPHENS = new RegExp(`(?<=[^-]-)(?=[^${MARKS}-])`, 'u');

export function partsOfWord(text: string, lexicon: Lexicon): readonly WordPart[] {
  if (isAddress(text)) return seamed(text.split(ADDRESS_POINTS), 'address');
  if (text.includes('\u00ad')) return seamed(text.split(/(?<=\u00ad)/u), 'hyphenation');
  if (text.includes('-')) return hyphened(text.split(HYPHENS));
  if (text.length >= SHORTEST && STROKE.test(text)) return seamed(text.split(STROKE), 'number');
  const points = lexicon.hyphenations.get(text.toLowerCase());
  return points === undefined
    ? [{ text, seam: 'none' }]
    : seamed(cutAt(text, points), 'hyphenation');
}

/**
 * Telephone numbers and the like after their strokes, long sums after their commas, lists after their colons or points:
 * 10/11, 1,234.5 and 12:30:45 stay whole; 3:5:8:13 and 9001:2015 do not.
 */
export function partsOfFigures(text: string): readonly WordPart[] {
  if (text.length < SHORTEST) return [{ text, seam: 'none' }];
  return seamed(text.split(LIST.test(text) ? /(?<=[:.])/u : POINTS), 'number');
}

/** No hour and no score has four figures. */
const POINTS = /(?<=[-/,_]|[0-9]{4}:)/u;
const LIST = /^[0-9]+(?:[:.][0-9]+){3,}$/u;

const seamed = (texts: readonly string[], seam: Seam): readonly WordPart[] =>
  texts.map((text, at) => ({ text, seam: at < texts.length - 1 ? seam : 'none' }));

/**
 * A line may break after a hyphen that letters follow; before figures only at need: COVID-19, F-16 (LB 25). The long number of
 * a file or a case parts as others do: HCAL-2026/1234/5678.
 */
const hyphened = (texts: readonly string[]): readonly WordPart[] =>
  texts.flatMap((text, at): readonly WordPart[] => {
    const seam: Seam = /^[0-9]/u.test(texts[at + 1] ?? '') ? 'number' : 'none';
    const parts = /^[0-9]/u.test(text) ? partsOfFigures(text) : [{ text, seam }];
    return parts.with(-1, { text: parts.at(-1)?.text ?? '', seam });
  });

const cutAt = (text: string, points: readonly number[]): string[] =>
  [0, ...points].map((from, at) => text.slice(from, points[at] ?? text.length));
