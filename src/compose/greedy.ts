/** Atoms and slots in, atom ranges out: fills line after line, pushing out 推出 what may not stand at an edge. */
import type { Atom, Break, Slot, Slots } from './types.ts';

export interface Measure {
  readonly slot: Slot;
  /** Atoms [first, end); spaces that are dropped at the break lie between `end` and the next line's `first`. */
  readonly first: number;
  readonly end: number;
  /** Indent of the line. */
  readonly indent: number;
  /** Whether nothing but spaces follows. */
  readonly last: boolean;
}

export interface Breaking {
  readonly lines: readonly Measure[];
  /** First atom that found no slot. */
  readonly rest: number;
}

/** Half of 1/64 px, the unit of layout: what is less than this is a rounding of sums, not an overflow. */
const TOLERANCE = 1 / 128;

/** First-fit over the slots. Looks ahead no further than the line, as printed newspapers were set. */
export function breakGreedily(
  atoms: readonly Atom[],
  breaks: readonly Break[],
  slots: Slots,
  indent: number,
  size: number,
): Breaking {
  const bearable = size * BEARABLE;
  const lines: Measure[] = [];
  let first = skipSpaces(atoms, 0);
  while (first < atoms.length) {
    const slot = slots(lines.length);
    if (slot === null) break;
    const inset = lines.length === 0 ? indent : 0;
    const end = fillLine(atoms, breaks, first, slot.length - inset, bearable);
    const next = skipSpaces(atoms, end);
    const last = next >= atoms.length;
    lines.push({ slot, first, end: dropSpaces(atoms, first, end), indent: inset, last });
    first = next;
  }
  return { lines, rest: first };
}

/** White, in em of a line, that is borne before a reluctant break is taken: 1/6 em a gap in a line of twelve. */
const BEARABLE = 2;

/** End of the line that starts at `first`: the last legal break that fits, or the last atom that fits. */
function fillLine(
  atoms: readonly Atom[],
  breaks: readonly Break[],
  first: number,
  length: number,
  bearable: number,
): number {
  let width = 0;
  let end = -1;
  let filled = 0;
  let reluctant = -1;
  let index = first;
  for (; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    const extent = width + atom.before + atom.advance + atom.after;
    // Neither a trailing space nor a blank after the last character counts; but n tightened cells fill a line of n.
    const trailing = Math.max(0, atom.tracking);
    if (atom.first !== 'space' && extent - trailing > length + TOLERANCE) break;
    width = extent;
    if (breaks[index] === 'reluctant') reluctant = index + 1;
    if (breaks[index] !== 'free') continue;
    end = index + 1;
    filled = width;
  }
  const isOpen = end <= first || length - filled > bearable;
  if (isOpen && index < atoms.length && reluctant > Math.max(end, first)) return reluctant;
  if (end > first) return end;
  // No legal break: cut where the line is full, never less than one atom.
  return Math.max(index, first + 1);
}

function skipSpaces(atoms: readonly Atom[], from: number): number {
  let index = from;
  while (atoms[index]?.first === 'space') index += 1;
  return index;
}

function dropSpaces(atoms: readonly Atom[], first: number, end: number): number {
  let index = end;
  while (index > first && atoms[index - 1]?.first === 'space') index -= 1;
  return index;
}
