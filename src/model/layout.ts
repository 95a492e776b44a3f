/** A layout read back from its text: what a snapshot says of a page, row by row, for comparing and drawing. */
import type { Mm } from '../units.ts';
import type { Direction } from './font.ts';
import type { ChangeCause, LayoutChange, LayoutRow } from './layout-change.ts';

export interface LayoutArea {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

export interface Layout {
  /** Id, title, template and date, as the head of the layout has them; empty where it has none. */
  readonly page: string;
  readonly title: string;
  readonly template: string;
  /** Null when the text is no layout. */
  readonly sheet: LayoutArea | null;
  readonly facts: readonly LayoutRow[];
  /** The page's furniture comes first, as a story without an id. */
  readonly stories: readonly LayoutStory[];
  readonly shapes: readonly LayoutShape[];
  readonly overset: readonly LayoutRow[];
  /** Rows that a layout does not have: a merge conflict, a slip of the hand. */
  readonly foreign: readonly LayoutRow[];
}

export interface LayoutStory {
  readonly id: string | null;
  readonly heading: LayoutRow;
  readonly frames: readonly LayoutFrame[];
  readonly parts: readonly LayoutPart[];
}

export interface LayoutFrame {
  readonly id: string;
  readonly row: LayoutRow;
  readonly area: LayoutArea | null;
}

export interface LayoutPart {
  readonly id: string;
  readonly heading: LayoutRow;
  /** Role, face, size and direction: the heading without the id. */
  readonly type: string;
  readonly picture: LayoutPicture | null;
  readonly lines: readonly LayoutLine[];
  readonly ruby: readonly LayoutLine[];
}

export interface LayoutPicture {
  readonly row: LayoutRow;
  readonly area: LayoutArea | null;
}

export interface LayoutLine {
  readonly row: LayoutRow;
  readonly frame: string | null;
  /** The row `in lead/2` before it; null where the part goes on in the same frame. */
  readonly entry: LayoutRow | null;
  /** Length in cells and adjustments, as written: what is set, but for its characters and its place. */
  readonly setting: string;
  readonly direction: Direction;
  readonly length: Mm;
  readonly size: Mm;
}

export interface LayoutShape {
  readonly kind: string;
  readonly row: LayoutRow;
  /** What it belongs to: a story, a line of type. */
  readonly of: string;
  readonly area: LayoutArea | null;
}

/** A page held against its reference snapshot. */
export interface LayoutComparison {
  /** The page folder, or the test that compares it. */
  readonly name: string;
  /** Path of the reference. */
  readonly reference: string;
  /** Null: there is no reference yet. */
  readonly before: Layout | null;
  /** Null: the files give no page. */
  readonly after: Layout | null;
  readonly changes: readonly LayoutChange[];
  /** What was found on the way, one line each. */
  readonly remarks: readonly string[];
}

export const CAUSE_TITLES: Readonly<Record<ChangeCause, string>> = {
  text: 'text changed',
  reflow: 'reflowed',
  moved: 'moved',
  style: 'style changed',
  page: 'page changed',
};
