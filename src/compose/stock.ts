/** A paragraph's atoms in, its type laid out on one endless line out: breakers ask it for the length of any stretch. */
import type { FontBook } from '../model/font.ts';
import { type Elastic, elasticOf, isElastic } from './elastic.ts';
import type { Atom, Break, ParagraphStyle } from './types.ts';

export interface Stock {
  readonly atoms: readonly Atom[];
  readonly breaks: readonly Break[];
  /** Where a line begins that starts with the atom: a first line, and a later one, which may drop a blank. */
  readonly starts: Float64Array;
  readonly later: Float64Array;
  /** Where a line ends that ends with the atom: what trails behind it does not count. */
  readonly ends: Float64Array;
  /** Null in a style in which every mark keeps its cell. */
  readonly elastic: Elastic | null;
}

export function stockOf(
  atoms: readonly Atom[],
  breaks: readonly Break[],
  style: ParagraphStyle,
  fonts: FontBook,
): Stock {
  const elastic = isElastic(style.house) ? elasticOf(atoms, style, fonts) : null;
  const starts = new Float64Array(atoms.length);
  const ends = new Float64Array(atoms.length);
  let at = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    if (elastic !== null) at += elastic.pairs[index] as number;
    starts[index] = at;
    at += atom.before + atom.advance + atom.after;
    // Neither a trailing space nor a blank after the last character counts; but n tightened cells fill a line of n.
    ends[index] = at - Math.max(0, atom.tracking) + atom.hyphen;
  }
  const stock = { atoms, breaks, starts, later: starts, ends, elastic };
  return elastic === null ? stock : edged(stock, elastic);
}

/** Lines of elastic type start and end without the blanks that the house takes away there. */
function edged(stock: Stock, { opening, closing, firstOpens }: Elastic): Stock {
  const later = stock.starts.map((start, index) => start + (opening[index] as number));
  return {
    ...stock,
    starts: firstOpens ? later : stock.starts,
    later,
    ends: stock.ends.map((end, index) => end - (closing[index] as number)),
  };
}

/** Natural length of a line of the atoms [first, end). */
export const lengthOfLine = (stock: Stock, first: number, end: number, isFirst: boolean): number =>
  (stock.ends[end - 1] as number) - ((isFirst ? stock.starts : stock.later)[first] as number);

/** The atom that a line may start with, from `from` on: spaces are dropped at a break. */
export function skipSpaces(atoms: readonly Atom[], from: number): number {
  let index = from;
  while (atoms[index]?.first === 'space') index += 1;
  return index;
}

/** Where the type ends of a line that ends before atom `end`. */
export function dropSpaces(atoms: readonly Atom[], first: number, end: number): number {
  let index = end;
  while (index > first && atoms[index - 1]?.first === 'space') index -= 1;
  return index;
}
