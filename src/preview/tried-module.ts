/** A story and the rectangle of the grid that somebody tries for it in, the pins that fix it there out. */
import { area, NO_PINS } from '../makeup/shapes/shape.ts';
import type { Interval, StoryPins } from '../model/page.ts';
import { samePins } from '../notation/pin-yaml.ts';

export interface TriedModule {
  readonly story: string;
  readonly columns: Interval;
  readonly lines: Interval;
}

export const moduleOnly = ({ columns, lines }: TriedModule): StoryPins => ({
  ...NO_PINS,
  module: area(columns, lines),
});

export const isSameModule = (one: TriedModule, other: TriedModule): boolean =>
  one.story === other.story && samePins(moduleOnly(one), moduleOnly(other));
