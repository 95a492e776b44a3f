/** Inline tokens in, which of them open and close which mark out; what stays alone is text. */
import { BRACKET_MARKS } from './inline-tokens.ts';
import { type Pair, readStars } from './star-runs.ts';
import type { Token } from './token.ts';

export interface Pairing {
  /** The tokens that the numbers below count. */
  readonly tokens: readonly Token[];
  readonly pairs: readonly Pair[];
  /** Stars and braces that should have been paired and were not. */
  readonly unclosed: ReadonlySet<number>;
  /** Closing brackets with a name that is no mark, or with nothing to mark. */
  readonly unknown: ReadonlySet<number>;
  /** Closing brackets with the name of a mark that no bracket opens. */
  readonly unopened: ReadonlySet<number>;
}

export function pairMarks(read: readonly Token[]): Pairing {
  const { tokens, pairs, unpaired } = readStars(read);
  const brackets = pairBrackets(tokens);
  const broken = tokens.flatMap((token, index) =>
    token.kind === 'broken-ruby' && token.lacks === 'end' ? [index] : [],
  );
  const marksCopy = copyFinder(tokens);
  return {
    tokens,
    pairs: [...pairs, ...brackets.pairs].filter(marksCopy),
    unclosed: new Set([...unpaired, ...broken]),
    unknown: brackets.unknown,
    unopened: brackets.unopened,
  };
}

/** Signs with nothing but other signs between them mark nothing: they are copy. */
function copyFinder(tokens: readonly Token[]): (pair: Pair) => boolean {
  const counts = [0];
  for (const { kind } of tokens)
    counts.push((counts.at(-1) ?? 0) + (kind === 'text' || kind === 'ruby' ? 1 : 0));
  return ({ open, close }) => (counts[close] ?? 0) > (counts[open + 1] ?? 0);
}

function pairBrackets(tokens: readonly Token[]): Pick<Pairing, 'pairs' | 'unknown' | 'unopened'> {
  const open: number[] = [];
  const pairs: Pair[] = [];
  const unknown = new Set<number>();
  const unopened = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open-bracket') open.push(index);
    if (token.kind !== 'close-bracket') continue;
    const from = open.pop();
    if (token.name === null) continue;
    const kind = BRACKET_MARKS.find((one) => one === token.name);
    if (kind === undefined) {
      if (from !== undefined) unknown.add(index);
    } else if (from === undefined) unopened.add(index);
    else if (from + 1 < index) pairs.push({ kind, open: from, close: index });
    else unknown.add(index);
  }
  return { pairs, unknown, unopened };
}
