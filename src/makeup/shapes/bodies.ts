/** A story's legs, its copy and what stands beside it in; the depths at which the copy fills its legs, out. */
import { collect } from '../../diagnostic.ts';
import type { Corner } from '../parts/corners.ts';
import type { Inset } from '../parts/insets.ts';
import type { Setting } from '../parts/settings.ts';
import { PICTURE_GAP, type Strip } from '../parts/strips.ts';
import type { TextLegs } from '../parts/text-legs.ts';
import type { Subject } from '../subject.ts';
import { LEAST_CELLS, LEAST_UNDER } from '../weights.ts';

/** What a page that closes in no other way may do: white at the end of a module, and copy that finds no room. */
export interface Allowance {
  /** Lines of white at the end of a module. */
  readonly white: number;
  /** Share of a story's lines that may be left over. */
  readonly over: number;
}

/** What a body is made of. */
export interface Make {
  readonly legs: TextLegs;
  readonly setting: Setting;
  readonly strip: Strip;
  readonly corner: Corner | null;
  readonly inset: Inset;
}

/** Lines of text, leg by leg, and the depth of the whole. */
export interface Body extends Make {
  readonly lines: number;
  readonly depths: readonly number[];
  /** Lines that the text fills in each leg. */
  readonly filled: readonly number[];
  /** Column-lines that stay white, and lines of text that find no room. */
  readonly white: number;
  readonly over: number;
  /** Briefs of which a leg parts one line from the others. */
  readonly splits: number;
}

/** Whether a body of so many lines would be taken that leaves so much white, or so much text without room, at least: others are not filled. */
export type IsWanted = (make: Make, lines: number, white: number, over: number) => boolean;

/** The depths at which the text fills its legs: exactly, or with white in the last one; and others where that is allowed. */
export function bodiesOf(
  subject: Subject,
  make: Make,
  most: number,
  allowance: Allowance,
  isWanted: IsWanted,
): Body[] {
  const { legs, strip, setting } = make;
  if (isThin(subject, make)) return [];
  const shallowest = leastLines(subject, make, setting.most);
  // Beside the text a picture is as deep as it.
  if (strip.stands === 'beside')
    return strip.depth < shallowest || strip.depth > most
      ? []
      : tryDepth(subject, make, strip.depth, allowance, isWanted);
  const taken = takenBy(make);
  const full = Math.ceil((setting.least + taken) / legs.parts);
  const least = Math.max(
    shallowest,
    full - Math.floor((setting.most * allowance.over) / legs.parts),
  );
  const deepest = Math.min(most, Math.ceil((setting.most + taken) / legs.parts) + allowance.white);
  const bodies: Body[] = [];
  for (let lines = least; lines <= Math.max(deepest + SEARCHED, least); lines += 1) {
    const found = lines > most ? [] : tryDepth(subject, make, lines, allowance, isWanted);
    collect(bodies, found);
    if (allowance.white === 0 && found.some(({ white, over }) => white === 0 && over === 0)) break;
  }
  return bodies;
}

/** A few briefs are not spread over many columns where one column can hold them. */
const isThin = ({ story, ruler, template }: Subject, { legs, setting }: Make): boolean =>
  story.role === 'briefs' &&
  legs.parts > 1 &&
  setting.most < legs.parts * LEAST_UNDER &&
  ruler.legs(1, 1) >= LEAST_CELLS * template.grid.body;

/** A body of so many lines, unless its text leaves more white, or finds less room, than is allowed: a line in each leg at most. */
function tryDepth(
  subject: Subject,
  make: Make,
  lines: number,
  allowance: Allowance,
  isWanted: IsWanted,
): Body[] {
  const { setting, legs } = make;
  const room = legs.parts * lines - takenBy(make);
  const mostWhite = subject.heads === 'forced' ? room : legs.parts * (1 + allowance.white) - 1;
  if (room - setting.most > mostWhite) return [];
  if (room < setting.least && allowance.over === 0) return [];
  const white = Math.max(0, room - setting.most);
  // Where the text closes exactly no other depth is looked for, whether it is wanted or not.
  const mayClose = allowance.white === 0 && white === 0;
  const over = Math.max(0, setting.least - room);
  // What finds no room may leave all of it.
  const hole = allowance.over === 0 ? white : 0;
  if (!mayClose && !isWanted(make, lines, hole, over)) return [];
  const depths = legDepths(subject, make, lines);
  const body = bodyAt(subject, make, lines, depths);
  return body.over > 0 && allowance.over === 0 ? [] : [body];
}

/** Column-lines that are not the text's. */
const takenBy = ({ strip, corner, inset }: Make): number =>
  strip.legs * besideOf(strip) +
  (corner === null ? 0 : corner.columns * corner.head.depth) +
  inset.legs * inset.lines;

/** Lines under a head whose text goes on where the head does not stand; fewer are `head-at-foot`. */
const LEAST_BEFORE_TURN = 3;

/** Lines of text under a display line: a crosshead may be the first of them. */
const LEAST_UNDER_INSET = 6;

/** Lines that a body has at least: a few of text under what stands over it, room for its label and for a head across it. */
function leastLines(subject: Subject, make: Make, text: number): number {
  const { legs, strip, corner, inset } = make;
  const beside = besideOf(strip);
  const head = corner?.head.depth ?? 0;
  const goesOn = legs.parts > (corner?.columns ?? (subject.isCross ? 1 : legs.parts));
  const own = Math.max(
    Math.min(LEAST_UNDER, Math.ceil(text / legs.parts)),
    goesOn ? LEAST_BEFORE_TURN : 0,
    inset.legs > 0 ? LEAST_UNDER_INSET : 0,
  );
  // Across the page a picture stands beside a head over the first columns, down the page at the other end of its legs.
  const isAcross = subject.template.direction === 'horizontal';
  const under = inset.lines + own + (isAcross ? Math.max(beside, head) : beside + head);
  // A label hangs into the first leg, under what stands over that.
  const first = legDepths(subject, make, 0)[0] ?? 0;
  return Math.max(under, (legs.leg.notch?.lines.last ?? 0) - first, legs.least);
}

/** Lines beyond the least in which an exact fill is looked for: crossheads that move on leave white. */
const SEARCHED = 2;

/** Lines that a picture takes from the legs it stands over. */
export const besideOf = ({ stands, depth }: Strip): number =>
  depth === 0 || stands === 'beside' ? 0 : depth + PICTURE_GAP;

function bodyAt(subject: Subject, make: Make, lines: number, depths: readonly number[]): Body {
  const { legs, setting, strip, corner, inset } = make;
  const { filled, left, splits } = subject.ruler.fill(setting.copy, depths);
  const white = sum(depths) - sum(filled);
  return { legs, setting, strip, corner, inset, lines, depths, filled, white, over: left, splits };
}

function sum(all: readonly number[]): number {
  let total = 0;
  for (const one of all) total += one;
  return total;
}

/** Across the page the picture stands over the last legs, down the page at the end of the first. */
function legDepths(subject: Subject, make: Make, lines: number): number[] {
  const { legs, strip, inset } = make;
  const isAcross = subject.template.direction === 'horizontal';
  const beside = besideOf(strip);
  return Array.from({ length: legs.parts }, (_, leg) => {
    const behind = !isAcross && isBeside(subject, legs, strip, leg) ? beside : 0;
    return lines - behind - overText(subject, make, leg) - insetOver(legs, inset, leg);
  });
}

/** Lines of head and picture before the text of a leg: down the page the picture stands at its other end. */
export function overText(
  subject: Subject,
  { legs, strip, corner }: Pick<Make, 'legs' | 'strip' | 'corner'>,
  leg: number,
): number {
  const head = corner !== null && leg < corner.columns ? corner.head.depth : 0;
  const isOver = subject.template.direction === 'horizontal' && isBeside(subject, legs, strip, leg);
  return head + (isOver ? besideOf(strip) : 0);
}

/** Lines of a display line, and of the white under it, before the text of a leg. */
export const insetOver = (legs: TextLegs, inset: Inset, leg: number): number =>
  isUnderInset(legs, inset, leg) ? inset.lines : 0;

const isBeside = (
  { template }: Subject,
  { parts }: TextLegs,
  strip: Strip,
  leg: number,
): boolean => (template.direction === 'horizontal' ? leg >= parts - strip.legs : leg < strip.legs);

/** The last legs: the text is under way there, and the line calls to go on. */
export const isUnderInset = ({ parts }: TextLegs, inset: Inset, leg: number): boolean =>
  leg >= parts - inset.legs;
