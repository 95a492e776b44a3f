/** Template: the house. Sheet, grid, type styles, how each role of story is dressed, furniture. Lengths are resolved to px. */
import type { Origin } from '../diagnostic.ts';
import type { Em, Px } from '../units.ts';
import type { SeverityOverride } from './checks.ts';
import type { Direction, FaceList } from './font.ts';
import type { Rect } from './forme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lang } from './page.ts';
import type { StoryRole } from './story-role.ts';
import type { Breaker, HouseStyle } from './typography/house-styles.ts';

export interface Template {
  readonly id: string;
  readonly description: string;
  readonly direction: Direction;
  /** House style per language, the template's overrides applied; a language not listed is refused. */
  readonly houseStyles: Readonly<Partial<Record<Lang, HouseStyle>>>;
  /** The trim. */
  readonly sheet: { readonly width: Px; readonly height: Px };
  readonly grid: Grid;
  /** Where furniture may stand outside the live area. */
  readonly zones: readonly Rect[];
  readonly styles: Readonly<Record<string, TypeStyle>>;
  /** Head sizes that the house owns, ascending. */
  readonly ladder: readonly Px[];
  readonly roles: Readonly<Partial<Record<StoryRole, RoleSetting>>>;
  readonly picture: PictureSetting;
  readonly furniture: readonly Furniture[];
  readonly ornaments: readonly Ornament[];
  /** Names and words of the house. */
  readonly lexicon: Lexicon;
  /** Rules whose findings count otherwise on every page of the house. */
  readonly checks: readonly SeverityOverride[];
  readonly origin: Origin;
}

export interface Grid {
  /** Top left of the live area. */
  readonly x: Px;
  readonly y: Px;
  /** Basic columns 基本欄 (vertical: rows 段). */
  readonly columns: number;
  /** Inline size of one basic column and of the gap between two. */
  readonly measure: Px;
  readonly gap: Px;
  readonly lines: number;
  readonly pitch: Px;
  /** Size of the body type; an area ends at the em-box foot of its last line. */
  readonly body: Px;
}

export type Align = 'justify' | 'start' | 'center' | 'end';

export interface TypeStyle {
  readonly name: string;
  /** In order; the first that covers a cluster wins. */
  readonly faces: FaceList;
  /** For `bold` marks. */
  readonly bold: FaceList;
  readonly size: Px;
  readonly pitch: Px;
  /** First-line indent. */
  readonly indent: Em;
  readonly align: Align;
  /** Added after every character. */
  readonly tracking: Em;
  /** `half` sets brackets and marks on half a cell, as heads and datelines want. */
  readonly marks: 'full' | 'half';
  readonly colour: string;
  /** How its paragraphs are broken; null as the house does. */
  readonly breaker: Breaker | null;
}

export interface RoleSetting {
  readonly head: HeadSetting | null;
  readonly label: LabelSetting | null;
  /** Style names. */
  readonly body: string;
  readonly lead: string;
  readonly dateline: string;
  readonly display: string;
  readonly quoteHead: string;
  readonly quoteText: string;
  readonly subhead: SubheadSetting;
  readonly items: ItemsSetting;
  /** Where the byline stands: its own line in the head, in the label box, or at the end of the text. */
  readonly byline: { readonly style: string; readonly place: 'head' | 'label' | 'end' };
  /** Source line: at the end of the text, or in the head's last line at its end. */
  readonly source: { readonly style: string; readonly place: 'end' | 'head' };
  /** Quotes start a frame each instead of following one another. */
  readonly quotePerFrame: boolean;
  readonly caption: CaptionSetting;
  readonly box: BoxSetting | null;
  /** Hairline 分欄線 in the gaps between the story's frames. */
  readonly columnRule: RuleSetting | null;
  /** Rule so far above the story; and, where `beside` says how far, one on the side where reading starts. */
  readonly storyRule: (RuleSetting & { readonly above: Px; readonly beside: Px | null }) | null;
}

export interface RuleSetting {
  readonly weight: Px;
  readonly colour: string;
}

/** A crosshead takes whole lines of the grid; `above` is its share of the white that it leaves free. */
export interface SubheadSetting {
  readonly style: string;
  readonly lines: number;
  readonly above: number;
}

/** How the briefs 簡訊 of a group are told apart. */
export interface ItemsSetting {
  /** Whether a head runs in before its text, bold, or stands over it as a crosshead does. */
  readonly head: 'run-in' | 'over';
  /** Before each head: ■. */
  readonly mark: string | null;
}

export interface HeadSetting {
  /** Direction of the head's lines; independent of the body's. */
  readonly direction: Direction;
  readonly align: 'start' | 'center' | 'end';
  /** How unused depth is shared: before the first line, in each gap, after the last. */
  readonly air: { readonly before: number; readonly between: number; readonly after: number };
  /** In stacking order. */
  readonly parts: readonly HeadPart[];
}

export interface HeadPart {
  readonly field: 'kicker' | 'headline' | 'deck' | 'byline';
  readonly style: string;
  /** Bounds on the ladder: the largest size in them that fits the measure is taken. */
  readonly smallest: Px;
  readonly largest: Px;
  /**
   * `author` keeps the author's lines; `joined` sets them in one line, parted by `gap`; `phrases` keeps the author's and
   * breaks them by phrase too where that lets the part be larger.
   */
  readonly lines: 'author' | 'joined' | 'phrases';
  /** Gap between half-heads, in em of the head's size. */
  readonly gap: Em;
  /** Tracking that may be added to fill the measure. */
  readonly spread: Em;
  /** Tracking that may be taken away where the smallest size does not fit. */
  readonly tighten: Em;
  /** Floor of condensing where even that does not fit, as a share of the width; 1 condenses nothing. */
  readonly condense: number;
}

/** A label is cut into the first notch of the story's first frame. */
export interface LabelSetting {
  readonly style: string;
  /** Rows the label's characters are dealt into. */
  readonly rows: number;
  readonly direction: Direction;
  readonly fill: string | null;
  readonly stroke: RuleSetting | null;
  /** Depth kept free inside the notch after the label, so that type does not touch it. */
  readonly air: Em;
}

export interface CaptionSetting {
  readonly style: string;
  readonly creditStyle: string;
  /** Air between picture and caption. */
  readonly gap: Px;
  /** Keyline round the picture. */
  readonly keyline: RuleSetting | null;
}

/** How fine pictures are prepared for the press. */
export interface PictureSetting {
  /** Pixels an inch of photographs and everything else with tones. */
  readonly resolution: number;
  /** Pixels an inch of what is black and white only. */
  readonly lineArt: number;
  /** Of a JPEG, 1 to 100. */
  readonly quality: number;
}

/** A box round the story. Columns inside are dealt anew: whole ems, the rest goes to the gaps. */
export interface BoxSetting {
  readonly fill: string | null;
  readonly stroke: RuleSetting | null;
  /** Inline padding in em of the body. */
  readonly padding: Em;
  /** How far the box reaches before the first and after the last line. */
  readonly before: Px;
  readonly after: Px;
  /** A tint behind the head, and its colour. */
  readonly headFill: string | null;
  /** White between that tint and the text; null for half of what parts two lines. */
  readonly headGap: Px | null;
}

export interface Furniture {
  readonly id: string;
  readonly style: string;
  readonly rect: Rect;
  readonly direction: Direction;
  readonly align: 'start' | 'center' | 'end';
  /** On even pages it stands at the other side of the sheet: folios keep to the outer corner. */
  readonly mirrored: boolean;
  /** Where the line stands across its rectangle. */
  readonly valign: 'start' | 'center' | 'end';
  /** Text pattern: `{paper} {date:zh} {date:minguo} {weekday:zh} {section} {label} {credits}`. */
  readonly text: string;
}

/** A rule or tint that belongs to the page, not to a story. */
export type Ornament =
  | {
      readonly kind: 'rule';
      readonly x1: Px;
      readonly y1: Px;
      readonly x2: Px;
      readonly y2: Px;
      readonly weight: Px;
      readonly colour: string;
    }
  | { readonly kind: 'box'; readonly rect: Rect; readonly fill: string };

/** How a template paints: the page's markup, one partial per kind of item, and a stylesheet that moves nothing. */
export interface Skin {
  readonly page: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly css: string;
  /** Path of the template's folder, for findings. */
  readonly folder: string;
}

/** The lists of faces that a template's styles name, in light and in bold. */
export const faceListsOf = (template: Template): FaceList[] =>
  Object.values(template.styles).flatMap(({ faces, bold }) => [faces, bold]);
