/** A story with running text and a width in; all shapes that it fills exactly there, out. */
import { least } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { Term } from '../../model/made-up.ts';
import { cornersOf } from '../parts/corners.ts';
import { feetOf } from '../parts/feet.ts';
import { choiceOf, FORCED, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { settingsOf } from '../parts/settings.ts';
import { NO_STRIP, type Strip, stripsOf } from '../parts/strips.ts';
import { legsOf, standsAcross, type TextLegs } from '../parts/text-legs.ts';
import { headIn, type Subject } from '../subject.ts';
import { LEAST_UNDER, PICTURE_SHARE, WEIGHT } from '../weights.ts';
import { type Allowance, type Body, bodiesOf, type Make } from './bodies.ts';
import { costOf, type Shape } from './shape.ts';
import { storyPins } from './story-pins.ts';

/** Every shape of a width, of no more than so many lines. */
export function storyShapes(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): readonly Shape[] {
  const over = subject.isCross ? [] : headChoices(subject, module);
  return makesOf(subject, module, most, allowance).flatMap((make) =>
    bodiesOf(subject, make, most, allowance).flatMap((body) => headed(subject, body, over, most)),
  );
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
    const heads = corners.filter((corner) => corner === null || legs.parts === module);
    const all = stripsFor(subject, legs, most);
    const strips = isBad ? cheapest(all).slice(0, FEW_STRIPS) : all;
    return feetOf(subject, legs).flatMap((foot) => {
      const settings = settingsOf(subject, { ...legs.leg, displays: foot.displays });
      return (isBad ? settings.slice(0, 1) : settings).flatMap((setting) =>
        strips.flatMap((strip) =>
          heads.map((corner): Make => ({ legs, setting, strip, corner, foot })),
        ),
      );
    });
  });
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

/** The body under each head that stands well over it. */
function headed(subject: Subject, body: Body, over: readonly HeadChoice[], most: number): Shape[] {
  const { before, after } = subject.reach;
  const shared = [...body.setting.terms, ...body.strip.terms, ...bodyTerms(subject, body)];
  return headsFor(subject, body, over).flatMap((head) => {
    const along = subject.isCross || body.corner !== null ? 0 : head.depth;
    const lines = before + along + body.lines + after;
    if (lines > most) return [];
    const terms = [...shared, ...head.terms];
    return [
      {
        columns: body.legs.module,
        lines,
        cost: costOf(terms),
        terms,
        headSize: head.size,
        white: body.white,
        over: body.over,
        pins: () => storyPins(subject, body, along),
      },
    ];
  });
}

/** `over` are the heads over the whole module. */
function headsFor(
  subject: Subject,
  { legs, corner, lines }: Body,
  over: readonly HeadChoice[],
): readonly HeadChoice[] {
  if (corner !== null) return [corner.head];
  if (!subject.isCross) return over;
  const fit = headIn(subject, legs.module, legs.from - 1, lines);
  if (standsAcross(subject, fit)) return [choiceOf(subject, fit, legs.from - 1, 0)];
  return subject.isForced ? [{ ...FORCED, depth: legs.from - 1 }] : [];
}

function bodyTerms(
  { template }: Subject,
  { legs, strip, lines, depths, white, over }: Body,
): Term[] {
  const terms: Term[] = [];
  if (white > 0)
    terms.push({ reason: 'white', cost: costOfWhite(template.direction, legs.parts, white) });
  if (over > 0) terms.push({ reason: 'overset', cost: WEIGHT.overset + WEIGHT.white * over });
  if (legs.parts !== legs.columns) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  return [...terms, ...pictureTerms(legs, strip, lines), ...shallowTerms(legs, depths)];
}

/** Down the page a story runs out naturally, and white lines over all rows part it from the next; across, every column ends on the last line. */
function costOfWhite(direction: Direction, legs: number, white: number): number {
  if (direction === 'horizontal') return WEIGHT.white * white * white;
  const lines = Math.floor(white / legs);
  return WEIGHT.whiteLine * (lines * lines + Math.max(0, (white % legs) - RUN_OUT) ** 2);
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
function pictureTerms({ columns }: TextLegs, { legs, depth }: Strip, lines: number): Term[] {
  if (depth === 0) return [];
  const away = Math.log2((legs * depth) / (columns * lines * PICTURE_SHARE));
  const stamp = away < -MOST_SMALLER ? WEIGHT.stamp : 0;
  return [{ reason: 'picture-size', cost: WEIGHT.pictureSize * away * away + stamp }];
}
