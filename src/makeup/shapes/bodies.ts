/** A story's legs, its copy and what stands beside it in; the depths at which the copy fills its legs, out. */
import type { Corner } from '../parts/corners.ts';
import type { Foot } from '../parts/feet.ts';
import type { Setting } from '../parts/settings.ts';
import { PICTURE_GAP, type Strip } from '../parts/strips.ts';
import type { TextLegs } from '../parts/text-legs.ts';
import type { Subject } from '../subject.ts';
import { LEAST_UNDER } from '../weights.ts';

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
  readonly foot: Foot;
}

/** Lines of text, leg by leg, and the depth of the whole. */
export interface Body extends Make {
  readonly lines: number;
  readonly depths: readonly number[];
  /** Column-lines that stay white, and lines of text that find no room. */
  readonly white: number;
  readonly over: number;
}

/** The depths at which the text fills its legs: exactly, or with white in the last one; and others where that is allowed. */
export function bodiesOf(subject: Subject, make: Make, most: number, allowance: Allowance): Body[] {
  const { legs, setting, strip, corner, foot } = make;
  const text = setting.copy.reduce(
    (sum, one) => sum + (one.kind === 'frame-break' ? 0 : one.lines),
    0,
  );
  const beside = besideOf(strip);
  const taken =
    strip.legs * beside +
    (corner === null ? 0 : corner.columns * corner.head.depth) +
    foot.legs * foot.lines;
  const own = Math.min(LEAST_UNDER, Math.ceil(text / legs.parts));
  const under = beside + foot.lines + own + (corner?.head.depth ?? 0);
  const full = Math.ceil((text + taken) / legs.parts);
  const shallowest = Math.max(under, legs.leg.notch?.lines.last ?? 0, legs.least);
  const least = Math.max(shallowest, full - Math.floor((text * allowance.over) / legs.parts));
  const bodies: Body[] = [];
  for (
    let lines = least;
    lines <= Math.min(most, Math.max(full, least) + SEARCHED + allowance.white);
    lines += 1
  ) {
    const body = bodyAt(subject, make, lines);
    if (body.over === 0 || allowance.over > 0) bodies.push(body);
    if (body.white === 0 && body.over === 0 && allowance.white === 0) break;
  }
  return bodies;
}

/** Lines beyond the least in which an exact fill is looked for: crossheads that move on leave white. */
const SEARCHED = 2;

export const besideOf = ({ depth }: Strip): number => (depth === 0 ? 0 : depth + PICTURE_GAP);

function bodyAt(subject: Subject, make: Make, lines: number): Body {
  const depths = legDepths(subject, make, lines);
  const { filled, left } = subject.ruler.fill(make.setting.copy, depths);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return { ...make, lines, depths, white: sum(depths) - sum(filled), over: left };
}

/** Across the page the picture stands over the last legs and the display line under the first; down the page at their ends. */
function legDepths(subject: Subject, { legs, strip, corner, foot }: Make, lines: number): number[] {
  return Array.from({ length: legs.parts }, (_, leg) => {
    const head = corner !== null && leg < corner.columns ? corner.head.depth : 0;
    const picture = isBeside(subject, legs, strip, leg) ? besideOf(strip) : 0;
    return lines - head - picture - (isOverFoot(subject, legs, foot, leg) ? foot.lines : 0);
  });
}

export const isBeside = (
  { template }: Subject,
  { parts }: TextLegs,
  strip: Strip,
  leg: number,
): boolean => (template.direction === 'horizontal' ? leg >= parts - strip.legs : leg < strip.legs);

/** The other legs than those that a picture stands over, as long as there are any. */
const isOverFoot = (
  { template }: Subject,
  { parts }: TextLegs,
  foot: Foot,
  leg: number,
): boolean => (template.direction === 'horizontal' ? leg < foot.legs : leg >= parts - foot.legs);
