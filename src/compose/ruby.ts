/** Ruby 振り仮名 without overhang: makes room for long readings, and sets each reading over its base. */
import type { FontBook } from '../model/font.ts';
import type { Mark, RichText } from '../model/text.ts';
import { plainText } from '../model/text.ts';
import { type Px, px } from '../units.ts';
import { atomsOf } from './atoms.ts';
import { naturalLength } from './justify.ts';
import { runsOf } from './runs.ts';
import type { Atom, ParagraphStyle, SetRuby } from './types.ts';

/** jlreq 3.3.3: ruby type is half the size of its base. */
const RUBY_SHARE = 0.5;

export interface Reading {
  readonly mark: Mark;
  readonly atoms: readonly Atom[];
  readonly length: Px;
}

/** The readings of a paragraph, set in ruby type. */
export function readingsOf(rich: RichText, style: ParagraphStyle, fonts: FontBook): Reading[] {
  const small: ParagraphStyle = {
    ...style,
    size: px(style.size * RUBY_SHARE),
    cell: 1 as ParagraphStyle['cell'],
    tracking: 0 as ParagraphStyle['tracking'],
  };
  return rich.marks
    .filter((mark) => mark.kind === 'ruby' && mark.value !== null)
    .map((mark) => {
      const atoms = atomsOf(plainText(mark.value ?? ''), small, fonts);
      return { mark, atoms, length: naturalLength(atoms) };
    });
}

/** Spreads a base that is shorter than its reading (jlreq 3.3.6: the base opens, half a share at each end). */
export function makeRoom(atoms: readonly Atom[], readings: readonly Reading[]): Atom[] {
  const wider = readings.flatMap((reading) => {
    const base = atoms.filter((atom) => isBase(atom, reading.mark));
    const short = reading.length - lengthOf(base);
    return short > 0 ? [{ mark: reading.mark, share: px(short / base.length / 2) }] : [];
  });
  if (wider.length === 0) return [...atoms];
  return atoms.map((atom) => {
    const room = wider.find(({ mark }) => isBase(atom, mark));
    if (room === undefined) return atom;
    return { ...atom, before: px(atom.before + room.share), after: px(atom.after + room.share) };
  });
}

const isBase = (atom: Atom, mark: Mark): boolean => atom.from >= mark.from && atom.from < mark.to;

const lengthOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, atom) => sum + atom.before + atom.advance + atom.after, 0);

/** Sets the readings whose base stands in a line; `edges[i]` = start of the i-th atom, `edges[n]` = end of the line. */
export function setRuby(
  line: readonly Atom[],
  edges: readonly Px[],
  readings: readonly Reading[],
  size: Px,
): SetRuby[] {
  return readings.flatMap((reading) => {
    const first = line.findIndex((atom) => isBase(atom, reading.mark));
    if (first < 0) return [];
    const last = line.findLastIndex((atom) => isBase(atom, reading.mark));
    return [setReading(reading, edges[first] ?? px(0), endOf(line, edges, last), size)];
  });
}

/** End of an atom without the gap that justification opened after it. */
function endOf(line: readonly Atom[], edges: readonly Px[], index: number): Px {
  const atom = line[index] as Atom;
  return px((edges[index] ?? 0) + atom.before + atom.advance - atom.tracking + atom.after);
}

/** jlreq 3.3.6: a short reading is spread over its base, half a gap at either end. */
function setReading(reading: Reading, start: Px, end: Px, size: Px): SetRuby {
  const slack = Math.max(0, end - start - reading.length);
  const gap = px(slack / Math.max(1, reading.atoms.length));
  const gaps = reading.atoms.map((_, at) => (at < reading.atoms.length - 1 ? gap : px(0)));
  return {
    start: px(start + (end - start - reading.length - gap * (reading.atoms.length - 1)) / 2),
    length: px(reading.length + gap * (reading.atoms.length - 1)),
    runs: runsOf(reading.atoms, gaps, px(size * RUBY_SHARE)),
    from: reading.mark.from,
    to: reading.mark.to,
  };
}
