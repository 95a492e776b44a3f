/** Type and slots in, atom ranges out: fills line after line, pushing out 推出 what may not stand at an edge. */
import { type Elastic, playIn } from './elastic.ts';
import { type Breaking, type Measure, TOLERANCE } from './line-measure.ts';
import { isHeld } from './long-names.ts';
import { dropSpaces, type Stock, skipSpaces } from './stock.ts';
import type { ParagraphStyle, Slots } from './types.ts';

/** First-fit over the slots. Looks ahead no further than the line, as printed newspapers were set. */
export function breakGreedily(
  stock: Stock,
  slots: Slots,
  indent: number,
  { size }: ParagraphStyle,
): Breaking {
  const { atoms } = stock;
  const lines: Measure[] = [];
  let first = skipSpaces(atoms, 0);
  while (first < atoms.length) {
    const slot = slots(lines.length);
    if (slot === null) break;
    const isFirst = lines.length === 0;
    const inset = isFirst ? indent : 0;
    const broken = endOfLine(stock, first, slot.length - inset, size, isFirst);
    const next = skipSpaces(atoms, broken);
    const last = next >= atoms.length;
    const end = dropSpaces(atoms, first, broken);
    lines.push({ slot, first, end, indent: inset, isFirst, last, broken });
    first = next;
  }
  return { lines, rest: first };
}

/** White, in em of a line, that is borne before a reluctant break is taken: 1/6 em a gap in a line of twelve. */
const BEARABLE = 2;

/** What was seen while a line was filled to its natural length. */
interface Filling {
  /** Ends of the line at the last break of each kind that fits; -1 without one. */
  free: number;
  reluctant: number;
  kept: number;
  /** Length up to the last free break. */
  filled: number;
  /** First atom that does not fit. */
  over: number;
}

/** End of the line that starts at `first`: the last legal break that fits, or the last atom that fits. */
export function endOfLine(
  stock: Stock,
  first: number,
  length: number,
  size: number,
  isFirst: boolean,
): number {
  const filling = fill(stock, first, length, isFirst);
  const { free, reluctant, kept, filled, over } = filling;
  const { elastic, atoms } = stock;
  if (elastic !== null && over < atoms.length) {
    const squeezed = squeezeIn(stock, elastic, first, length, filling, isFirst);
    if (squeezed > first) return squeezed;
  }
  const isOpen = free <= first || length - filled > size * BEARABLE;
  if (isOpen && over < atoms.length && reluctant > Math.max(free, first)) return reluctant;
  if (free > first) return free;
  if (kept > first) return kept;
  // No legal break: cut where the line is full, never less than one atom.
  return Math.max(over, first + 1);
}

function fill(stock: Stock, first: number, length: number, isFirst: boolean): Filling {
  const { atoms, breaks, ends, starts, later } = stock;
  const filling = { free: -1, reluctant: -1, kept: -1, filled: 0, over: first };
  const start = (isFirst ? starts : later)[first] as number;
  const most = start + length + TOLERANCE;
  let index = first;
  for (; index < atoms.length; index += 1) {
    if ((ends[index] as number) > most && atoms[index]?.first !== 'space') {
      // Where only the hyphen is too much, the word may still end in the line.
      if ((ends[index] as number) - (atoms[index]?.hyphen ?? 0) > most) break;
      continue;
    }
    const kind = breaks[index];
    if (kind === 'never') continue;
    if (kind === 'reluctant') filling.reluctant = index + 1;
    else if (kind === 'kept' && isHeld(stock, first, index, length)) filling.kept = index + 1;
    else {
      filling.free = index + 1;
      filling.filled = (ends[index] as number) - start;
    }
  }
  filling.over = index;
  return filling;
}

/** Furthest that a line is looked beyond its natural end, in atoms: a run of marks. */
const FURTHEST = 8;

/**
 * clreq 3.1.10: squeezed before it is opened 先擠後推. Where a character was pushed out, the first break beyond the
 * natural end that blanks make room for; where none was, only if that moves less than opening the line would.
 */
function squeezeIn(
  stock: Stock,
  elastic: Elastic,
  first: number,
  length: number,
  { free, filled, over }: Filling,
  isFirst: boolean,
): number {
  const slack = length - filled;
  if (free === over && slack <= TOLERANCE) return -1;
  const start = ((isFirst ? stock.starts : stock.later)[first] as number) + length;
  const last = Math.min(stock.atoms.length, over + FURTHEST);
  for (let index = over; index < last; index += 1) {
    const end = dropSpaces(stock.atoms, first, index + 1);
    const need = (stock.ends[end - 1] as number) - start;
    if (free === over && need > slack) return -1;
    if (stock.breaks[index] !== 'free') continue;
    if (need <= playIn(elastic, first, end) + TOLERANCE) return index + 1;
  }
  return -1;
}
