/** One paragraph of copy with inline marks in, its characters with standoff marks and findings out. */
import { collect, type Finding } from '../../diagnostic.ts';
import type { Mark, RichText } from '../../model/text.ts';
import { breakVanishes } from '../../notation/line-join.ts';
import type { SourceText } from '../source/source-text.ts';
import {
  endBefore,
  joinLines,
  lines,
  richOf,
  type Sourced,
  slice,
  trim,
} from '../source/sourced.ts';
import { foreignFindings } from './foreign-markup.ts';
import { type Pairing, pairMarks } from './inline-pairs.ts';
import { type Stretch, tokenise } from './inline-tokens.ts';
import { markFindings } from './mark-findings.ts';
import type { Token } from './token.ts';

export interface InlineText {
  readonly text: RichText;
  readonly findings: readonly Finding[];
}

/**
 * Line breaks in `copy` were made for the editor, not for the paper: they vanish or become spaces. Nothing is read in the
 * stretches `aside`, which are markup of another dialect and were reported with the block.
 */
export function readInline(
  source: SourceText,
  copy: Sourced,
  aside: readonly Stretch[] = [],
): InlineText {
  const rows = lines(trimmed(copy)).map(trimmed);
  const pairing = pairMarks(tokenise(joinLines(rows.filter((row) => row.text !== '')), aside));
  const galley = setTokens(pairing);
  const joined = joinBreaks(galley);
  const marks = galley.marks
    .map((mark) => ({ ...mark, from: joined.at[mark.from] ?? 0, to: joined.at[mark.to] ?? 0 }))
    .filter((mark) => mark.to > mark.from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    text: richOf(source, joined, marks),
    findings: [...markFindings(source, pairing), ...foreignFindings(source, pairing.tokens)],
  };
}

/** Without white space at either end, but for one that a backslash keeps. */
function trimmed(whole: Sourced): Sourced {
  const bare = trim(whole);
  const end = whole.text.trimEnd().length;
  const backslashes = end - endBefore(whole.text, end, '\\');
  const keeps = backslashes % 2 === 1 && /^[^\S\n]/u.test(whole.text.slice(end));
  return keeps ? slice(whole, end - bare.text.length, end + 1) : bare;
}

interface Galley {
  readonly characters: Sourced;
  readonly marks: readonly Mark[];
}

/** The characters of all tokens but those that became marks; line breaks still in. */
function setTokens({ tokens, pairs }: Pairing): Galley {
  const paired = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const pieces = tokens.map((token, index) => (paired.has(index) ? null : pieceOf(token)));
  const starts: number[] = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + (piece?.text.length ?? 0));
  const spans = pairs.map(({ kind, open, close }) => ({
    kind,
    from: starts[open + 1] ?? 0,
    to: starts[close] ?? 0,
    value: null,
  }));
  const own = tokens.flatMap((token, index) => ownMarks(token, starts[index] ?? 0));
  const offsets: number[] = [];
  for (const piece of pieces) collect(offsets, piece?.offsets ?? []);
  return {
    characters: { text: pieces.map((piece) => piece?.text ?? '').join(''), offsets },
    marks: [...spans, ...own],
  };
}

function pieceOf(token: Token): Sourced {
  if (token.kind === 'text') return token.text;
  return token.kind === 'ruby' ? token.base : token.written;
}

function ownMarks(token: Token, from: number): Mark[] {
  if (token.kind === 'foreign')
    return [{ kind: 'foreign', from, to: from + token.written.text.length, value: null }];
  if (token.kind !== 'ruby') return [];
  return [{ kind: 'ruby', from, to: from + token.base.text.length, value: token.reading }];
}

/** Line breaks gone or turned to spaces; `at` says where each of the old positions is now. Foreign markup keeps its lines apart. */
function joinBreaks({
  characters: { text, offsets },
  marks,
}: Galley): Sourced & { readonly at: readonly number[] } {
  const foreign = marks.filter(({ kind }) => kind === 'foreign');
  const kept: string[] = [];
  const places: number[] = [];
  const at: number[] = [];
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    at.push(kept.length);
    while ((foreign[next]?.to ?? index) < index) next += 1;
    const unit = text[index] ?? '';
    const isBeside = (foreign[next]?.from ?? Number.POSITIVE_INFINITY) <= index + 1;
    if (unit === '\n' && !isBeside && breakVanishes(text, index)) continue;
    kept.push(unit === '\n' ? ' ' : unit);
    places.push(offsets[index] ?? 0);
  }
  return { text: kept.join(''), offsets: places, at: [...at, kept.length] };
}
