/** A set line and its line of the forme in, the dots beside its emphasised characters 著重號 out. */
import type { ParagraphStyle, SetLine } from '../../compose/types.ts';
import { greatest } from '../../model/extent.ts';
import type { FormeLine, Shape } from '../../model/forme.ts';
import { quantise } from '../../units.ts';
import { readingReach, stretchReach } from './mark-reach.ts';

/** In em: a dot about as heavy as a stroke, its centre in the middle of a tight line gap. */
export const DOT_RADIUS = 0.08;
const DOT_OFFSET = 0.2;
/** A sesame is broader than a dot. */
const SESAME_BREADTH = 1.3;
/** White between a dot and what it has to stand outside of. */
export const CLEAR = 0.04;

/** Right of the line in vertical; in horizontal under it (clreq 3.3.3), Japanese over it (jlreq 3.3.9). */
export function dotShapes(line: SetLine, set: FormeLine, style: ParagraphStyle): Shape[] {
  const { rect, direction, id } = set;
  const upright = direction === 'vertical';
  const over = style.lang === 'ja';
  const sesame = upright && style.house.emphasis === 'sesame';
  const radius = style.size * DOT_RADIUS;
  const names = upright || over ? 0 : nameReach(line, radius);
  return line.dots.map((dot) => {
    const readings =
      upright || over ? readingReach(line, { start: dot - radius, end: dot + radius }, style) : 0;
    const offset =
      style.size * offsetBeyond(Math.max(names, readings), sesame ? SESAME_BREADTH : 1);
    return {
      kind: 'dot',
      of: id,
      x: quantise(upright ? rect.x + rect.width + offset : rect.x + dot),
      y: quantise(upright ? rect.y + dot : over ? rect.y - offset : rect.y + rect.height + offset),
      radius: quantise(radius),
      form: sesame ? 'sesame' : 'round',
      colour: style.base.colour,
    };
  });
}

/** Dots of a line keep one level, outside of all lines along names that they meet. */
const nameReach = (line: SetLine, radius: number): number =>
  greatest(
    line.dots.map((dot) => stretchReach(line, { start: dot - radius, end: dot + radius })),
    0,
  );

/** Dots stand outside of readings (CSS Text Decoration 4, 3.4), and of lines along names. */
const offsetBeyond = (reach: number, breadth: number): number =>
  Math.max(DOT_OFFSET, reach + CLEAR + DOT_RADIUS * breadth);
