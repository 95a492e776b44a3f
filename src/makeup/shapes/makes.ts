/** A story with running text and a width in; all ways to put it together there: legs, copy, pictures and head, out. */
import type { Leg } from '../../model/cast-off.ts';
import { least } from '../../model/extent.ts';
import { type Corner, cornersOf } from '../parts/corners.ts';
import { type Inset, insetsOf, NO_INSET } from '../parts/insets.ts';
import { type Setting, settingsOf } from '../parts/settings.ts';
import { NO_STRIP, type Strip, stripsOf } from '../parts/strips.ts';
import { legsOf, type TextLegs } from '../parts/text-legs.ts';
import type { Subject } from '../subject.ts';
import { type Allowance, isUnderInset, type Make, overText } from './bodies.ts';
import { costOf } from './shape.ts';

/** Pictures that are tried on a page that closes badly anyway: the search is long enough. */
const FEW_STRIPS = 3;

/** Ways to put a story together in one width and with one kind of legs: pictures that would make more of them are not tried. */
const MOST_MAKES = 50_000;

/** Lines of white that part a story from the next; more is a hole. */
const WHITE_BAND = 4;

/** All ways to put the story together. On a page that closes badly the copy is set as it is or as short as it gets, and few pictures are tried. */
export function* makesOf(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): Generator<Make> {
  const isBad = allowance.over > 0 || allowance.white > WHITE_BAND;
  const corners = cornersOf(subject, module);
  const settings = (leg: Leg): readonly Setting[] =>
    isBad ? extremesOf(settingsOf(subject, leg)) : settingsOf(subject, leg);
  for (const legs of legsOf(subject, module)) {
    const all = stripsFor(subject, legs, most);
    const each = corners.length * settings(legs.leg).length;
    const strips = isBad ? fewOnBad(all) : fewOf(all, MOST_MAKES / each);
    for (const strip of strips) yield* makesWith(subject, legs, strip, corners, settings);
    for (const strip of strips) {
      const left = besideStrip(subject, legs, strip);
      const own = { ...strip, stands: 'beside' } as const;
      if (left !== null) yield* makesWith(subject, left, own, corners, settings);
    }
  }
}

/** The natural setting, and the shortest: what authors offer goes before anything is overset. */
function extremesOf(settings: readonly Setting[]): readonly Setting[] {
  const shortest = least(settings.map(({ most }) => most));
  return settings.filter(({ most }, at) => at === 0 || most === shortest);
}

function* makesWith(
  subject: Subject,
  legs: TextLegs,
  strip: Strip,
  corners: readonly (Corner | null)[],
  settings: (leg: Leg) => readonly Setting[],
): Generator<Make> {
  const heads = corners.filter((corner) => isBesideHead(subject, legs, strip, corner));
  for (const corner of heads)
    for (const inset of insetsUnder(subject, { legs, strip, corner }))
      for (const setting of settings({ ...legs.leg, displays: inset.displays }))
        yield { legs, setting, strip, corner, inset };
}

/** Over legs whose text begins at one line, under head and picture. The line runs in where there are none. */
function insetsUnder(
  subject: Subject,
  make: Pick<Make, 'legs' | 'strip' | 'corner'>,
): readonly Inset[] {
  const starts = Array.from({ length: make.legs.parts }, (_, leg) => overText(subject, make, leg));
  const even = insetsOf(subject, make.legs).filter((inset) => {
    const under = starts.filter((_, leg) => isUnderInset(make.legs, inset, leg));
    return under.every((start) => start === under[0]);
  });
  return even.length === 0 ? [NO_INSET] : even;
}

/** The legs that the text has left beside a picture in legs of its own: the first of the columns, the last of the rows. */
function besideStrip(
  { template, isCross }: Subject,
  legs: TextLegs,
  strip: Strip,
): TextLegs | null {
  const { module, parts, columns } = legs;
  if (isCross || parts !== module || columns !== module) return null;
  const left = module - strip.legs;
  if (strip.legs === 0 || left === 0) return null;
  const from = template.direction === 'horizontal' ? 1 : strip.legs + 1;
  return { ...legs, from, columns: left, parts: left };
}

/** Columns of text that rise beside a head, across the page at most. */
const MOST_RISING = 1;

/** Columns of text that rise beside a head over the first columns. */
export const risingBeside = ({ module }: TextLegs, strip: Strip, corner: Corner): number =>
  module - corner.columns - strip.legs;

/** Whether a head over the first columns goes with the picture: it stands beside it, and one column of text does at most. */
function isBesideHead(
  { template }: Subject,
  legs: TextLegs,
  strip: Strip,
  corner: Corner | null,
): boolean {
  if (corner === null) return true;
  const { module, columns, parts } = legs;
  if (template.direction === 'vertical') return parts === module;
  const rising = risingBeside(legs, strip, corner);
  return columns === parts && rising >= 0 && rising <= MOST_RISING;
}

/** Of each width the cheapest first, then of each the second, as long as there is room. */
function fewOf(strips: readonly Strip[], room: number): readonly Strip[] {
  if (strips.length <= room) return strips;
  const places = new Map<number, number>();
  const ranked = cheapest(strips).map((strip) => {
    const place = places.get(strip.legs) ?? 0;
    places.set(strip.legs, place + 1);
    return { strip, place };
  });
  const few = ranked.sort((a, b) => a.place - b.place).slice(0, Math.max(FEW_STRIPS, room));
  return few.map(({ strip }) => strip);
}

/** The cheapest few, and the smallest few: where little room is left a picture gives way before copy does. */
function fewOnBad(strips: readonly Strip[]): readonly Strip[] {
  const smallest = [...strips].sort((a, b) => a.legs * a.depth - b.legs * b.depth);
  return [...new Set([...cheapest(strips).slice(0, FEW_STRIPS), ...smallest.slice(0, FEW_STRIPS)])];
}

const cheapest = (strips: readonly Strip[]): Strip[] =>
  [...strips].sort((a, b) => costOf(a.terms) - costOf(b.terms));

/** Pictures stand over whole columns. */
function stripsFor(
  subject: Subject,
  { module, columns, parts }: TextLegs,
  most: number,
): readonly Strip[] {
  if (parts !== columns) return subject.story.figures.length === 0 ? [NO_STRIP] : [];
  return stripsOf(subject, module, columns, most);
}
