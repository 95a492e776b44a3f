/** Plan: where each story's head, frames and figures stand, in px. */
import type { Origin } from '../diagnostic.ts';
import type { Figure } from './figure.ts';
import type { Rect } from './forme.ts';
import type { Notch, PinnedCells, Story } from './page.ts';

export interface Plan {
  readonly stories: readonly PlannedStory[];
  /** Places that two pins claim, which was reported. */
  readonly claimed: readonly Rect[];
}

export interface PlannedStory {
  readonly story: Story;
  readonly head: PlannedHead | null;
  readonly frames: readonly PlannedFrame[];
  readonly figures: readonly PlannedFigure[];
  readonly displays: readonly Rect[];
  readonly cells: readonly PinnedCells[];
  /** The box round the story, padding included; null where the role has none. */
  readonly box: Rect | null;
  /** Where its pins stand. */
  readonly origin: Origin | null;
}

export interface PlannedHead {
  readonly rect: Rect;
  /** Steps of the ladder from the size that fits. */
  readonly step: number;
  readonly origin: Origin | null;
}

export interface PlannedFrame {
  readonly id: string;
  readonly rect: Rect;
  /** Number of grid lines. */
  readonly lines: number;
  /** Style of copy that alone may flow here; null takes the body. */
  readonly style: string | null;
  readonly cells: number | null;
  readonly notches: readonly Notch[];
  readonly origin: Origin | null;
}

export interface PlannedFigure {
  readonly figure: Figure;
  readonly rect: Rect;
  /** Grid lines of the area; the caption takes the last of them. */
  readonly lines: number;
}
