/** Text in, pieces out: where one unbreakable piece of a line ends and the next begins (before fonts are asked). */
import type { RichText } from '../model/text.ts';
import { classOf } from '../model/typography/character-classes.ts';

export type PieceKind = 'cell' | 'figures' | 'latin' | 'pair' | 'space' | 'tcy';

export interface Piece {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
}

/** Figures with separators between them: 1,234.5. A sign that needs its number stays a piece of its own. */
const FIGURES = /^[0-9]+(?:[.,][0-9]+)*$/u;
/** Figures and letters stand together: G20, 5G, COVID-19, don’t. A hyphen is the only break point inside. */
const WORD =
  /^[0-9A-Za-z\u00c0-\u02af\u0370-\u052f]+(?:[.,'’:/&@+_][0-9A-Za-z\u00c0-\u02af\u0370-\u052f]+)*-?/u;
const PAIR = /^(?:——|――|……|⋯⋯|‥‥)/u;
const SPACES = /^[ \t\n\r\u00a0]+/u;
/** Combining marks, variation selectors and joiners belong to the character before them. */
const CLUSTER = /^(?:\P{M}(?:\p{M}|\u200d)*|\p{M}+)/u;

/** Splits a paragraph into pieces; they cover the text without overlap. */
export function piecesOf(rich: RichText): Piece[] {
  const tcy = rich.marks.filter((mark) => mark.kind === 'tcy');
  const cuts = markEdges(rich);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < rich.text.length) {
    const combined = tcy.find((mark) => mark.from === at);
    const piece =
      combined === undefined
        ? nextPiece(rich.text, at, cuts)
        : ({ kind: 'tcy', from: at, to: combined.to } as const);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

/** A piece never reaches over the edge of a mark that changes its look or carries a reading. */
function markEdges(rich: RichText): number[] {
  const edges = rich.marks
    .filter((mark) => mark.kind !== 'nobreak')
    .flatMap((mark) => [mark.from, mark.to]);
  return [...new Set(edges)].sort((a, b) => a - b);
}

function nextPiece(text: string, at: number, cuts: readonly number[]): Piece {
  const code = text.charCodeAt(at);
  if (code >= 0x3041 && code <= 0x9fff) return oneCluster(text, at);
  const cut = cuts.find((edge) => edge > at) ?? text.length;
  const rest = text.slice(at, Math.min(cut, at + MAX_PIECE));
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined) {
    return { kind: FIGURES.test(word) ? 'figures' : 'latin', from: at, to: at + word.length };
  }
  const pair = PAIR.exec(rest)?.[0];
  if (pair !== undefined) return { kind: 'pair', from: at, to: at + pair.length };
  const spaces = SPACES.exec(rest)?.[0];
  if (spaces !== undefined) return { kind: 'space', from: at, to: at + spaces.length };
  return oneCluster(text, at);
}

/** Longest Latin word that is looked at in one go; a longer one is cut, which no measure could hold anyway. */
const MAX_PIECE = 256;

function oneCluster(text: string, at: number): Piece {
  const next = text.charCodeAt(at + 1);
  // Two plain Han or kana: the common case needs no regular expression.
  if (next >= 0x3001 && next <= 0x9fff && next !== 0x3099 && next !== 0x309a) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdfff) return { kind: 'cell', from: at, to: at + 1 };
  }
  const cluster = CLUSTER.exec(text.slice(at, at + 16))?.[0] ?? text.slice(at, at + 1);
  const kind = classOf(cluster) === 'latin' ? 'latin' : 'cell';
  return { kind, from: at, to: at + cluster.length };
}
