/** Ruby 振り仮名 without overhang: makes room for long readings, and sets each reading over its base. */
import type { FontBook } from '../model/font.ts';
import type { Mark, RichText } from '../model/text.ts';
import { plainText } from '../model/text.ts';
import { type Px, px } from '../units.ts';
import { atomsOf } from './atoms.ts';
import { naturalLength, STEP } from './justify.ts';
import { type Body, runsOf } from './runs.ts';
import type { Atom, ParagraphStyle, SetRuby } from './types.ts';

/** jlreq 3.3.3: ruby type is half the size of its base. */
const RUBY_SHARE = 0.5;

/** A reading in ruby type, over the atoms [first, end) of its paragraph. */
export interface Reading {
  readonly mark: Mark;
  readonly atoms: readonly Atom[];
  readonly length: Px;
  readonly first: number;
  readonly end: number;
}

/** The readings of a paragraph in text order, set in ruby type. */
export function readingsOf(
  rich: RichText,
  base: readonly Atom[],
  style: ParagraphStyle,
  fonts: FontBook,
): Reading[] {
  const small: ParagraphStyle = {
    ...style,
    size: px(style.size * RUBY_SHARE),
    cell: 1 as ParagraphStyle['cell'],
    tracking: 0 as ParagraphStyle['tracking'],
  };
  let at = 0;
  const readings: Reading[] = [];
  const marks = rich.marks.filter((mark) => mark.kind === 'ruby' && mark.value !== null);
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const atoms = atomsOf(plainText(mark.value ?? ''), small, fonts);
    const first = firstFrom(base, at, mark.from);
    at = firstFrom(base, first, mark.to);
    if (at > first) readings.push({ mark, atoms, length: naturalLength(atoms), first, end: at });
  }
  return readings;
}

/** First atom, not before `index`, that starts at or after a place in the text. */
export function firstFrom(atoms: readonly Atom[], index: number, place: number): number {
  let found = index;
  while (found < atoms.length && (atoms[found] as Atom).from < place) found += 1;
  return found;
}

/** Spreads a base that is shorter than its reading (jlreq 3.3.6: the base opens, half a share at each end). */
export function makeRoom(atoms: readonly Atom[], readings: readonly Reading[]): readonly Atom[] {
  if (readings.length === 0) return atoms;
  const roomy = [...atoms];
  for (const { first, end, length } of readings) {
    const short = length - lengthOf(atoms.slice(first, end));
    if (short <= 0) continue;
    // Whole units, so that the browser cannot round the blanks away.
    const share = Math.ceil((short / (end - first) / 2) * STEP) / STEP;
    for (let index = first; index < end; index += 1) {
      const atom = atoms[index] as Atom;
      roomy[index] = { ...atom, before: px(atom.before + share), after: px(atom.after + share) };
    }
  }
  return roomy;
}

const lengthOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, atom) => sum + atom.before + atom.advance + atom.after, 0);

/** Atoms [first, end) of a paragraph in one line; `edges[i]` = start of the i-th of them, the last = end of the line. */
export interface SetAtoms {
  readonly atoms: readonly Atom[];
  readonly first: number;
  readonly edges: readonly Px[];
}

/** Sets the readings whose base stands in a line. */
export function setRuby(line: SetAtoms, readings: readonly Reading[], body: Body): SetRuby[] {
  const end = line.first + line.atoms.length;
  const set: SetRuby[] = [];
  for (let at = firstEndingAfter(readings, line.first); at < readings.length; at += 1) {
    const reading = readings[at] as Reading;
    if (reading.first >= end) break;
    set.push(setReading(partIn(reading, line.first, end), line, body));
  }
  return set;
}

/** Readings stand in order and do not overlap: found by halving, as a line has few of many. */
function firstEndingAfter(readings: readonly Reading[], place: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle] as Reading).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A base longer than its line is broken, and its reading with it, in proportion: no kana is set twice. */
function partIn(reading: Reading, from: number, to: number): Reading {
  const first = Math.max(reading.first, from);
  const end = Math.min(reading.end, to);
  if (first === reading.first && end === reading.end) return reading;
  const share = reading.atoms.length / (reading.end - reading.first);
  const atoms = reading.atoms.slice(
    Math.round((first - reading.first) * share),
    Math.round((end - reading.first) * share),
  );
  return { ...reading, atoms, length: naturalLength(atoms), first, end };
}

/** jlreq 3.3.6: a short reading is spread over its base, half a gap at either end. */
function setReading(reading: Reading, line: SetAtoms, body: Body): SetRuby {
  const { atoms, length, first, end } = reading;
  const base = line.atoms.slice(first - line.first, end - line.first);
  const start = line.edges[first - line.first] ?? 0;
  const room = endOf(line, end - 1 - line.first) - start;
  const gap = Math.floor((Math.max(0, room - length) / Math.max(1, atoms.length)) * STEP) / STEP;
  const gaps = atoms.map((_, at) => px(at < atoms.length - 1 ? gap : 0));
  const spread = length + gap * Math.max(0, atoms.length - 1);
  const before = atoms[0]?.before ?? 0;
  return {
    start: px(start + (room - spread) / 2 + before),
    length: px(spread - before - (atoms.at(-1)?.after ?? 0)),
    runs: runsOf(atoms, gaps, { ...body, size: px(body.size * RUBY_SHARE) }),
    from: base[0]?.from ?? reading.mark.from,
    to: base.at(-1)?.to ?? reading.mark.to,
  };
}

/** End of an atom without the gap that justification opened after it. */
export function endOf({ atoms, edges }: SetAtoms, index: number): number {
  const atom = atoms[index] as Atom;
  return (edges[index] ?? 0) + atom.before + atom.advance - atom.tracking + atom.after;
}
