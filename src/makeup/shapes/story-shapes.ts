/** A story with running text and a width in; all shapes that it fills exactly there, out. */

import { least } from '../../model/extent.ts';
import type { Figure } from '../../model/figure.ts';
import type { Direction } from '../../model/font.ts';
import type { Term } from '../../model/made-up.ts';
import { aimedAt, awayFromWish, NOMINAL_SHARE } from '../../model/picture-wish.ts';
import {
  choiceOf,
  FORCED,
  type HeadChoice,
  headChoices,
  smallerFits,
} from '../parts/head-choices.ts';
import type { Strip } from '../parts/strips.ts';
import { standsAcross, type TextLegs } from '../parts/text-legs.ts';
import { decksOf, extent, headIn, type Subject } from '../subject.ts';
import { LEAST_UNDER, WEIGHT } from '../weights.ts';
import { type Allowance, type Body, bodiesOf } from './bodies.ts';
import { makesOf, risingBeside } from './makes.ts';
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
    if (!standsAcross(subject, fit)) return [];
    const area = extent(legs.module, rows, lines);
    return [
      choiceOf(subject, fit, deck, rows),
      ...smallerFits(subject, area, deck)
        .filter((smaller) => standsAcross(subject, smaller.fit))
        .map((smaller) => choiceOf(subject, smaller.fit, deck, rows, smaller.step)),
    ];
  });
  return across.length === 0 && subject.heads === 'forced' ? [{ ...FORCED, depth: rows }] : across;
}

function bodyTerms(
  subject: Subject,
  { legs, strip, corner, lines, depths, white, over }: Body,
): Term[] {
  const { template } = subject;
  const terms: Term[] = [];
  const hole = costOfWhite(template.direction, white);
  if (hole > 0) terms.push({ reason: 'white', cost: hole });
  if (over > 0) terms.push({ reason: 'overset', cost: WEIGHT.overset + WEIGHT.white * over });
  if (legs.parts !== legs.columns) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  if (
    corner !== null &&
    template.direction === 'horizontal' &&
    risingBeside(legs, strip, corner) > 0
  )
    terms.push({ reason: 'rising', cost: WEIGHT.rising });
  return [
    ...terms,
    ...pictureTerms(subject.story.figures, legs, strip, lines),
    ...shallowTerms(legs, depths),
  ];
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

/** A picture is best a third of its story: half or twice that costs a whole weight. Its author may wish it smaller or larger. */
function pictureTerms(
  figures: readonly Figure[],
  text: TextLegs,
  strip: Strip,
  lines: number,
): Term[] {
  const { stands, legs, depth } = strip;
  if (depth === 0) return [];
  const columns = text.columns + (stands === 'beside' ? legs : 0);
  const aim = figures.reduce((sum, { size }) => sum + aimedAt(size), 0) / figures.length;
  const away = Math.log2((legs * depth) / (columns * lines * NOMINAL_SHARE * aim));
  const stamp = away < -MOST_SMALLER ? WEIGHT.stamp : 0;
  const terms: Term[] = [
    { reason: 'picture-size', cost: WEIGHT.pictureSize * away * away + stamp },
  ];
  const missed = figures.map((one) => costOfMiss(one, figures.length, strip, columns * lines));
  const cost = missed.reduce((sum, own) => sum + own, 0);
  if (cost > 0) terms.push({ reason: 'picture-wish', cost });
  return terms;
}

/** A figure that is not as large in its strip as its author wishes; dearer the further it is from that. */
function costOfMiss({ id, size }: Figure, count: number, strip: Strip, whole: number): number {
  const place = strip.figures.find((one) => one.id === id);
  if (size === null || place === undefined) return 0;
  const columns = place.legs.last - place.legs.first + 1;
  const lines = place.lines.last - place.lines.first + 1;
  const away = awayFromWish(size, (columns * lines) / whole, count);
  return away === 0 ? 0 : WEIGHT.pictureWish * (1 + away);
}
