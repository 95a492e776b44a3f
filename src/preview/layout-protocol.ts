/** What the preview's server tells its client of the places that stories could have; the requests stand in protocol.ts. */
import type { Severity } from '../diagnostic.ts';

/** Empty where make-up has nothing to place, or no room. */
export interface LayoutsView {
  readonly id: string;
  readonly revision: number;
  /** Whether a layout was taken over that can be taken back. */
  readonly canUndo: boolean;
  /** The best first. */
  readonly layouts: readonly LayoutView[];
}

export interface LayoutView {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Whether the page that shows is this one. */
  readonly isShown: boolean;
  readonly cost: number;
  /** Column-lines on which nothing stands, and lines that find no room. */
  readonly free: number;
  readonly over: number;
  /** What cost most, in words. */
  readonly dearest: string;
  readonly stories: readonly LayoutStoryView[];
}

export interface LayoutStoryView {
  readonly story: string;
  /** The hull of all that it has pinned. */
  readonly module: AreaView;
  readonly head: AreaView | null;
  readonly frames: readonly AreaView[];
  readonly pictures: readonly AreaView[];
  /** Where it stands and how it is set, and what was given up for that, in words; nothing is paid for what is pinned. */
  readonly setting: string;
  readonly paid: string;
}

export interface ModuleFitView {
  readonly story: string;
  readonly module: AreaView;
  /** False where the story does not stand there at all: its head or its picture has no room. */
  readonly isHeld: boolean;
  /** Lines of text that find no room, and column-lines that stay white. */
  readonly over: number;
  readonly white: number;
  /** What would suit better. */
  readonly help: string | null;
}

export interface ProposalView {
  readonly story: string;
  readonly module: AreaView;
  /** Null where make-up places nothing. */
  readonly layout: LayoutView | null;
  /** Of the whole page, as other layouts cost; and what of it is for the story, which the layout, where it is fixed, does not count. */
  readonly cost: number;
  readonly ownCost: number;
  /** Stories that stay where page.yaml has them. */
  readonly kept: readonly string[];
  /** Errors and warnings of the page as it would be, before it is printed. */
  readonly findings: readonly ProposedFinding[];
  /** False where the story has no place there. */
  readonly canTake: boolean;
}

export interface ProposedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
}

/** Columns and lines of the grid, 1-based, with both ends; of the columns one of so many equal parts, or neighbours joined. */
export interface AreaView {
  readonly columns: { readonly first: number; readonly last: number };
  readonly lines: { readonly first: number; readonly last: number };
  readonly part: { readonly first: number; readonly last: number; readonly of: number } | null;
}
