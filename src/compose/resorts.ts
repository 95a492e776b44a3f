/** A line that would open too far in, how else it may end out: the last resorts of the house, in its order. */
import { BEARABLE_WHITE, type Resort, WIDEST_GAP } from '../model/typography/elasticity.ts';
import { playIn } from './elastic.ts';
import { type Ending, TOLERANCE } from './line-measure.ts';
import { endOfType, type Stock, skipSpaces, startOfLine } from './stock.ts';
import { openingBetween } from './stretch.ts';
import type { Atom, Break, ParagraphStyle } from './types.ts';

/** A line of which only the start and the room are known. */
export interface OpenLine {
  readonly first: number;
  readonly room: number;
  readonly isFirst: boolean;
}

/** What was seen while a line was filled to its natural length. */
export interface Filling {
  /** Ends of the line at the last break of each kind that fits; -1 without one. */
  readonly free: number;
  readonly reluctant: number;
  readonly kept: number;
  readonly seam: number;
  /** Length up to the last free break. */
  readonly filled: number;
  /** First atom that does not fit. */
  readonly over: number;
}

/** The end that the house would give the line, or a last resort that opens it less. */
export function resorted(
  stock: Stock,
  line: OpenLine,
  broken: number,
  filling: Filling,
  style: ParagraphStyle,
): Ending {
  let best: Ending = { broken, resort: null };
  let least = openedBy(stock, line, broken, style);
  if (least <= WIDEST_GAP) return best;
  for (const resort of style.house.lastResorts) {
    const found = endBy(resort, stock, line, broken, filling);
    if (found <= broken) continue;
    const opened = isSqueezed(resort) ? 0 : openedBy(stock, line, found, style);
    if (opened < least) best = { broken: found, resort };
    least = Math.min(least, opened);
    if (least <= WIDEST_GAP) break;
  }
  return best;
}

const isSqueezed = (resort: Resort): resort is 'squeeze' | 'mark' =>
  resort === 'squeeze' || resort === 'mark';

/** How far justification would open each gap of a line that ends so, in em; 0 where it bears that. */
export function openedBy(
  stock: Stock,
  { first, room, isFirst }: OpenLine,
  broken: number,
  style: ParagraphStyle,
): number {
  const { atoms, ends } = stock;
  if (style.align !== 'justify' || skipSpaces(atoms, broken) >= atoms.length) return 0;
  const limit = startOfLine(stock, first, isFirst) + room;
  const end = endOfType(stock, first, broken, limit);
  const slack = (limit - (ends[end - 1] as number)) / style.size;
  if (end <= first || slack <= BEARABLE_WHITE) return 0;
  const opens = openingBetween(style.house);
  let gaps = 0;
  for (let index = first; index < end - 1; index += 1) {
    if (opens(atoms[index] as Atom, atoms[index + 1] as Atom)) gaps += 1;
  }
  return slack / Math.max(1, gaps);
}

/** Where a resort ends the line; -1 where it finds nothing. */
export function endBy(
  resort: Resort,
  stock: Stock,
  line: OpenLine,
  broken: number,
  { over }: Filling,
): number {
  if (isSqueezed(resort)) return squeezedEnd(stock, line, over, resort);
  const { breaks, ends } = stock;
  const most = startOfLine(stock, line.first, line.isFirst) + line.room + TOLERANCE;
  for (let index = over - 1; index >= broken; index -= 1) {
    const fits = (ends[index] as number) <= most;
    if (fits && PARTED[resort].has(breaks[index] ?? 'never')) return index + 1;
  }
  return -1;
}

const PARTED: Readonly<Record<'seam' | 'figures', ReadonlySet<Break>>> = {
  seam: new Set<Break>(['reluctant', 'seam']),
  figures: new Set<Break>(['figures']),
};

/** Furthest that is looked beyond the natural end of a line, in atoms: a number with a mark behind it. */
const FURTHEST = 8;

function squeezedEnd(
  stock: Stock,
  { first, room, isFirst }: OpenLine,
  over: number,
  resort: 'squeeze' | 'mark',
): number {
  const { atoms, ends, breaks } = stock;
  const limit = startOfLine(stock, first, isFirst) + room;
  const { elastic } = stock.spare(resort);
  const last = Math.min(atoms.length, over + FURTHEST);
  for (let index = over; index < last; index += 1) {
    const end = endOfType(stock, first, index + 1, limit);
    const need = (ends[end - 1] as number) - limit;
    if (need > room) return -1;
    const isLegal = breaks[index] === 'free' || breaks[index] === 'reluctant';
    if (isLegal && need <= playIn(elastic, first, end) + TOLERANCE) return index + 1;
  }
  return -1;
}
