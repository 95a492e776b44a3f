/** What the page has no room for: copy left over, and what has no place at all. Types only. */
import type { Origin } from '../diagnostic.ts';
import type { TextRef } from './text-ref.ts';

/** Copy that found no room. */
export interface Overset {
  readonly ref: TextRef;
  readonly from: number;
  readonly to: number;
  /** The characters left over. */
  readonly text: string;
  /** Lines they would take in the last frame's measure, and cells of their type in each. */
  readonly lines: number;
  readonly cells: number;
  readonly origin: Origin | null;
}

/** What has no place on the page, each named in a finding: whole stories by id, and texts of stories that stand. */
export interface Unplaced {
  readonly stories: readonly string[];
  readonly texts: readonly TextRef[];
}
