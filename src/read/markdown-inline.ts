/** One paragraph of copy with inline marks in, its characters with standoff marks and findings out. */
import type { Finding } from '../diagnostic.ts';
import type { Mark, RichText } from '../model/text.ts';
import { joinsWithoutSpace } from './cjk.ts';
import { type Pairing, pairMarks } from './inline-pairs.ts';
import { type Token, tokenise } from './inline-tokens.ts';
import { markFindings } from './mark-findings.ts';
import type { SourceText } from './source-text.ts';
import { joinLines, lines, richOf, type Sourced, trim } from './sourced.ts';

export interface InlineText {
  readonly text: RichText;
  readonly findings: readonly Finding[];
}

/** Line breaks in `copy` were made for the editor, not for the paper: they vanish or become spaces. */
export function readInline(source: SourceText, copy: Sourced): InlineText {
  const rows = lines(trim(copy)).map(trim);
  const tokens = tokenise(joinLines(rows.filter((row) => row.text !== '')));
  const pairing = pairMarks(tokens);
  const galley = setTokens(tokens, pairing);
  const joined = joinBreaks(galley.characters);
  const marks = galley.marks
    .map((mark) => ({ ...mark, from: joined.at[mark.from] ?? 0, to: joined.at[mark.to] ?? 0 }))
    .filter((mark) => mark.to > mark.from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return { text: richOf(source, joined, marks), findings: markFindings(source, tokens, pairing) };
}

interface Galley {
  readonly characters: Sourced;
  readonly marks: readonly Mark[];
}

/** The characters of all tokens but those that became marks; line breaks still in. */
function setTokens(tokens: readonly Token[], { pairs }: Pairing): Galley {
  const paired = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const pieces = tokens.map((token, index) => (paired.has(index) ? [] : piecesOf(token)));
  const starts: number[] = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + lengthOf(piece));
  const spans = pairs.map(({ kind, open, close }) => ({
    kind,
    from: starts[open + 1] ?? 0,
    to: starts[close] ?? 0,
    value: null,
  }));
  const ruby = tokens.flatMap((token, index) => rubyMarks(token, starts[index] ?? 0));
  const all = pieces.flat();
  return {
    characters: {
      text: all.map((piece) => piece.text).join(''),
      offsets: all.flatMap((piece) => piece.offsets),
    },
    marks: [...spans, ...ruby],
  };
}

function piecesOf(token: Token): readonly Sourced[] {
  if (token.kind === 'text') return [token.text];
  return [token.kind === 'ruby' ? token.base : token.written];
}

const lengthOf = (pieces: readonly Sourced[]): number =>
  pieces.reduce((sum, piece) => sum + piece.text.length, 0);

function rubyMarks(token: Token, from: number): Mark[] {
  if (token.kind !== 'ruby') return [];
  return [{ kind: 'ruby', from, to: from + token.base.text.length, value: token.reading }];
}

/** Line breaks gone or turned to spaces; `at` says where each of the old positions is now. */
function joinBreaks({ text, offsets }: Sourced): Sourced & { readonly at: readonly number[] } {
  const kept: string[] = [];
  const places: number[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    at.push(kept.length);
    const unit = text[index] ?? '';
    if (unit === '\n' && breakVanishes(text, index)) continue;
    kept.push(unit === '\n' ? ' ' : unit);
    places.push(offsets[index] ?? 0);
  }
  return { text: kept.join(''), offsets: places, at: [...at, kept.length] };
}

function breakVanishes(text: string, at: number): boolean {
  // Two units back, so that a character beyond U+FFFF is seen whole.
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  return joinsWithoutSpace(before, after);
}
