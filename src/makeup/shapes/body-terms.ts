/** A body in; what it costs beside its head, its setting and how its pictures are cropped, out. */
import { MOST_EMPTY } from '../../model/empty-lines.ts';
import { least } from '../../model/extent.ts';
import type { Figure } from '../../model/figure.ts';
import type { Direction } from '../../model/font.ts';
import type { Term } from '../../model/made-up.ts';
import { aimedAt, awayFromWish, NOMINAL_SHARE } from '../../model/picture-wish.ts';
import type { StoryRole } from '../../model/story-role.ts';
import type { Strip } from '../parts/strips.ts';
import type { TextLegs } from '../parts/text-legs.ts';
import type { Subject } from '../subject.ts';
import { LEAST_UNDER, WEIGHT } from '../weights.ts';
import type { Body, Make } from './bodies.ts';
import { risingBeside } from './makes.ts';

export function bodyTerms(
  subject: Subject,
  { legs, strip, corner, lines, depths, white, over, splits }: Body,
): Term[] {
  const { story, template } = subject;
  const terms: Term[] = [];
  const hole = costOfWhite(template.direction, white);
  if (hole > 0) terms.push({ reason: 'white', cost: hole });
  const left = costOfRest(over);
  if (left > 0) terms.push({ reason: 'overset', cost: left });
  if (splits > 0) terms.push({ reason: 'split-brief', cost: WEIGHT.splitBrief * splits });
  return [
    ...terms,
    ...legTerms(subject, { legs, strip, corner }),
    ...pictureTerms(subject, legs, strip, lines),
    ...shallowTerms(story.role, legs, depths),
  ];
}

/** Copy that finds no room. */
export const costOfRest = (over: number): number =>
  over === 0 ? 0 : WEIGHT.overset + WEIGHT.white * over;

export function legTerms(
  { template }: Subject,
  { legs, strip, corner }: Pick<Make, 'legs' | 'strip' | 'corner'>,
): Term[] {
  const terms: Term[] = [];
  if (legs.parts !== legs.columns) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  if (
    corner !== null &&
    template.direction === 'horizontal' &&
    risingBeside(legs, strip, corner) > 0
  )
    terms.push({ reason: 'rising', cost: WEIGHT.rising });
  return terms;
}

/** Down the page a story runs out naturally by a line or two; across, every column ends on the last line. */
export function costOfWhite(direction: Direction, white: number): number {
  const seen = direction === 'horizontal' ? white : Math.max(0, white - MOST_EMPTY.vertical);
  return WEIGHT.white * seen * seen;
}

/** A picture a quarter as large as it is best is a postage stamp. */
const MOST_SMALLER = 2;

/** Two or three briefs stand one under the other. */
const LEAST_OF_BRIEFS = 8;

/** Text of a few lines, spread over many columns. */
function shallowTerms(role: StoryRole, { parts }: TextLegs, depths: readonly number[]): Term[] {
  const isGroup = role === 'briefs';
  const lacks = (isGroup ? LEAST_OF_BRIEFS : LEAST_UNDER) - least(depths);
  if (parts === 1 || lacks <= 0) return [];
  return [{ reason: 'shallow', cost: WEIGHT.shallow * lacks * (isGroup ? 1 : lacks) }];
}

/** A picture is best a third of its story: half or twice that costs a whole weight. Its author may wish it smaller or larger. */
export function pictureTerms(
  { story: { figures }, rank, template }: Subject,
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
  const { grid } = template;
  const looms = Math.log2(
    (legs * depth) / (grid.columns * grid.lines * largestShare(figures, rank)),
  );
  if (looms > 0) terms.push({ reason: 'picture-looms', cost: WEIGHT.pictureLooms * (1 + looms) });
  const missed = figures.map((one) => costOfMiss(one, figures.length, strip, columns * lines));
  const cost = missed.reduce((sum, own) => sum + own, 0);
  if (cost > 0) terms.push({ reason: 'picture-wish', cost });
  return terms;
}

/** Of the page that pictures of one story take, however short the page is: the first story’s lead it. */
const LARGEST = { first: 0.4, other: 0.2 };

const largestShare = (figures: readonly Figure[], rank: number): number =>
  rank === 0 || figures.some(({ size }) => size === 'large') ? LARGEST.first : LARGEST.other;

/** A figure that is not as large in its strip as its author wishes; dearer the further it is from that. */
function costOfMiss({ id, size }: Figure, count: number, strip: Strip, whole: number): number {
  const place = strip.figures.find((one) => one.id === id);
  if (size === null || place === undefined) return 0;
  const columns = place.legs.last - place.legs.first + 1;
  const lines = place.lines.last - place.lines.first + 1;
  const away = awayFromWish(size, (columns * lines) / whole, count);
  return away === 0 ? 0 : WEIGHT.pictureWish * (1 + away);
}
