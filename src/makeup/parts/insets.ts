/** A story with a display line and its legs in; the places over some of them where the line may stand, out. */

import { extent, type Subject } from '../subject.ts';
import { PICTURE_GAP } from './strips.ts';
import type { TextLegs } from './text-legs.ts';

/** A display line over the text of some legs, with the white under it; the others run in. */
export interface Inset {
  readonly displays: number;
  readonly legs: number;
  readonly lines: number;
}

export const NO_INSET: Inset = { displays: 0, legs: 0, lines: 0 };

/** Most legs, and lines, that a display line takes. */
const WIDEST = 3;
const DEEPEST = 8;

/** The first display line over two or three legs, but not over all of them, where it stands in the lines of its author. */
export function insetsOf(subject: Subject, { module, columns, parts }: TextLegs): readonly Inset[] {
  const isDisplayed = subject.story.body.some(({ kind }) => kind === 'display');
  if (!isDisplayed || parts !== columns) return [NO_INSET];
  const insets: Inset[] = [];
  for (let legs = 2; legs <= Math.min(WIDEST, parts - 1); legs += 1) {
    for (let lines = 2; lines <= DEEPEST; lines += 1) {
      const size = subject.ruler.display(0, extent(module, legs, lines));
      // An area that is deeper than long turns the line on its side.
      if (size === null || size < subject.template.grid.body * LEAST_DISPLAY) continue;
      insets.push({ displays: 1, legs, lines: lines + PICTURE_GAP });
      break;
    }
  }
  return insets.length === 0 ? [NO_INSET] : insets;
}

/** A display line with a place of its own is so many times as large as the text at least. */
const LEAST_DISPLAY = 1.6;
