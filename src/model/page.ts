/** Page: the content of one newspaper page, before anything has a place. */
import type { Finding, Origin } from '../diagnostic.ts';
import type { Advert } from './advert.ts';
import type { SeverityOverride } from './checks.ts';
import type { Figure } from './figure.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './side.ts';
import type { SourcePlace } from './source-place.ts';
import type { StoryRole } from './story-role.ts';
import type { RichText } from './text.ts';

/** BCP 47 tag of a house style this project knows. */
export type Lang = 'zh-HK' | 'zh-TW' | 'zh-CN' | 'ja';
export const LANGS: readonly Lang[] = ['zh-HK', 'zh-TW', 'zh-CN', 'ja'];

export interface Page {
  /** The page folder's name; names the output folder. */
  readonly id: string;
  readonly lang: Lang;
  readonly langOrigin: Origin;
  readonly template: string;
  readonly templateOrigin: Origin;
  /** Name of the newspaper. */
  readonly paper: RichText;
  /** Civil date, `2025-05-09`. */
  readonly date: string;
  readonly dateOrigin: Origin;
  /** The weekday as the author wrote it, to be proved against the date; null when not given. */
  readonly weekday: RichText | null;
  /** Section name 版名, e.g. 要聞. */
  readonly section: RichText;
  /** Page label 版次, e.g. A2. */
  readonly label: RichText;
  /** Page credits, e.g. 責任編輯. */
  readonly credits: readonly RichText[];
  /** In reading order. */
  readonly stories: readonly Story[];
  /** House fillers 補白 that the page may take, by name. */
  readonly fillers: readonly Filler[];
  readonly pins: Pins;
  /** Where the pins of each template are named. */
  readonly pinOrigins: Readonly<Record<string, Origin>>;
  /** Names and words of the page, besides the house's. */
  readonly lexicon: Lexicon;
  /** Where its texts stood in the source that the page was made of; empty for a page that people wrote. */
  readonly sources: readonly SourcePlace[];
  /** Rules whose findings count otherwise on this page. */
  readonly checks: readonly SeverityOverride[];
  readonly origin: Origin;
}

/** `findings` count only where it is used. */
export interface Filler {
  readonly story: Story;
  readonly findings: readonly Finding[];
}

export interface Story {
  readonly id: string;
  readonly role: StoryRole;
  /** The story this one belongs to. */
  readonly partOf: string | null;
  readonly lang: Lang;
  /** Standing head 欄目: 專家解讀, 北京觀察. */
  readonly label: RichText | null;
  /** Kicker 引題/肩題. */
  readonly kicker: readonly RichText[];
  /** Main head 主題, one entry per line as the author broke it. */
  readonly headline: readonly RichText[];
  /** Deck 副題. */
  readonly deck: readonly RichText[];
  /** Lead paragraphs 導語/リード, set apart from the body. */
  readonly lead: readonly RichText[];
  /** Dateline 電頭, run in before the first body paragraph: 【大公報訊】. */
  readonly dateline: RichText | null;
  readonly byline: RichText | null;
  readonly body: readonly Block[];
  readonly offers: Offers;
  /** From 1 to 5: what is heavier stands before what the page lists before it. */
  readonly weight: number;
  /** Side of the page that its author would have it at. */
  readonly wish: Side | null;
  readonly figures: readonly Figure[];
  /** Null for all that is no advert 廣告. */
  readonly advert: Advert | null;
  /** Source line: 資料來源：新華社. */
  readonly source: RichText | null;
  /** Who holds the rights, and the story's name in the system that it comes from: kept with it, and not printed. */
  readonly rights: string | null;
  readonly identifier: string | null;
  /** Whether a part of its head is not what was meant, which reading has reported: nobody judges its look. */
  readonly headMisread: boolean;
  readonly origin: Origin;
  /** Where it names its language and role; its start where it does not. */
  readonly langOrigin: Origin;
  readonly roleOrigin: Origin;
}

/** Weight of a story that has none of its own. */
export const USUAL_WEIGHT = 3;

/** What the author lets the page leave out where room is short. */
export interface Offers {
  readonly deck: boolean;
  /** Blocks of the body, by index. */
  readonly body: readonly number[];
}

export const NO_OFFERS: Offers = { deck: false, body: [] };

/** No headline, no text of any other kind and no picture. */
export const isEmptyStory = (story: Story): boolean =>
  [story.kicker, story.headline, story.deck, story.lead, story.body, story.figures].every(
    ({ length }) => length === 0,
  ) && [story.label, story.dateline, story.byline, story.source].every((text) => text === null);

/** A head with nothing under it. A brief may be one that points to another page, and an advert has no text. */
export const isTextless = ({ role, kicker, headline, deck, lead, body, figures }: Story): boolean =>
  kicker.length + headline.length + deck.length > 0 &&
  body.length + lead.length + figures.length === 0 &&
  role !== 'brief' &&
  role !== 'advert';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: RichText }
  /** Crosshead 小標題/中見出し. */
  | { readonly kind: 'subhead'; readonly text: RichText }
  /** A free display line 插題. */
  | { readonly kind: 'display'; readonly text: RichText }
  | { readonly kind: 'quote'; readonly head: readonly RichText[]; readonly text: RichText }
  /** Verse 詩: a line break of its text ends a line on the page. */
  | { readonly kind: 'verse'; readonly text: RichText }
  /** A brief that runs in the thread of its group 簡訊: its small head, and its first paragraph. */
  | {
      readonly kind: 'item';
      /** The story that it was written as. */
      readonly story: string;
      readonly head: readonly RichText[];
      readonly text: RichText;
    }
  /** One of the others that the page does not print; its place stays, so that all that follow keep their numbers. */
  | { readonly kind: 'left-out'; readonly of: 'paragraph' | 'other'; readonly text: RichText };

/** The cells per line that the paragraph with this number is pinned to; null where the frame decides. */
export const cellsOfParagraph = (
  pins: readonly PinnedCells[],
  paragraph: number | null,
): PinnedCells | null =>
  pins.find(
    ({ paragraphs: { first, last } }) =>
      paragraph !== null && first <= paragraph && paragraph <= last,
  ) ?? null;

/** Pins: where the author wants things, by template name and story id; null where they are written, but not as pins are. */
export type Pins = Readonly<Record<string, TemplatePins>>;
export type TemplatePins = Readonly<Record<string, StoryPins | null>>;

export interface StoryPins {
  /** Where nothing else is pinned: the rectangle that the story takes; what stands in it make-up finds. */
  readonly module: Area | null;
  readonly head: PinnedHead | null;
  readonly frames: readonly PinnedFrame[];
  /** By figure id. */
  readonly figures: Readonly<Record<string, Area>>;
  /** The n-th display block of the story; those without an area run in the text. */
  readonly displays: readonly Area[];
  /** Paragraphs of the body that have cells of their own. */
  readonly cells: readonly PinnedCells[];
  /** What of the story is left out of the page. */
  readonly omit: readonly PinnedOmission[];
  /** Null where make-up wrote them, here and in all of their parts. */
  readonly origin: Origin | null;
}

/** Whether make-up has to place the story, all of it or within its module. Pins that could not be read are no place, but nobody finds another. */
export const isWaiting = (pins: StoryPins | null | undefined): boolean =>
  pins === undefined || (pins?.module ?? null) !== null;

/** Cells per line 每行字數 of a range of the body's paragraphs, which `numberedParagraphs` counts from 1. */
export interface PinnedCells {
  readonly paragraphs: Interval;
  readonly cells: number;
  readonly origin: Origin | null;
}

/** The deck, or a block of the body by its index, which its id ends with: `body.7`. */
export interface PinnedOmission {
  readonly field: 'deck' | 'body';
  /** 0 for the deck. */
  readonly index: number;
  readonly origin: Origin | null;
}

/**
 * A rectangle on the template's grid, 1-based and inclusive. `columns` = basic columns left to right (vertical: rows
 * 批/段 top to bottom), `lines` = grid lines top to bottom (vertical: right to left).
 */
export interface Area {
  readonly columns: Interval;
  readonly lines: Interval;
  /** 破欄: the columns' whole length dealt into `of` equal parts, of which this area takes one or some neighbours; null takes all. */
  readonly part: Share | null;
  readonly origin: Origin | null;
}

/** One of several equal parts, or neighbours among them that are joined; 1-based and inclusive. */
export interface Share {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

export interface Interval {
  readonly first: number;
  readonly last: number;
}

export interface PinnedHead extends Area {
  /** Steps of the ladder by which the main head is smaller (below 0) or larger than what fits; 0 takes what fits. */
  readonly step: number;
}

export interface PinnedFrame extends Area {
  /** Only text of this style flows here, e.g. `lead`; null takes the body. */
  readonly style: string | null;
  /** Cells per line 每行字數; null sets natural width. */
  readonly cells: number | null;
  readonly notches: readonly Notch[];
}

/** Lines of a frame that start later, to leave room for a label. `lines` counts within the frame. */
export interface Notch {
  readonly lines: Interval;
  /** In em of the frame's type. */
  readonly start: number;
}
