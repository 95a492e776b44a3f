/** What changed between two layouts of a page, grouped by cause: what a person reviews before taking a snapshot over. */
import type { Mm } from '../units.ts';

/**
 * `text`: other characters. `reflow`: the same characters, broken into lines otherwise. `moved`: the same lines at
 * another place. `style`: at the same place, but in other type, size, width or with other adjustments. `page`: the
 * sheet, the grid, frames, pictures, rules and boxes.
 */
export type ChangeCause = 'text' | 'reflow' | 'moved' | 'style' | 'page';
export const CHANGE_CAUSES: readonly ChangeCause[] = ['text', 'reflow', 'moved', 'style', 'page'];

/** One row of a layout as text. */
export interface LayoutRow {
  /** As the layout writes it, without its indent. */
  readonly text: string;
  /** Id of the line of type that the row describes, `lead.body.3:7`; null for frames, pictures, shapes, headings. */
  readonly line: string | null;
  /** Where it starts on the page; null for rows without a place. */
  readonly x: Mm | null;
  readonly y: Mm | null;
  /** The line's own characters; null for rows that are no type. */
  readonly type: string | null;
}

export interface LayoutChange {
  readonly cause: ChangeCause;
  /** The story it belongs to; null for the page, its furniture and its shapes. */
  readonly story: string | null;
  /** What changed: a part (`lead.body.3`), several (`lead.body.4–9`), a frame (`lead/2`), `shapes`, `page`. */
  readonly item: string;
  /** One line for people: `31 lines moved 0.00 +5.29 mm`. */
  readonly summary: string;
  readonly before: readonly LayoutRow[];
  readonly after: readonly LayoutRow[];
}
