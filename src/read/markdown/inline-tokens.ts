/** Copy with inline marks in, its tokens in order out: text, stars, brackets, ruby, foreign markup. Nothing is left out. */
import { countBelow, type MarkKind } from '../../model/text.ts';
import { endBefore, type Sourced, slice } from '../source/sourced.ts';
import { foreignAt, type Search, searchIn } from './foreign-inline.ts';
import { rubyAt } from './ruby-token.ts';
import { sidesOf } from './star-sides.ts';
import { OFFER, strayWordAt } from './stray-word.ts';
import type { Token } from './token.ts';

/** What a name in braces behind brackets may be. */
export const BRACKET_MARKS: readonly MarkKind[] = [
  'nobreak',
  'tcy',
  'name',
  'title',
  'deceased',
  'note',
];

const NAMES: readonly string[] = [...BRACKET_MARKS, OFFER];

/** A stretch of the source, in offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What may be more than text. */
const SIGNS: ReadonlySet<string> = new Set('\\*[]{<&`~_=!^hf｜｛＊');
/** `http` and `ftp` start addresses, in which every sign is a sign. */
const PLAIN_AFTER_ALL = /!(?!\[)|h(?!ttps?:\/\/)|f(?!tps?:\/\/)/y;
/**
 * Any sign of ASCII, as in other Markdown, and those of full width that are taken for one; a blank at an end of its line, which is kept.
 * Before all else a backslash is copy.
 */
const ESCAPE = /\\[!-/:-@[-`{-~＃＊＞｛｜]|(?<![^\n])\\[^\S\n]|\\[^\S\n](?![^\n])/y;
const STARS = /\*+/y;
const CLOSE = /\](?:\{([a-z-]+)\})?/y;
const ADDRESS = /(?:https?|ftps?):\/\/(?=[!-~])/y;
const STRAY_NAME = new RegExp(`\\{(?:${BRACKET_MARKS.join('|')})\\}`, 'y');

/** Splits copy; `aside` are stretches in which nothing is read, in order. */
export function tokenise(copy: Sourced, aside: readonly Stretch[] = []): Token[] {
  const tokens: Token[] = [];
  const search = searchIn(copy.text);
  let at = 0;
  let next = countBelow(aside, (copy.offsets[0] ?? 0) + 1, ({ to }) => to);
  while (at < copy.text.length) {
    const offset = copy.offsets[at] ?? 0;
    while ((aside[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    const stretch = aside[next];
    const token =
      stretch !== undefined && stretch.from <= offset
        ? asideAt(copy, at, stretch)
        : tokenAt(copy, at, stretch?.from ?? Number.POSITIVE_INFINITY, search);
    tokens.push(token);
    at += token.written.text.length;
  }
  return tokens;
}

function asideAt(copy: Sourced, at: number, { to }: Stretch): Token {
  let end = at + 1;
  while (end < copy.text.length && (copy.offsets[end] ?? to) < to) end += 1;
  return { kind: 'foreign', construct: null, written: slice(copy, at, end) };
}

/** `before`: where in the source nothing more is read. */
function tokenAt(copy: Sourced, at: number, before: number, search: Search): Token {
  const find = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(copy.text);
  };
  const take = (length: number): Sourced => slice(copy, at, at + length);
  const end = endOfText(copy, at, before);
  if (end > at) return text(slice(copy, at, end));
  if (find(ESCAPE) !== null)
    return { kind: 'text', written: take(2), text: slice(copy, at + 1, at + 2) };
  const foreign = foreignAt(search, at);
  if (foreign !== null)
    return { kind: 'foreign', construct: foreign.construct, written: take(foreign.length) };
  const address = find(ADDRESS);
  if (address !== null) return text(take(addressEnd(copy.text, at + address[0].length) - at));
  return markAt(copy, at, find, take) ?? text(take(1));
}

type Find = (pattern: RegExp) => RegExpExecArray | null;

function markAt(
  copy: Sourced,
  at: number,
  find: Find,
  take: (length: number) => Sourced,
): Token | null {
  const stars = find(STARS);
  if (stars !== null) return starsAt(copy, at, take(stars[0].length));
  const close = find(CLOSE);
  if (close !== null)
    return { kind: 'close-bracket', written: take(close[0].length), name: close[1] ?? null };
  const char = copy.text[at];
  if (char === '[') return { kind: 'open-bracket', written: take(1) };
  if (char === '｛') return strayWordAt(copy, at, NAMES);
  if (char !== '{') return null;
  if (copy.text[at - 1] === ']') {
    const isEscaped = copy.text[at - 2] === '\\';
    return rubyAt(copy, at) ?? (isEscaped ? null : strayWordAt(copy, at, NAMES));
  }
  const stray = find(STRAY_NAME);
  if (stray !== null) return { kind: 'stray-name', written: take(stray[0].length) };
  return strayWordAt(copy, at, NAMES) ?? rubyAt(copy, at);
}

const text = (written: Sourced): Token => ({ kind: 'text', written, text: written });

/**
 * Where text that starts at a place ends: at a sign, or at an offset of the source; the place itself where none starts.
 * No pattern: it would look through the whole paragraph again after each stretch, or run out of memory in a long one.
 */
function endOfText({ text, offsets }: Sourced, at: number, before: number): number {
  let end = at;
  while (end < text.length && isPlain(text, end)) {
    if (end > at && (offsets[end] ?? 0) >= before) break;
    end += 1;
  }
  return end;
}

function isPlain(text: string, at: number): boolean {
  if (!SIGNS.has(text.charAt(at))) return true;
  PLAIN_AFTER_ALL.lastIndex = at;
  return PLAIN_AFTER_ALL.test(text);
}

function starsAt(copy: Sourced, at: number, written: Sourced): Token {
  const sides = sidesOf(copy.text, at, at + written.text.length);
  return sides === null ? text(written) : { kind: 'stars', written, ...sides };
}

const CLOSING: Readonly<Record<string, string>> = { ']': '[', ')': '(', '}': '{' };

/** An address ends before a bracket that closes one outside it, before a quote or a bar, and before stops and stars at its end. */
function addressEnd(text: string, start: number): number {
  const open: string[] = [];
  let end = start;
  for (; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char < '!' || char > '~' || '<>"`|\\'.includes(char)) break;
    if ('[({'.includes(char)) open.push(char);
    const opening = CLOSING[char];
    if (opening !== undefined && open.pop() !== opening) break;
  }
  return Math.max(start, endBefore(text, end, "*.,;:!?'_~"));
}
