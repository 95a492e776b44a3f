/**
 * Manuscript: what a source still holds of a page, read and sorted, before it is a page folder. Its texts are plain, without markup, and
 * each knows the lines of the source that it was read from.
 */
import type { Lang } from './page.ts';
import type { StoryRole } from './story-role.ts';

export interface Manuscript {
  readonly sheet: ManuscriptSheet;
  /** In reading order. */
  readonly stories: readonly ManuscriptStory[];
  /** Frames that the source reveals, story by story, in reading order. */
  readonly geometry: readonly PrintedFrames[];
  /** What was decided with doubt, the most doubtful first. */
  readonly questions: readonly Question[];
  /** What was left out on purpose. */
  readonly dropped: readonly Dropped[];
}

/** What a page says of itself. Null where the source does not say it. */
export interface ManuscriptSheet {
  readonly paper: Passage | null;
  /** Civil date, `2025-05-09`. */
  readonly date: Passage | null;
  readonly section: Passage | null;
  readonly label: Passage | null;
  readonly credits: readonly Passage[];
  readonly lang: Lang;
}

/** Text without markup, on one line, and where it stands in the source. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly SourceSpan[];
}

/** Lines of the source, from 1 up, first and last included; of a source without lines, its items. */
export interface SourceSpan {
  readonly from: number;
  readonly to: number;
}

export interface ManuscriptStory {
  readonly id: string;
  readonly role: StoryRole;
  /** Id of the story this one belongs to. */
  readonly partOf: string | null;
  /** Standing head 欄目. */
  readonly label: Passage | null;
  readonly kicker: readonly Passage[];
  /** One entry for each part or line that the source keeps apart. */
  readonly headline: readonly Passage[];
  readonly deck: readonly Passage[];
  readonly lead: readonly Passage[];
  readonly byline: Passage | null;
  /** Run in before the first paragraph: 【本報訊】. */
  readonly dateline: Passage | null;
  readonly body: readonly ManuscriptBlock[];
  readonly captions: readonly ManuscriptCaption[];
  /** Source line: 資料來源：…. */
  readonly source: Passage | null;
  /** Who holds the rights, as a newsroom's export says it. */
  readonly rights: string | null;
  /** The name of the story in the system that it comes from. */
  readonly identifier: string | null;
}

export type ManuscriptBlock =
  | { readonly kind: 'paragraph' | 'subhead' | 'display'; readonly text: Passage }
  | { readonly kind: 'quote'; readonly head: readonly Passage[]; readonly text: Passage }
  /** Lines of a poem: each stays a line of its own. */
  | { readonly kind: 'verse'; readonly rows: readonly Passage[] };

/** A picture that the source names or has: what is printed with it, and its file where there is one. */
export interface ManuscriptCaption {
  readonly marker: string | null;
  readonly text: Passage | null;
  readonly credit: Passage | null;
  /** Bytes of the picture and the name that its file gets; null where the source has only its caption. */
  readonly picture: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** The frames 欄 that a stream of a story stood in. */
export interface PrintedFrames {
  readonly story: string;
  readonly stream: 'lead' | 'body';
  /** Characters a line holds, of full width. */
  readonly measure: number;
  /** Lines of each frame, in the order of the text. */
  readonly depths: readonly number[];
  /** Characters by which a paragraph is indented. */
  readonly indent: number;
}

/** A decision with its doubt. `sure` is never asked and not listed. */
export interface Question {
  /** Stable for equal text: a hash of the lines that it is about. */
  readonly id: string;
  readonly lines: readonly SourceSpan[];
  /** What was to be decided: `owner`, `slot`, `paragraph`, `break`, `dialect` … */
  readonly decision: string;
  /** The best guess, which the manuscript holds. */
  readonly value: string;
  readonly alternatives: readonly { readonly value: string; readonly score: number }[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly status: 'probable' | 'ask';
  /** What spoke for and against it, in words. */
  readonly evidence: readonly string[];
}

/** Text of the source that is not copy of the page. */
export interface Dropped {
  readonly what: string;
  readonly text: Passage;
}
