/** A story with running text and a width in; all shapes that it fills exactly there, out. */

import type { Leg } from '../../model/cast-off.ts';
import { least } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { Term } from '../../model/made-up.ts';
import { type Corner, cornersOf } from '../parts/corners.ts';
import { feetOf } from '../parts/feet.ts';
import { choiceOf, FORCED, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { type Setting, settingsOf } from '../parts/settings.ts';
import { NO_STRIP, type Strip, stripsOf } from '../parts/strips.ts';
import { legsOf, standsAcross, type TextLegs } from '../parts/text-legs.ts';
import { decksOf, headIn, type Subject } from '../subject.ts';
import { LEAST_UNDER, PICTURE_SHARE, WEIGHT } from '../weights.ts';
import { type Allowance, type Body, bodiesOf, type Make } from './bodies.ts';
import { costOf, type Shape } from './shape.ts';
import { storyPins } from './story-pins.ts';

/** The cheapest shape of each depth and size of head, of no more than so many lines. */
export function storyShapes(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): readonly Shape[] {
  const over = subject.isCross ? [] : headChoices(subject, module);
  const best: Best = new Map();
  for (const make of makesOf(subject, module, most, allowance)) {
    for (const body of bodiesOf(subject, make, most, allowance))
      offer(best, subject, body, over, most);
  }
  return [...best.values()].map((one) => shapeOf(subject, one));
}

/** Pictures that are tried on a page that closes badly anyway: the search is long enough. */
const FEW_STRIPS = 3;

/** Lines of white that part a story from the next; more is a hole. */
const WHITE_BAND = 4;

/** All ways to put the story together. On a page that closes badly no paragraph is set otherwise, and few pictures are tried. */
function makesOf(subject: Subject, module: number, most: number, allowance: Allowance): Make[] {
  const isBad = allowance.over > 0 || allowance.white > WHITE_BAND;
  const corners = cornersOf(subject, module);
  return legsOf(subject, module).flatMap((legs) => {
    const all = stripsFor(subject, legs, most);
    const strips = isBad ? cheapest(all).slice(0, FEW_STRIPS) : all;
    const settings = (leg: Leg): readonly Setting[] =>
      settingsOf(subject, leg).slice(0, isBad ? 1 : undefined);
    const over = strips.flatMap((strip) => makesWith(subject, legs, strip, corners, settings));
    const beside = strips.flatMap((strip) => {
      const left = besideStrip(subject, legs, strip);
      const own = { ...strip, stands: 'beside' } as const;
      return left === null ? [] : makesWith(subject, left, own, corners, settings);
    });
    return [...over, ...beside];
  });
}

function makesWith(
  subject: Subject,
  legs: TextLegs,
  strip: Strip,
  corners: readonly (Corner | null)[],
  settings: (leg: Leg) => readonly Setting[],
): Make[] {
  const heads = corners.filter((corner) => isBesideHead(subject, legs, strip, corner));
  return feetOf(subject, legs).flatMap((foot) =>
    settings({ ...legs.leg, displays: foot.displays }).flatMap((setting) =>
      heads.map((corner): Make => ({ legs, setting, strip, corner, foot })),
    ),
  );
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

const risingBeside = ({ module }: TextLegs, strip: Strip, corner: Corner): number =>
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

/** A body under a head. */
interface Candidate {
  readonly body: Body;
  readonly head: HeadChoice;
  /** Of the module; of them `along` are the head's. */
  readonly lines: number;
  readonly along: number;
  readonly cost: number;
}

/** By lines of the module and size of the head. */
type Best = Map<string, Candidate>;

/** The body under each head that stands well over it. */
function offer(
  best: Best,
  subject: Subject,
  body: Body,
  over: readonly HeadChoice[],
  most: number,
): void {
  const { before, after } = subject.reach;
  const shared =
    costOf(body.setting.terms) + costOf(body.strip.terms) + costOf(bodyTerms(subject, body));
  for (const head of headsFor(subject, body, over)) {
    const along = subject.isCross || body.corner !== null ? 0 : head.depth;
    const lines = before + along + body.lines + after;
    const cost = shared + costOf(head.terms);
    const key = `${lines} ${head.size}`;
    if (lines > most || cost >= (best.get(key)?.cost ?? Number.POSITIVE_INFINITY)) continue;
    best.set(key, { body, head, lines, along, cost });
  }
}

function shapeOf(subject: Subject, { body, head, lines, along, cost }: Candidate): Shape {
  const { setting, strip, legs, white, over } = body;
  return {
    columns: legs.module,
    lines,
    cost,
    terms: [...setting.terms, ...strip.terms, ...bodyTerms(subject, body), ...head.terms],
    headSize: head.size,
    white,
    over,
    pins: () => storyPins(subject, body, head, along),
  };
}

/** `over` are the heads over the whole module. */
function headsFor(
  subject: Subject,
  { legs, corner, lines }: Body,
  over: readonly HeadChoice[],
): readonly HeadChoice[] {
  if (corner !== null) return [corner.head];
  if (!subject.isCross) return over;
  const rows = legs.from - 1;
  const across = decksOf(subject).flatMap((deck) => {
    const fit = headIn(subject, legs.module, rows, lines, deck);
    return standsAcross(subject, fit) ? [choiceOf(subject, fit, deck, rows, 0)] : [];
  });
  return across.length === 0 && subject.isForced ? [{ ...FORCED, depth: rows }] : across;
}

function bodyTerms(
  subject: Subject,
  { legs, strip, corner, lines, depths, white, over }: Body,
): Term[] {
  const { template } = subject;
  const terms: Term[] = [];
  if (white > 0) terms.push({ reason: 'white', cost: costOfWhite(template.direction, white) });
  if (over > 0) terms.push({ reason: 'overset', cost: WEIGHT.overset + WEIGHT.white * over });
  if (legs.parts !== legs.columns) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  if (
    corner !== null &&
    template.direction === 'horizontal' &&
    risingBeside(legs, strip, corner) > 0
  )
    terms.push({ reason: 'rising', cost: WEIGHT.rising });
  return [...terms, ...pictureTerms(legs, strip, lines), ...shallowTerms(legs, depths)];
}

/** Down the page a story runs out naturally by a line or two; across, every column ends on the last line. */
function costOfWhite(direction: Direction, white: number): number {
  const seen = direction === 'horizontal' ? white : Math.max(0, white - RUN_OUT);
  return WEIGHT.white * seen * seen;
}

/** Lines by which the last row of a story may run out, as papers do. */
const RUN_OUT = 2;

/** A picture a quarter as large as it is best is a postage stamp. */
const MOST_SMALLER = 2;

/** Text of a few lines, spread over many columns. */
function shallowTerms({ parts }: TextLegs, depths: readonly number[]): Term[] {
  const lacks = LEAST_UNDER - least(depths);
  if (parts === 1 || lacks <= 0) return [];
  return [{ reason: 'shallow', cost: WEIGHT.shallow * lacks }];
}

/** A picture is best a third of its story: half or twice that costs a whole weight. */
function pictureTerms(text: TextLegs, { stands, legs, depth }: Strip, lines: number): Term[] {
  if (depth === 0) return [];
  const columns = text.columns + (stands === 'beside' ? legs : 0);
  const away = Math.log2((legs * depth) / (columns * lines * PICTURE_SHARE));
  const stamp = away < -MOST_SMALLER ? WEIGHT.stamp : 0;
  return [{ reason: 'picture-size', cost: WEIGHT.pictureSize * away * away + stamp }];
}
