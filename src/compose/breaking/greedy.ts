/** Type and slots in, atom ranges out: fills line after line, pushing out 推出 what may not stand at an edge. */
import { BEARABLE_WHITE } from '../../model/typography/elasticity.ts';
import type { Atom, ParagraphStyle, Slots } from '../types.ts';
import { type Elastic, playIn } from '../white/elastic.ts';
import {
  type Breaking,
  type Ending,
  type Measure,
  type OpenLine,
  TOLERANCE,
} from './line-measure.ts';
import { isHeld } from './long-names.ts';
import { type Filling, resorted } from './resorts.ts';
import { endOfType, firstAtom, isBlank, type Strip, skipSpaces, startOfLine } from './strip.ts';

/** First-fit over the slots. Looks ahead no further than the line, as printed newspapers were set. */
export function breakGreedily(
  strip: Strip,
  slots: Slots,
  indent: number,
  style: ParagraphStyle,
): Breaking {
  const { atoms } = strip;
  const lines: Measure[] = [];
  let first = firstAtom(atoms);
  while (first < atoms.length) {
    const slot = slots(lines.length);
    if (slot === null) break;
    const isFirst = lines.length === 0;
    const inset = isFirst ? indent : 0;
    const line = { first, room: slot.length - inset, isFirst };
    const { broken, resort } = endOfLine(strip, line, style);
    const next = skipSpaces(atoms, broken);
    const last = next >= atoms.length;
    const limit = startOfLine(strip, first, isFirst) + line.room;
    const end = endOfType(strip, first, broken, limit);
    lines.push({ slot, first, end, indent: inset, isFirst, last, broken, resort });
    first = next;
  }
  return { lines, rest: first };
}

/** End of a line: the last legal break that fits, or the last atom that fits; a last resort where it would open too far. */
export function endOfLine(strip: Strip, line: OpenLine, style: ParagraphStyle): Ending {
  const filling = fillLine(strip, line);
  const broken = legalEnd(strip, line, filling, style.size);
  return resorted(strip, line, broken, filling, style);
}

function legalEnd(strip: Strip, line: OpenLine, filling: Filling, size: number): number {
  const { first, room } = line;
  const { free, reluctant, kept, seam, filled, over } = filling;
  const { elastic, atoms } = strip;
  if (elastic !== null && over < atoms.length) {
    const squeezed = squeezeIn(strip, elastic, line, filling);
    if (squeezed > first) return squeezed;
  }
  const isOpen = free <= first || room - filled > size * BEARABLE_WHITE;
  if (isOpen && over < atoms.length && reluctant > Math.max(free, first)) return reluctant;
  if (free > first) return free;
  if (kept > first) return kept;
  if (seam > first) return seam;
  // No legal break: cut where the line is full, never less than one atom.
  return Math.max(over, first + 1);
}

/** Fills a line to its natural length. */
export function fillLine(strip: Strip, { first, room, isFirst }: OpenLine): Filling {
  const { atoms, breaks, ends } = strip;
  let [free, reluctant, kept, seam] = [-1, -1, -1, -1];
  const start = startOfLine(strip, first, isFirst);
  const limit = start + room;
  let index = first;
  for (; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    if ((ends[index] as number) > limit + TOLERANCE && !isBlank(atom)) {
      // Where only the hyphen is too much, the word may still end in the line.
      if ((ends[index] as number) - atom.hyphen > limit + TOLERANCE) break;
      continue;
    }
    const kind = breaks[index];
    if (kind === 'never' || kind === undefined) continue;
    if (kind === 'free') free = index + 1;
    else if (kind === 'reluctant') reluctant = index + 1;
    else if (kind === 'seam' || kind === 'figures') seam = index + 1;
    else if (!isHeld(strip, first, index, room)) free = index + 1;
    else if (kind === 'kept') kept = index + 1;
  }
  const end = free > first ? endOfType(strip, first, free, limit) : first;
  const filled = end > first ? (ends[end - 1] as number) - start : 0;
  return { free, reluctant, kept, seam, filled, over: index };
}

/** Furthest that a line is looked beyond its natural end, in atoms: a run of marks. */
const FURTHEST = 8;

/**
 * clreq 3.1.10: squeezed before it is opened 先擠後推. Where a character was pushed out, the first break beyond the
 * natural end that blanks make room for; where none was, only if that moves less than opening the line would.
 */
function squeezeIn(
  strip: Strip,
  elastic: Elastic,
  { first, room, isFirst }: OpenLine,
  { free, filled, over }: Filling,
): number {
  const slack = room - filled;
  if (free === over && slack <= TOLERANCE) return -1;
  const limit = startOfLine(strip, first, isFirst) + room;
  const last = Math.min(strip.atoms.length, over + FURTHEST);
  for (let index = over; index < last; index += 1) {
    const end = endOfType(strip, first, index + 1, limit);
    const need = (strip.ends[end - 1] as number) - limit;
    if (free === over && need > slack) return -1;
    if (strip.breaks[index] !== 'free') continue;
    if (need <= playIn(elastic, first, end) + TOLERANCE) return index + 1;
  }
  return -1;
}
