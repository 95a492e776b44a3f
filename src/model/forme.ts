/**
 * Forme 版: the locked-up page. Every line of type, rule, box and picture stands at its final place, in CSS px from the
 * trim's top left, in steps of 1/64 px. Nothing after this decides a position.
 */
import type { Origin } from '../diagnostic.ts';
import type { Px } from '../units.ts';
import type { Direction, FaceId, Feature, Setting } from './font.ts';
import type { Overset, Unplaced } from './overset.ts';
import type { Lang } from './page.ts';
import type { Focus, SoundPicture } from './picture.ts';
import type { StoryRole } from './story-role.ts';
import type { TextRef } from './text-ref.ts';
import type { Resort } from './typography/elasticity.ts';

export interface Rect {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}

export interface Forme {
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly lang: Lang;
  readonly date: string;
  readonly template: string;
  readonly direction: Direction;
  /** The trim. */
  readonly sheet: Rect;
  /** Live area 版心: what body text and boxes must keep within. */
  readonly live: Rect;
  /** Where furniture may stand besides the live area: header and footer zones. */
  readonly zones: readonly Rect[];
  readonly grid: FormeGrid;
  /** Rules, tints, frames, waves and dots, painted first, in this order. They carry no text. */
  readonly shapes: readonly Shape[];
  readonly furniture: readonly FormePart[];
  /** In reading order. */
  readonly stories: readonly FormeStory[];
  readonly frames: readonly FormeFrame[];
  readonly overset: readonly Overset[];
  readonly unplaced: Unplaced;
  readonly misfit: Misfit;
}

/** What does not fit its place, which was reported: that it lies on something else is no second fault. */
export interface Misfit {
  /** Places that two pins claim. */
  readonly claimed: readonly Rect[];
  /** Parts that are larger than their area. */
  readonly parts: readonly string[];
}

export interface FormeGrid {
  /** First grid line's near edge: the live area's top (vertical: its right edge). */
  readonly origin: Px;
  readonly pitch: Px;
  readonly lines: number;
  /** Size of the body type, whose em boxes the lines of the grid hold. */
  readonly body: Px;
  /** Inline start and end of every basic column. */
  readonly columns: readonly { readonly start: Px; readonly end: Px }[];
}

export interface FormeStory {
  readonly id: string;
  readonly role: StoryRole;
  readonly lang: Lang;
  /** Hull of everything that belongs to the story. */
  readonly rect: Rect;
  /** In reading order: the order of the model. */
  readonly parts: readonly FormePart[];
}

export type PartRole =
  | 'label'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'lead'
  | 'paragraph'
  | 'subhead'
  | 'display'
  | 'quote-head'
  | 'quote'
  | 'verse'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'source'
  | 'picture'
  | 'furniture';

export interface FormePart {
  /** Unique on the page: `lead.body.3`. */
  readonly id: string;
  readonly role: PartRole;
  readonly ref: TextRef;
  readonly lang: Lang;
  readonly lines: readonly FormeLine[];
  /** Ruby lines; painted after the story's copy, so that the copy reads through. */
  readonly annotations: readonly FormeLine[];
  readonly picture: FormePicture | null;
}

export interface FormePicture {
  readonly image: string;
  readonly alt: string;
  readonly rect: Rect;
  readonly focus: Focus;
  /** Null where the file is missing or no good: its place is kept. */
  readonly file: SoundPicture | null;
  readonly origin: Origin;
}

export interface FormeLine {
  /** Unique on the page: `lead.body.3:7`. */
  readonly id: string;
  /** Frame the line stands in; null for heads, captions and furniture. */
  readonly frame: string | null;
  readonly style: string;
  readonly direction: Direction;
  /** Em boxes of the slot: as long as the measure, as thick as the type. */
  readonly rect: Rect;
  /** From the slot's start to the first character's near edge, along the line. */
  readonly start: Px;
  /** Advance of the set line, gaps and blanks between its characters included, none after its last. */
  readonly length: Px;
  readonly runs: readonly Run[];
  /** [from, to) in the part's text. Spaces dropped at a break belong to no line. */
  readonly from: number;
  readonly to: number;
  readonly origin: Origin | null;
  /** Whether the line must stand on the page's line grid. */
  readonly onGrid: boolean;
  /** Whether the line ends its paragraph (and is not justified). */
  readonly last: boolean;
  readonly fit: Fit;
}

/** What it took to fit a line into its slot. */
export interface Fit {
  /** Widest white that justification added to one gap. */
  readonly gap: Px;
  /** What blanks of marks and gaps gave up. */
  readonly squeezed: Px;
  /** How far a mark hangs beyond the slot. */
  readonly hung: Px;
  /** What the line did rather than open too far; null for nearly all. */
  readonly resort: Resort | null;
  /** Whether the line ends inside a word or what is kept together, or against the prohibition: no legal break was in it. */
  readonly cut: boolean;
  /** Share of its own width that each character is painted at 長體, its length in a vertical line 平體; 1 as drawn. */
  readonly condensed: number;
}

/** Characters of one face and look, painted as one span. */
export interface Run {
  /** The model's characters; what is painted instead is in `painted`. */
  readonly text: string;
  /** Equal to `text` but for characters no declared face covers: 〓; a hyphen where the line parts a word; ・ and − for point and minus of upright figures. */
  readonly painted: string;
  readonly face: FaceId;
  readonly size: Px;
  readonly colour: string;
  /** How far it stands off the line's middle or baseline: up, in vertical to the right. Above 0 for a note mark. */
  readonly rise: Px;
  readonly features: readonly Feature[];
  readonly setting: Setting;
  /** Added after every character of the run (CSS letter-spacing). */
  readonly tracking: Px;
  /** Blank before and after the run. */
  readonly before: Px;
  readonly after: Px;
  /** Whole length along the line, tracking and blanks included. */
  readonly advance: Px;
  readonly from: number;
}

/** A column of body text 欄/段, whole lines deep. */
export interface FormeFrame {
  /** `lead/2`: story and place in its thread. */
  readonly id: string;
  readonly story: string;
  readonly direction: Direction;
  readonly rect: Rect;
  readonly style: string;
  /** Cells per line 每行字數: characters of its type that fill a line without a notch. */
  readonly cells: number;
  /** Lines the frame holds and lines that carry type or were taken by a crosshead's white. */
  readonly capacity: number;
  readonly filled: number;
  readonly origin: Origin | null;
}

export type Shape =
  | {
      readonly kind: 'rule';
      readonly of: string;
      readonly x1: Px;
      readonly y1: Px;
      readonly x2: Px;
      readonly y2: Px;
      /** Stroke weight. */
      readonly weight: Px;
      readonly colour: string;
    }
  | {
      readonly kind: 'box';
      readonly of: string;
      readonly rect: Rect;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly weight: Px;
    }
  /** A wavy line, book-title mark 書名號甲式: from one end of its axis to the other. */
  | {
      readonly kind: 'wave';
      readonly of: string;
      readonly x1: Px;
      readonly y1: Px;
      readonly x2: Px;
      readonly y2: Px;
      /** Half the height of the wave, from axis to crest. */
      readonly rise: Px;
      readonly weight: Px;
      readonly colour: string;
    }
  /** An emphasis dot 著重號, round or a sesame ﹅. */
  | {
      readonly kind: 'dot';
      readonly of: string;
      readonly x: Px;
      readonly y: Px;
      readonly radius: Px;
      readonly form: 'round' | 'sesame';
      readonly colour: string;
    };
