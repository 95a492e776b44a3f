/**
 * Text of a source in, the same text out with every character shown by its number that a terminal or a page would obey
 * or hide: `<U+001B>`. Nobody can write over our messages, turn their order, or hide a name in another.
 */
import { rangesOf } from './model/typography/unicode.ts';

/** Orders to a terminal (C0, DEL, C1; ECMA-48), line ends of Unicode, overrides of direction (UAX #9), half characters. */
const OBEYED =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff';
/** Characters of no width and no look, by which two names may differ unseen; a joiner within an emoji is none. */
const HIDDEN = `${rangesOf(({ ignorable }) => ignorable)}\\ufff9-\\ufffb`;
/** What chooses between the looks of the character before it is seen in that character (Variation_Selector). */
const SELECTORS = '\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}';
const PICTURE = rangesOf(({ grapheme }) => grapheme === 'Picture');
const JOINER = `(?<![${PICTURE}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])\\u200d|\\u200d(?![${PICTURE}])`;

const OF_TERMINALS = new RegExp(`[${OBEYED}]`, 'gu');
const ALL = new RegExp(`[${OBEYED}]|(?![${SELECTORS}\\u200d])[${HIDDEN}]|${JOINER}`, 'gu');
const LINE_ENDS = /[\n\t]/gu;

/** For text of several lines. */
export const visible = (text: string): string => text.replace(ALL, numbered);

/** For a name or a message, which has one line. */
export const visibleLine = (text: string): string => visible(text).replace(LINE_ENDS, numbered);

/** For what goes to a terminal as it is: orders are shown, what only hides itself is let through. */
export const harmless = (text: string): string => text.replace(OF_TERMINALS, numbered);

/** JSON means the same with them escaped, and can then be looked at. */
export const visibleJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(ALL, escaped);

/** The number of a character as Unicode writes it: `U+3000`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const numbered = (character: string): string => `<${codePointOf(character)}>`;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
