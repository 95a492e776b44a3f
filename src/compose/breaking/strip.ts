/** A paragraph's atoms in, its type laid out on one endless line out: breakers ask it for the length of any stretch. */
import type { FontBook } from '../../model/font.ts';
import type { Resort } from '../../model/typography/elasticity.ts';
import type { Atom, Break, ParagraphStyle } from '../types.ts';
import { type Elastic, elasticOf, isElastic } from '../white/elastic.ts';
import type { MayOpen } from '../white/justify.ts';
import { openingsBetween } from '../white/stretch.ts';
import { TOLERANCE } from './line-measure.ts';

export interface Strip {
  readonly atoms: readonly Atom[];
  readonly breaks: readonly Break[];
  /** Where a line begins that starts with the atom: a first line, and a later one, which may drop a blank. */
  readonly starts: Float64Array;
  readonly later: Float64Array;
  /** Where a line ends that ends with the atom: what trails behind it does not count. */
  readonly ends: Float64Array;
  /** Places at which gaps may open, in each way that the house has, counted over the atoms up to each. */
  readonly openings: readonly Int32Array[];
  /** Null in a style in which every mark keeps its cell. */
  readonly elastic: Elastic | null;
  /** The same type with the blanks to give that a last resort of the house may take; null where it may take none. */
  readonly spare: (resort: Resort) => Spare | null;
}

export interface Spare {
  readonly elastic: Elastic;
  readonly style: ParagraphStyle;
}

export function stripOf(
  atoms: readonly Atom[],
  breaks: readonly Break[],
  style: ParagraphStyle,
  fonts: FontBook,
): Strip {
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
  const spare = sparesOf(atoms, style, fonts);
  const openings = openingsBetween(style.house).map((opens) => openingsOf(atoms, opens));
  const strip = { atoms, breaks, starts, later: starts, ends, openings, elastic, spare };
  return elastic === null ? strip : edged(strip, elastic);
}

function openingsOf(atoms: readonly Atom[], opens: MayOpen): Int32Array {
  const openings = new Int32Array(atoms.length);
  for (let index = 1; index < atoms.length; index += 1) {
    const open = opens(atoms[index - 1] as Atom, atoms[index] as Atom);
    openings[index] = (openings[index - 1] as number) + (open ? 1 : 0);
  }
  return openings;
}

/** Gaps that share the slack of a line of the atoms [first, end): see `gapsOf`. */
export function gapsIn(
  { openings }: Strip,
  first: number,
  end: number,
  slack: number,
  gaping: number,
): number {
  let count = 0;
  for (const opened of openings) {
    count = (opened[end - 1] as number) - (opened[first] as number);
    if (slack <= gaping * count) break;
  }
  return count;
}

/** Made when a line first asks: few paragraphs have one that does. A resort may do what those before it may. */
function sparesOf(atoms: readonly Atom[], style: ParagraphStyle, fonts: FontBook): Strip['spare'] {
  const known = new Map<Resort, Spare | null>();
  return (resort) => {
    let spare = known.get(resort);
    if (spare === undefined) {
      spare = spareOf(atoms, style, fonts, resort);
      known.set(resort, spare);
    }
    return spare;
  };
}

function spareOf(
  atoms: readonly Atom[],
  style: ParagraphStyle,
  fonts: FontBook,
  resort: Resort,
): Spare | null {
  // Lines of a paragraph that is broken anew are set as the house sets lines.
  if (resort === 'paragraph') return null;
  const { house } = style;
  const { lastResorts } = house;
  const allowed = lastResorts.slice(0, lastResorts.indexOf(resort) + 1);
  const squeeze = allowed.includes('squeeze') ? 'all' : house.squeeze;
  // A house that halves every mark at a line's end has nothing more to give there.
  const halves = allowed.includes('mark') && house.lineEnd === 'never';
  const lineEnd = halves ? 'if-needed' : house.lineEnd;
  if (squeeze === house.squeeze && lineEnd === house.lineEnd) return null;
  const spared = { ...style, house: { ...house, squeeze, lineEnd } };
  return { style: spared, elastic: elasticOf(atoms, spared, fonts) };
}

/** Lines of elastic type start and end without the blanks that the house takes away there. */
function edged(strip: Strip, { opening, closing, firstOpens }: Elastic): Strip {
  const later = strip.starts.map((start, index) => start + (opening[index] as number));
  return {
    ...strip,
    starts: firstOpens ? later : strip.starts,
    later,
    ends: strip.ends.map((end, index) => end - (closing[index] as number)),
  };
}

/** Natural length of a line of the atoms [first, end). */
export const lengthOfLine = (strip: Strip, first: number, end: number, isFirst: boolean): number =>
  (strip.ends[end - 1] as number) - startOfLine(strip, first, isFirst);

export const startOfLine = (strip: Strip, first: number, isFirst: boolean): number =>
  (isFirst ? strip.starts : strip.later)[first] as number;

/** A space, narrow or of a whole cell: no line starts with one. */
export const isBlank = ({ first }: Atom): boolean => first === 'space' || first === 'wide-space';

/** The atom that a paragraph starts with: cells of white in front of it are the author's indent. */
export function firstAtom(atoms: readonly Atom[]): number {
  let index = 0;
  while (atoms[index]?.first === 'space') index += 1;
  return index;
}

/** The atom that a line may start with, from `from` on: spaces are dropped at a break. */
export function skipSpaces(atoms: readonly Atom[], from: number): number {
  let index = from;
  for (let atom = atoms[index]; atom !== undefined && isBlank(atom); atom = atoms[index])
    index += 1;
  return index;
}

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Where the type ends of a line that is broken before atom `broken` and has room up to `limit`. Word spaces are dropped; a
 * white cell stays where it fits, as after ！ or ？, and is dropped where it does not (jlreq 3.1.6).
 */
export function endOfType(strip: Strip, first: number, broken: number, limit: number): number {
  const { atoms, ends } = strip;
  let index = broken;
  while (index > first) {
    const { first: name, text } = atoms[index - 1] as Atom;
    const fits = (ends[index - 1] as number) <= limit + TOLERANCE;
    const isSpace = name === 'space' || (text === ZERO_WIDTH_SPACE && index > first + 1);
    if (!isSpace && (name !== 'wide-space' || fits)) break;
    index -= 1;
  }
  return index;
}
