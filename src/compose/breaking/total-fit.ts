/** Type and slots in, atom ranges out: of all ways to break a paragraph, the one whose lines are set most evenly. */

import { GAPING, lineResorts, type Resort, WIDEST_GAP } from '../../model/typography/elasticity.ts';
import type { Atom, Break, ParagraphStyle, Slot, Slots } from '../types.ts';
import { playIn } from '../white/elastic.ts';
import { endOfLine, fillLine } from './greedy.ts';
import { costOfLine, PENALTY } from './line-cost.ts';
import {
  type Breaking,
  type Ending,
  type Measure,
  type OpenLine,
  TOLERANCE,
} from './line-measure.ts';
import { isHeld } from './long-names.ts';
import { cutEnd, endBy, openedPerGap, openGaps } from './resorts.ts';
import { endOfType, firstAtom, isBlank, type Strip, skipSpaces, startOfLine } from './strip.ts';

/** A place where a line may begin, and the cheapest way there. */
interface Place {
  readonly first: number;
  /** Number of the line that begins here. */
  readonly line: number;
  readonly cost: number;
  readonly previous: Place | null;
  /** How the line before ended. */
  readonly ending: Ending;
}

/** Everything that the search asks. */
interface Search {
  readonly strip: Strip;
  readonly style: ParagraphStyle;
  readonly indent: number;
  readonly slotOf: (line: number) => Slot | null;
  /** Open places by the atom they begin with; several where lines differ in length. */
  readonly places: (Place[] | undefined)[];
  /** For each line number, the first atom that a line of it was seen to reach. */
  readonly reached: number[];
}

/** Knuth and Plass's idea, for slots of any length: the shortest path over all breaks that a line can reach. */
export function breakTotally(
  strip: Strip,
  slots: Slots,
  indent: number,
  style: ParagraphStyle,
): Breaking {
  const { atoms } = strip;
  const first = firstAtom(atoms);
  const search = searchOf(strip, slots, indent, style);
  let best: Place | null = null;
  /** Cheapest of those that found no slot: the paragraph goes on elsewhere. */
  let stranded: Place | null = null;
  search.places[first] = [
    { first, line: 0, cost: 0, previous: null, ending: { broken: first, resort: null } },
  ];
  for (let index = first; index <= atoms.length; index += 1) {
    for (const place of search.places[index] ?? []) {
      if (index >= atoms.length) best = cheaper(best, place);
      else if (search.slotOf(place.line) === null) stranded = cheaper(stranded, place);
      else goOn(search, place);
    }
    search.places[index] = undefined;
  }
  const end = best ?? stranded;
  return end === null ? { lines: [], rest: first } : pathTo(search, end);
}

const cheaper = (one: Place | null, other: Place): Place =>
  one === null || other.cost < one.cost ? other : one;

function searchOf(strip: Strip, slots: Slots, indent: number, style: ParagraphStyle): Search {
  const known: (Slot | null)[] = [];
  const slotOf = (line: number): Slot | null => {
    while (known.length <= line) known.push(slots(known.length));
    return known[line] ?? null;
  };
  return { strip, style, indent, slotOf, places: [], reached: [] };
}

/** Widest white, in em of a line, that is tried; where a line finds no break within it, it is broken as greedily. */
const WIDEST = 4;

/** Opens a place behind every break that the line from `place` on can end at. */
function goOn(search: Search, place: Place): void {
  const { strip, style } = search;
  const { atoms, breaks, ends } = strip;
  const isFirst = place.line === 0;
  const room = roomOf(search, place);
  const line = { first: place.first, room, isFirst };
  const limit = startOfLine(strip, place.first, isFirst) + room;
  const most = limit + longestPlay(search, place.first);
  let least = Number.POSITIVE_INFINITY;
  let index = Math.max(place.first, search.reached[place.line] ?? 0);
  while (index < atoms.length - 1 && (ends[index] as number) < limit - WIDEST * style.size)
    index += 1;
  search.reached[place.line] = index;
  for (; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    if ((ends[index] as number) - atom.hyphen > most && !isBlank(atom)) break;
    if (mayEnd(breaks[index], strip, place.first, index, room)) {
      least = Math.min(least, tryBreak(search, place, { broken: index + 1, resort: null }, limit));
    }
  }
  if (least > WIDEST_GAP) goOnByResort(search, place, line, least);
}

const roomOf = ({ slotOf, indent }: Search, { line }: Place): number =>
  (slotOf(line)?.length ?? 0) - (line === 0 ? indent : 0);

function mayEnd(
  kind: Break | undefined,
  strip: Strip,
  first: number,
  index: number,
  room: number,
): boolean {
  if (kind === 'free' || kind === 'reluctant') return true;
  return (kind === 'kept' || kind === 'cut') && !isHeld(strip, first, index, room);
}

/** Where every line from here would open too far: the last resorts of the house, in its order, up to the first that does. */
function goOnByResort(search: Search, place: Place, line: OpenLine, natural: number): void {
  const { strip, style } = search;
  const filling = fillLine(strip, line);
  const limit = startOfLine(strip, line.first, line.isFirst) + line.room;
  const from = Math.max(filling.free, line.first);
  let least = natural;
  for (const [at, resort] of lineResorts(style.house.lastResorts).entries()) {
    const asked = { ...filling, opened: least };
    const broken = style.align === 'justify' ? endBy(resort, strip, line, from, asked) : -1;
    if (broken <= from) continue;
    const dear = PENALTY.resort * (at + 1);
    least = Math.min(least, tryBreak(search, place, { broken, resort }, limit, dear));
    if (least <= WIDEST_GAP) return;
  }
  const cut = least > GAPING ? cutEnd(strip, line, from, filling, style.size) : -1;
  if (cut > from) {
    const last = PENALTY.resort * (style.house.lastResorts.length + 1);
    least = Math.min(least, tryBreak(search, place, { broken: cut, resort: null }, limit, last));
  }
  if (Number.isFinite(least)) return;
  open(search, place, endOfLine(strip, line, style), place.cost + PENALTY.stuck);
}

/** No line gives up more: its atoms stand within so many of its start. */
function longestPlay({ strip: { elastic }, style }: Search, first: number): number {
  if (elastic === null) return TOLERANCE;
  const furthest = Math.min(elastic.play.length - 1, first + LONGEST_LINE);
  return (elastic.play[furthest] as number) - (elastic.play[first] as number) + style.size;
}

const LONGEST_LINE = 80;

/** Opens the place behind a break, unless the line does not fit; how far the line would be opened, in em a gap. */
function tryBreak(search: Search, place: Place, ending: Ending, limit: number, dear = 0): number {
  const { strip, style } = search;
  const { atoms, ends } = strip;
  const { broken, resort } = ending;
  const end = endOfType(strip, place.first, broken, limit);
  if (end <= place.first) return Number.POSITIVE_INFINITY;
  const slack = limit - (ends[end - 1] as number);
  const play = slack < -TOLERANCE ? playOf(strip, place.first, end, resort) : 0;
  if (slack + play < -TOLERANCE) return Number.POSITIVE_INFINITY;
  const gaps = openGaps(strip, place.first, end, slack, style.size);
  const last = skipSpaces(atoms, broken) >= atoms.length;
  const cost = costOfLine({ atoms, first: place.first, end, slack, play, gaps, last }, style.size);
  const reluctant = strip.breaks[broken - 1] === 'reluctant' ? PENALTY.reluctant : 0;
  open(search, place, ending, place.cost + cost + reluctant + dear);
  if (last || style.align !== 'justify') return 0;
  return openedPerGap(slack, gaps, roomOf(search, place), style.size);
}

function playOf(strip: Strip, first: number, end: number, resort: Resort | null): number {
  const spare = resort === null ? null : strip.spare(resort);
  const elastic = spare?.elastic ?? strip.elastic;
  return elastic === null ? 0 : playIn(elastic, first, end);
}

/** Most places kept for one atom: paragraphs whose line counts differ more are not worth weighing. */
const MOST_PLACES = 6;

function open(search: Search, previous: Place, ending: Ending, cost: number): void {
  const first = skipSpaces(search.strip.atoms, ending.broken);
  const place: Place = { first, line: previous.line + 1, cost, previous, ending };
  const rivals = search.places[first];
  if (rivals === undefined) {
    search.places[first] = [place];
    return;
  }
  const alike = rivals.findIndex((one) => goOnAlike(search, one.line, place.line));
  if (alike < 0 && rivals.length < MOST_PLACES) {
    rivals.push(place);
    return;
  }
  const at = alike < 0 ? dearest(rivals) : alike;
  if ((rivals[at] as Place).cost > cost) rivals[at] = place;
}

const dearest = (places: readonly Place[]): number =>
  places.reduce((at, one, index) => (one.cost > (places[at]?.cost ?? 0) ? index : at), 0);

/** Lines ahead that must be alike for two places to be rivals, so that the cheaper one is better for certain. */
const AHEAD = 24;

function goOnAlike({ slotOf }: Search, one: number, other: number): boolean {
  if (one === other) return true;
  // The first line may be indented and may keep its first blank.
  if (one === 0 || other === 0) return false;
  for (let step = 0; step < AHEAD; step += 1) {
    const a = slotOf(one + step);
    const b = slotOf(other + step);
    if (a === null || b === null) return false;
    if (a.length !== b.length || a.start !== b.start) return false;
  }
  return true;
}

function pathTo({ strip, slotOf, indent }: Search, end: Place): Breaking {
  const lines: Measure[] = [];
  for (let place = end; place.previous !== null; place = place.previous) {
    const { first, line } = place.previous;
    const slot = slotOf(line);
    if (slot === null) throw new Error('a line without a slot');
    const { broken, resort } = place.ending;
    const isFirst = line === 0;
    const inset = isFirst ? indent : 0;
    const limit = startOfLine(strip, first, isFirst) + slot.length - inset;
    lines.push({
      slot,
      first,
      end: endOfType(strip, first, broken, limit),
      broken,
      indent: inset,
      isFirst,
      last: place.first >= strip.atoms.length,
      resort,
    });
  }
  return { lines: lines.reverse(), rest: end.first };
}
