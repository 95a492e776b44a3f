/** Inline tokens in, which of them open and close which mark out; what stays alone is text. */
import type { MarkKind } from '../model/text.ts';
import { BRACKET_MARKS, type Token } from './inline-tokens.ts';

/** A mark from token `open` to token `close`. */
export interface Pair {
  readonly kind: MarkKind;
  readonly open: number;
  readonly close: number;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Tokens that should have been paired and were not. */
  readonly unclosed: readonly number[];
  /** Closing brackets with a name that is no mark. */
  readonly unknown: readonly number[];
  /** Closing brackets with the name of a mark that no bracket opens. */
  readonly unopened: readonly number[];
}

export function pairMarks(tokens: readonly Token[]): Pairing {
  const stars = pairStars(tokens);
  const brackets = pairBrackets(tokens);
  const broken = tokens.flatMap((token, index) =>
    token.kind === 'broken-ruby' && token.lacks === 'end' ? [index] : [],
  );
  return {
    pairs: [...stars.pairs, ...brackets.pairs].filter((pair) => marksCopy(tokens, pair)),
    unclosed: [...stars.unclosed, ...brackets.unclosed, ...broken].sort((a, b) => a - b),
    unknown: brackets.unknown,
    unopened: brackets.unopened,
  };
}

/** Signs with nothing but other signs between them mark nothing: they are copy. */
const marksCopy = (tokens: readonly Token[], { open, close }: Pair): boolean =>
  tokens.slice(open + 1, close).some((token) => token.kind === 'text' || token.kind === 'ruby');

/** What a run of stars stands for when it opens, by its length. */
const STAR_MARKS: readonly (readonly MarkKind[])[] = [
  [],
  ['emphasis'],
  ['bold'],
  ['bold', 'emphasis'],
];

/**
 * One emphasis and one bold may be open at a time. A run closes all its marks or opens all of them; neither looks
 * at punctuation, for beside CJK marks there are no word ends to go by (unlike CommonMark 6.2).
 */
function pairStars(tokens: readonly Token[]): Pick<Pairing, 'pairs' | 'unclosed'> {
  const open = new Map<MarkKind, number>();
  const pairs: Pair[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'stars') continue;
    const kinds = STAR_MARKS[token.written.text.length] ?? [];
    const closing = kinds.filter((kind) => open.has(kind));
    if (closing.length === kinds.length && token.closes) {
      for (const kind of kinds) pairs.push({ kind, open: open.get(kind) ?? index, close: index });
      for (const kind of kinds) open.delete(kind);
    } else if (closing.length === 0 && token.opens) {
      for (const kind of kinds) open.set(kind, index);
    }
  }
  return { pairs, unclosed: [...new Set(open.values())] };
}

function pairBrackets(tokens: readonly Token[]): Pairing {
  const open: number[] = [];
  const pairs: Pair[] = [];
  const unknown: number[] = [];
  const unopened: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open-bracket') open.push(index);
    if (token.kind !== 'close-bracket') continue;
    const from = open.pop();
    if (token.name === null) continue;
    const kind = BRACKET_MARKS.find((one) => one === token.name);
    if (kind === undefined) {
      if (from !== undefined) unknown.push(index);
    } else if (from === undefined) unopened.push(index);
    else if (from + 1 < index) pairs.push({ kind, open: from, close: index });
  }
  return { pairs, unclosed: [], unknown, unopened };
}
