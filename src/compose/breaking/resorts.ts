/** A line that would open too far in, how else it may end out: the last resorts of the house, in its order. */
import {
  BEARABLE_WHITE,
  FEW_CELLS,
  GAPING,
  type LineResort,
  lineResorts,
  type Resort,
  WIDEST_GAP,
} from '../../model/typography/elasticity.ts';
import type { Break, ParagraphStyle } from '../types.ts';
import { playIn } from '../white/elastic.ts';
import { type Ending, type OpenLine, TOLERANCE } from './line-measure.ts';
import { isHeld } from './long-names.ts';
import { partsClosely } from './parted-closely.ts';
import { endOfType, gapsIn, type Strip, skipSpaces, startOfLine } from './strip.ts';

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
  strip: Strip,
  line: OpenLine,
  broken: number,
  filling: Filling,
  style: ParagraphStyle,
): Ending {
  let best: Ending = { broken, resort: partedBy(strip.breaks[broken - 1]) };
  let least = openedBy(strip, line, broken, style);
  if (least <= WIDEST_GAP) return best;
  for (const resort of lineResorts(style.house.lastResorts)) {
    const found = endBy(resort, strip, line, broken, { ...filling, opened: least });
    if (found <= broken) continue;
    const opened = isSqueezed(resort) ? 0 : openedBy(strip, line, found, style);
    if (opened < least) best = { broken: found, resort };
    least = Math.min(least, opened);
    if (least <= WIDEST_GAP) return best;
  }
  const cut = least > GAPING ? cutEnd(strip, line, best.broken, filling, style.size) : -1;
  return cut > best.broken ? { broken: cut, resort: null } : best;
}

/**
 * A word that fits in no line fills what is left of this one; -1 where there is none, where its part up to the next seam fits in
 * a line (no `http|s://`), where a seam of it fills this one by half, or where that is not worth it.
 */
export function cutEnd(
  strip: Strip,
  line: OpenLine,
  broken: number,
  { over }: Filling,
  size: number,
): number {
  const { ends } = strip;
  const cut = lastCut(strip, line, over);
  if (cut < 0 || isHeld(strip, line.first, cut, line.room)) return -1;
  const gain = (ends[cut] as number) - (ends[broken - 1] ?? 0);
  return gain > BEARABLE_WHITE * size ? cut + 1 : -1;
}

/** The last atom that fits and that its word may be cut behind; -1 where the word has a seam beyond the middle of the line. */
function lastCut(strip: Strip, line: OpenLine, over: number): number {
  const { breaks, ends } = strip;
  const most = limitOf(strip, line) + TOLERANCE;
  let cut = -1;
  for (let index = over - 1; index >= line.first && breaks[index] !== 'free'; index -= 1) {
    if ((ends[index] as number) > most) continue;
    if (cut < 0 && breaks[index] === 'cut') cut = index;
    if (isSeamOfAddress(strip, index + 1) && (ends[index] as number) > most - line.room / 2) {
      return -1;
    }
  }
  return cut;
}

/** Where nothing else is legal, a line ends so without being asked. */
const partedBy = (kind: Break | undefined): Resort | null =>
  kind === 'seam' || kind === 'figures' ? kind : null;

const isSqueezed = (resort: LineResort): resort is 'squeeze' | 'mark' =>
  resort === 'squeeze' || resort === 'mark';

/** How far justification would open each gap of a line that ends so, in em; 0 where it bears that. */
function openedBy(strip: Strip, line: OpenLine, broken: number, style: ParagraphStyle): number {
  const { slack, gaps } = whiteOf(strip, line, broken, style);
  return slack <= WIDEST_GAP * style.size ? 0 : openedPerGap(slack, gaps, line.room, style.size);
}

/** Whether a line ends short of its room rather than falling apart: at a seam of an address, before one, or where its gaps would be cells. */
export function endsShort(
  strip: Strip,
  line: OpenLine,
  broken: number,
  style: ParagraphStyle,
): boolean {
  const { slack, gaps } = whiteOf(strip, line, broken, style);
  if (gaps === 0) return isAtAddress(strip, broken);
  return slack > Math.max(BEARABLE_WHITE, TORN * gaps) * style.size;
}

/** White in em that a gap never takes: a line of two words is not spread over its measure. */
const TORN = 1;

const isAtAddress = (strip: Strip, broken: number): boolean =>
  isSeamOfAddress(strip, broken) || startsAddress(strip, broken);

function startsAddress({ atoms }: Strip, broken: number): boolean {
  let index = skipSpaces(atoms, broken);
  while (atoms[index]?.seam === 'cluster') index += 1;
  return atoms[index]?.seam === 'address';
}

const isSeamOfAddress = ({ atoms }: Strip, broken: number): boolean =>
  atoms[broken - 1]?.seam === 'address';

/** Whether a line that ends so fills its room without being opened too far; one that has no gaps ends short. */
export function fillingOf(
  strip: Strip,
  line: OpenLine,
  broken: number,
  style: ParagraphStyle,
): 'full' | 'opened' | 'short' {
  const { slack, gaps } = whiteOf(strip, line, broken, style);
  if (slack <= WIDEST_GAP * style.size) return 'full';
  if (gaps === 0) return 'short';
  return openedPerGap(slack, gaps, line.room, style.size) > WIDEST_GAP ? 'opened' : 'full';
}

/** White that justification deals to the gaps of a line that ends so; none at the end of the paragraph. */
function whiteOf(
  strip: Strip,
  line: OpenLine,
  broken: number,
  { align, size }: ParagraphStyle,
): { readonly slack: number; readonly gaps: number } {
  const { atoms, ends } = strip;
  const { first } = line;
  const limit = limitOf(strip, line);
  const end = endOfType(strip, first, broken, limit);
  const isJustified = align === 'justify' && skipSpaces(atoms, broken) < atoms.length;
  if (!isJustified || end <= first) return { slack: 0, gaps: 0 };
  const slack = limit - (ends[end - 1] as number);
  return { slack, gaps: openGaps(strip, first, end, slack, size) };
}

/** Gaps that share the white of the line [first, end); none where it would open too far at a seam of an address, or gape before one. */
export function openGaps(
  strip: Strip,
  first: number,
  end: number,
  slack: number,
  size: number,
): number {
  const gaps = gapsIn(strip, first, end, slack, GAPING * size);
  const widest = isSeamOfAddress(strip, end) ? WIDEST_GAP : GAPING;
  return isAtAddress(strip, end) && slack > widest * gaps * size ? 0 : gaps;
}

const limitOf = (strip: Strip, { first, room, isFirst }: OpenLine): number =>
  startOfLine(strip, first, isFirst) + room;

/**
 * In em a gap; 0 for what a line of a few cells bears, and for a line of one long word, which opens nothing and ends
 * short.
 */
export function openedPerGap(slack: number, gaps: number, room: number, size: number): number {
  if (gaps === 0) return slack <= room / SHORT ? 0 : slack / size;
  const isBorne = room <= FEW_CELLS * size && slack <= BEARABLE_WHITE * size;
  return isBorne ? 0 : slack / gaps / size;
}

/** A line may end short by so much of its room. */
const SHORT = 3;

/**
 * Where a resort ends the line; -1 where it finds nothing. Each has the white of marks that those before it give. `opened`: how
 * far the line would be opened without it.
 */
export function endBy(
  resort: LineResort,
  strip: Strip,
  line: OpenLine,
  broken: number,
  { over, opened }: Pick<Filling, 'over'> & { readonly opened: number },
): number {
  if (isSqueezed(resort)) return squeezedEnd(strip, line, over, resort);
  const { atoms, breaks } = strip;
  let closely = -1;
  for (let index = Math.min(over + FURTHEST, atoms.length) - 1; index >= broken; index -= 1) {
    const ends = PARTED[resort].has(breaks[index] ?? 'never') && fits(strip, line, index, resort);
    if (!ends) continue;
    if (!partsClosely(atoms, index + 1)) return index + 1;
    closely = Math.max(closely, index + 1);
  }
  return opened > GAPING ? closely : -1;
}

/** Whether the line may end after the atom, with all that its marks give up. */
function fits(strip: Strip, line: OpenLine, index: number, resort: LineResort): boolean {
  const over = (strip.ends[index] as number) - limitOf(strip, line);
  if (over <= TOLERANCE) return true;
  const spare = strip.spare(resort);
  return spare !== null && over <= playIn(spare.elastic, line.first, index + 1) + TOLERANCE;
}

const PARTED: Readonly<Record<'seam' | 'figures', ReadonlySet<Break>>> = {
  seam: new Set<Break>(['reluctant', 'seam']),
  figures: new Set<Break>(['figures']),
};

/** Furthest that is looked beyond the natural end of a line, in atoms: a number with a mark behind it. */
const FURTHEST = 8;

function squeezedEnd(
  strip: Strip,
  line: OpenLine,
  over: number,
  resort: 'squeeze' | 'mark',
): number {
  const { atoms, ends, breaks } = strip;
  const { first, room } = line;
  const limit = limitOf(strip, line);
  const elastic = strip.spare(resort)?.elastic ?? null;
  if (elastic === null) return -1;
  const last = Math.min(atoms.length, over + FURTHEST);
  for (let index = over; index < last; index += 1) {
    const end = endOfType(strip, first, index + 1, limit);
    const need = (ends[end - 1] as number) - limit;
    if (need > room) return -1;
    const isLegal = breaks[index] === 'free' || breaks[index] === 'reluctant';
    if (isLegal && need <= playIn(elastic, first, end) + TOLERANCE) return index + 1;
  }
  return -1;
}
