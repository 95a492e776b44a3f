/** A part of a head at a size: what it measures there. */
import type { ParagraphStyle } from '../../compose/types.ts';
import { greatest } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { HeadPart, HeadSetting, TypeStyle } from '../../model/template.ts';
import type { TextRef } from '../../model/text-ref.ts';
import { type Em, em, type Px, px } from '../../units.ts';
import { type Setter, styleFor } from '../setter.ts';
import { type Display, displayLength, turnLines } from './display.ts';
import { lineStarts, reachOfFirst } from './head-pitch.ts';
import type { TurnAt } from './turn-lines.ts';

/** A part of the head with the size that was chosen for it, and the lines it makes at that size. */
export interface Sized {
  readonly part: HeadPart;
  readonly type: TypeStyle;
  readonly ref: TextRef;
  /** The author's lines, one by one or joined. */
  readonly written: Display;
  readonly display: Display;
  readonly direction: Direction;
  readonly size: Px;
  /** Added to the style's tracking, in em. */
  readonly spread: Em;
  /** Share of their width that characters are condensed to. */
  readonly condensed: number;
}

/** Least white between two parts, as a share of the body size. */
const LEAST_GAP = 0.6;

export function headStyle(setter: Setter, one: Sized, head: HeadSetting): ParagraphStyle {
  return styleFor(setter, one.type, head.direction, {
    size: one.size,
    align: head.align,
    indent: em(0),
    tracking: em(one.type.tracking + one.spread),
    hanSpace: one.part.gap,
    halfHeads: true,
  });
}

/** What was measured of a display: make-up asks for the same lines in hundreds of areas. */
const lengths = new WeakMap<Display, Map<string, Px>>();
const turns = new WeakMap<Display, Map<string, Display | null>>();

function recall<A>(
  memory: WeakMap<Display, Map<string, A>>,
  of: Display,
  key: string,
  ask: () => A,
) {
  const known = memory.get(of) ?? new Map<string, A>();
  memory.set(of, known);
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as A;
  const answer = ask();
  known.set(key, answer);
  return answer;
}

/** Length of the part's longest line. */
export function lengthOf(setter: Setter, one: Sized, head: HeadSetting): Px {
  const length = recall(lengths, one.display, `${one.size} ${one.spread}`, () =>
    displayLength(one.display, headStyle(setter, one, head), setter.fonts),
  );
  return px(length * one.condensed);
}

/** The author's lines broken so that they fit the measure. */
export const turnedTo = (setter: Setter, one: Sized, head: HeadSetting, inline: Px, at: TurnAt) =>
  recall(turns, one.written, `${one.size} ${inline} ${at}`, () =>
    turnLines(one.written, headStyle(setter, one, head), inline, setter.fonts, at),
  );

/** Gaps of the line with most characters, which tracking widens alike. */
export const gapsIn = (one: Sized): number =>
  Math.max(1, greatest(one.display.lines.map((line) => line.to - line.from)) - 1);

export const thickness = ({ display, direction, size }: Sized): number =>
  size * (1 + (lineStarts(display.lines, display.text, direction).at(-1) ?? 0));

/** White between a part and the one before it: readings and dots have room in it. */
export const leastGapBefore = (setter: Setter, one: Sized): number =>
  Math.max(LEAST_GAP * setter.template.grid.body, reachBefore(one));

/** What stands before the first line of a part: readings and dots. */
export const reachBefore = ({ display, direction, size }: Sized): number =>
  size * reachOfFirst(display.lines, display.text, direction);

export const depthOf = (setter: Setter, sized: readonly Sized[]): number =>
  sized.slice(0, 1).reduce((sum, one) => sum + reachBefore(one), 0) +
  sized.reduce((sum, one) => sum + thickness(one), 0) +
  sized.slice(1).reduce((sum, one) => sum + leastGapBefore(setter, one), 0);
