/** A story with a display line and its legs in; the places at the end of some of them where the line may stand, out. */

import { extent, type Subject } from '../subject.ts';
import { PICTURE_GAP } from './strips.ts';
import type { TextLegs } from './text-legs.ts';

/** A display line at the end of some legs, with the white before it; the others run in. */
export interface Foot {
  readonly displays: number;
  readonly legs: number;
  readonly lines: number;
}

export const NO_FOOT: Foot = { displays: 0, legs: 0, lines: 0 };

/** Most legs, and lines, that a display line takes. */
const WIDEST_FOOT = 3;
const DEEPEST_FOOT = 8;

/** The first display line over two or three legs, where it stands in the lines of its author. */
export function feetOf(
  subject: Subject,
  { module, columns, parts, from }: TextLegs,
): readonly Foot[] {
  const isDisplayed = subject.story.body.some(({ kind }) => kind === 'display');
  if (!isDisplayed || parts !== columns || from > 1) return [NO_FOOT];
  const feet: Foot[] = [];
  for (let legs = Math.min(2, parts); legs <= Math.min(WIDEST_FOOT, parts); legs += 1) {
    for (let lines = 2; lines <= DEEPEST_FOOT; lines += 1) {
      const size = subject.ruler.display(0, extent(module, legs, lines));
      // An area that is deeper than long turns the line on its side.
      if (size === null || size < subject.template.grid.body * LEAST_DISPLAY) continue;
      feet.push({ displays: 1, legs, lines: lines + PICTURE_GAP });
      break;
    }
  }
  return feet.length === 0 ? [NO_FOOT] : feet;
}

/** A display line with a place of its own is so many times as large as the text at least. */
const LEAST_DISPLAY = 1.6;
