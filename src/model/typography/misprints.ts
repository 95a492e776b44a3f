/** Misprints of typing: which of them a house may have corrected, and the marks that each language writes. Data only. */
import type { Lang } from '../page.ts';

/** Corrections that exchange marks and never a word; a house names those that it wants. */
export const REPAIRS = [
  'compatibility-ideograph',
  'control-character',
  'doubled-mark',
  'foreign-middle-dot',
  'foreign-quotes',
  'full-width-letter',
  'full-width-separator',
  'half-width-mark',
  'kangxi-radical',
  'lone-dash',
  'lone-ellipsis',
  'mixed-figures',
  'mixed-tilde',
  'presentation-form',
  'space-beside-latin',
  'space-between-han',
  'straight-quotes',
  'wrong-dash',
  'wrong-ellipsis',
] as const;

export type Repair = (typeof REPAIRS)[number];

/** Opening and closing quotation marks, the outer pair first. */
export type Quotes = readonly [outer: readonly [string, string], inner: readonly [string, string]];

const CORNERS: Quotes = [
  ['「', '」'],
  ['『', '』'],
];
const CURLY: Quotes = [
  ['“', '”'],
  ['‘', '’'],
];

/** GB/T 15834-2011 4.8 and 5.2: curly in horizontal lines, corners in vertical ones, 『』 outside 「」. */
export function quotesOf(lang: Lang, vertical: boolean): Quotes {
  if (lang !== 'zh-CN') return CORNERS;
  return vertical ? [CORNERS[1], CORNERS[0]] : CURLY;
}

export const QUOTES: readonly Quotes[] = [CORNERS, CURLY];

/** The wave dash of the language. */
export const tildeOf = (lang: Lang): string => (lang === 'ja' ? '〜' : '～');

/** The interpunct of the language. */
export const middleDotOf = (lang: Lang): string => (lang === 'ja' ? '・' : '·');

/** Brackets and quotation marks that come in pairs. */
export const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
  '《': '》',
  '〈': '〉',
  '［': '］',
  '｛': '｝',
  '“': '”',
  '‘': '’',
};
