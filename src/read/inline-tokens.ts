/** Copy with inline marks in, its tokens in order out: text, stars, brackets, ruby. Nothing is left out. */
import type { MarkKind } from '../model/text.ts';
import { clustersOf } from '../model/typography/clusters.ts';
import { type Sourced, slice } from './sourced.ts';

/** What a name in braces behind brackets may be. */
export const BRACKET_MARKS: readonly MarkKind[] = [
  'nobreak',
  'tcy',
  'name',
  'title',
  'deceased',
  'note',
];

/** `written` is what the token is made of in the source, for tokens that fall back to text. */
export type Token = { readonly written: Sourced } & (
  | { readonly kind: 'text'; readonly text: Sourced }
  /** `*`, `**` or `***`: `opens` and `closes` say what its neighbours allow. */
  | { readonly kind: 'stars'; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'open-bracket' }
  /** `]`, with the name in `]{name}`; null for a bracket that is copy. */
  | { readonly kind: 'close-bracket'; readonly name: string | null }
  /** `readings` as the copy parts them by bars, empty ones too. */
  | {
      readonly kind: 'ruby';
      readonly base: Sourced;
      readonly reading: string;
      readonly readings: number;
    }
  /** A `{` without its end, or ruby with nothing before or after its bar: text with a warning. */
  | { readonly kind: 'broken-ruby'; readonly lacks: 'end' | 'base' | 'reading' }
  /** `{name}` without a `]` in front of it: text with a warning. */
  | { readonly kind: 'stray-name' }
);

const TEXT = /[^\\*[\]{]+/y;
const ESCAPE = /\\[\\*{}[\]|#>]/y;
const STARS = /\*+/y;
const CLOSE = /\](?:\{([a-z-]+)\})?/y;
const RUBY = /\{((?:[^{}|\n\\]|\\[\s\S])+)\|([^{}\n]*[^{}|\s][^{}\n]*)\}/y;
const NO_BASE = /\{\|[^{}\n]*\}/y;
const NO_READING = /\{(?:[^{}|\n\\]|\\[\s\S])+\|[^{}\S\n]*(?:\|[^{}\S\n]*)*\}/y;
const STRAY_NAME = new RegExp(`(?<!\\])\\{(?:${BRACKET_MARKS.join('|')})\\}`, 'y');
/** A `{` whose bar or end is missing or misplaced; `{` with text and `}` alone is copy. */
const BROKEN_RUBY = /\{(?![^{}|\n]*\})/y;

export function tokenise(copy: Sourced): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < copy.text.length) {
    const token = tokenAt(copy, at);
    tokens.push(token);
    at += token.written.text.length;
  }
  return tokens;
}

function tokenAt(copy: Sourced, at: number): Token {
  const find = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(copy.text);
  };
  const take = (length: number): Sourced => slice(copy, at, at + length);
  const plain = find(TEXT);
  if (plain !== null) return text(take(plain[0].length));
  if (find(ESCAPE) !== null)
    return { kind: 'text', written: take(2), text: slice(copy, at + 1, at + 2) };
  const stars = find(STARS);
  if (stars !== null) return starsAt(copy, at, take(stars[0].length));
  const close = find(CLOSE);
  if (close !== null)
    return { kind: 'close-bracket', written: take(close[0].length), name: close[1] ?? null };
  if (copy.text[at] === '[') return { kind: 'open-bracket', written: take(1) };
  const ruby = find(RUBY);
  if (ruby !== null) return rubyAt(take(ruby[0].length), ruby[1] ?? '', ruby[2] ?? '');
  const stray = find(STRAY_NAME);
  if (stray !== null) return { kind: 'stray-name', written: take(stray[0].length) };
  return brokenRubyAt(find, take) ?? text(take(1));
}

function brokenRubyAt(
  find: (pattern: RegExp) => RegExpExecArray | null,
  take: (length: number) => Sourced,
): Token | null {
  const baseless = find(NO_BASE);
  if (baseless !== null)
    return { kind: 'broken-ruby', lacks: 'base', written: take(baseless[0].length) };
  const unread = find(NO_READING);
  if (unread !== null)
    return { kind: 'broken-ruby', lacks: 'reading', written: take(unread[0].length) };
  return find(BROKEN_RUBY) === null
    ? null
    : { kind: 'broken-ruby', lacks: 'end', written: take(1) };
}

const text = (written: Sourced): Token => ({ kind: 'text', written, text: written });

const FIGURE = /[0-9]/;

/** More than three stars are copy, as in a word that was struck out. */
function starsAt(copy: Sourced, at: number, written: Sourced): Token {
  if (written.text.length > 3) return text(written);
  const after = copy.text[at + written.text.length] ?? ' ';
  const before = copy.text[at - 1] ?? ' ';
  // 5*3 is a sum.
  if (written.text === '*' && FIGURE.test(before) && FIGURE.test(after)) return text(written);
  return { kind: 'stars', written, opens: !/\s/.test(after), closes: !/\s/.test(before) };
}

/** One reading a character when there are as many parts as characters, otherwise one for the group (jlreq 3.3.5, 3.3.6). */
function rubyAt(written: Sourced, base: string, reading: string): Token {
  const bare = unescaped(slice(written, 1, 1 + base.length));
  const readings = reading.split('|').map((one) => one.trim());
  const mono = readings.length === clustersOf(bare.text).length && !readings.includes('');
  return {
    kind: 'ruby',
    written,
    base: bare,
    reading: readings.join(mono ? '|' : ''),
    readings: readings.length,
  };
}

function unescaped(written: Sourced): Sourced {
  const kept = indexesWithoutEscapes(written.text);
  return {
    text: kept.map((index) => written.text[index]).join(''),
    offsets: kept.map((index) => written.offsets[index] ?? 0),
  };
}

function indexesWithoutEscapes(written: string): number[] {
  const kept: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] === '\\' && at + 1 < written.length) at += 1;
    kept.push(at);
  }
  return kept;
}
