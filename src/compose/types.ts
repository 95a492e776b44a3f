/** The words of composition: the style a paragraph is set in, the slots it is set into, the lines that come out. */
import type { Direction, FaceId, Feature, Setting } from '../model/font.ts';
import type { Fit, Run } from '../model/forme.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Lang } from '../model/page.ts';
import type { Align } from '../model/template.ts';
import type { CharacterClass } from '../model/typography/character-classes.ts';
import type { HouseStyle, Kinsoku } from '../model/typography/house-styles.ts';
import type { Em, Px } from '../units.ts';

/** Painted for a character that no listed face covers (下駄 geta mark). */
export const GETA = '〓';

/** Everything that decides how a paragraph is set. */
export interface ParagraphStyle {
  readonly lang: Lang;
  readonly direction: Direction;
  readonly house: HouseStyle;
  readonly kinsoku: Kinsoku;
  readonly lexicon: Lexicon;
  readonly base: Look;
  readonly bold: Look;
  readonly dateline: Look;
  readonly note: Look;
  readonly size: Px;
  readonly indent: Em;
  readonly align: Align;
  /** Advance of a full cell in em: 1, or measure/cells where a frame is set to n cells a line 字距. */
  readonly cell: Em;
  /** Added after every character, in em. */
  readonly tracking: Em;
  /** Width of a word space between two Han characters, the gap between half-heads. */
  readonly hanSpace: Em;
  /** In a head a space parts two halves, but between two Latin words or figures. */
  readonly halfHeads: boolean;
}

/** What may differ inside a paragraph. */
export interface Look {
  readonly faces: readonly FaceId[];
  readonly marks: 'full' | 'half';
  readonly colour: string;
  /** Size of the type as a share of the style's. */
  readonly share: number;
  readonly stand: Stand;
}

/** Where type stands in its line: a note mark hangs from the top; raised and lowered figures of a word are as a face would draw them. */
export type Stand = 'line' | 'note' | 'raised' | 'lowered';

/** Room for one line, measured from the frame's inline start. */
export interface Slot {
  readonly start: Px;
  readonly length: Px;
}

/** The slot of the n-th line of a paragraph; null when there is no more room. */
export type Slots = (line: number) => Slot | null;

/** The smallest piece that is never broken: one Han, one mark, a dash pair, a figure group, a Latin word (or its letter). */
export interface Atom {
  readonly text: string;
  readonly painted: string;
  readonly from: number;
  readonly to: number;
  /** Class of the first and of the last character. */
  readonly first: CharacterClass;
  readonly last: CharacterClass;
  readonly look: Look;
  readonly face: FaceId;
  readonly features: readonly Feature[];
  readonly setting: Setting;
  /** Advance as painted, with `tracking` once for each of `units`; blanks excluded. */
  readonly advance: Px;
  /** Letter-spacing after each unit; at the end of a line the last one's is dropped. */
  readonly tracking: Px;
  /** What letter-spacing follows: clusters, or the atom as one where it is `joined`. */
  readonly units: number;
  /** A combined group or a dash pair: letter-spacing inside would part it. */
  readonly joined: boolean;
  /** Blank that belongs to the atom, on either side: interpunct to its width, base under long ruby. */
  readonly before: Px;
  readonly after: Px;
  readonly emphasis: boolean;
  /** Whether a line may break after this atom. */
  readonly breakAfter: boolean;
  /** Whether justification may open a gap after this atom. */
  readonly opensAfter: boolean;
  readonly seam: Seam;
  /** Room for the hyphen that is printed where the line ends after the atom; 0 without one. */
  readonly hyphen: Px;
}

/**
 * What stands at the end of an atom that goes on in the next one: nothing, a point of an address, of a number, of
 * hyphenation; or just a cluster of a long word.
 */
export type Seam = 'none' | 'address' | 'number' | 'hyphenation' | 'cluster';

/** A reading over part of a line, set in type of half the size. */
export interface SetRuby {
  /** From the slot's start. */
  readonly start: Px;
  readonly length: Px;
  readonly runs: readonly Run[];
  readonly from: number;
  readonly to: number;
}

/** A few characters of one size, set without gaps. */
export interface SmallType {
  readonly runs: readonly Run[];
  readonly size: Px;
  readonly length: Px;
}

/** A syllable of zhuyin at the right of its character: symbols one under the other, the tone beside, the light tone over them. */
export interface SetZhuyin {
  /** Of the character, from the slot's start. */
  readonly start: Px;
  readonly end: Px;
  readonly symbols: SmallType;
  readonly tone: SmallType | null;
  readonly light: SmallType | null;
  readonly from: number;
  readonly to: number;
}

/** A name, title or dead person's name in a line: what a rule, a wave or a box goes along. */
export interface SetStretch {
  readonly kind: 'name' | 'title' | 'deceased';
  /** Of its characters, from the slot's start. */
  readonly start: Px;
  readonly end: Px;
  /** Whether it begins, and ends, in this line. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface SetLine {
  readonly slot: Slot;
  /** From the slot's start to the first character. */
  readonly start: Px;
  /** Set length, without a gap after the last character. */
  readonly length: Px;
  readonly runs: readonly Run[];
  /** [from, to) in the paragraph; spaces dropped at the break are in neither line. */
  readonly from: number;
  readonly to: number;
  readonly last: boolean;
  /** Added to each gap, and the number of gaps that took it. */
  readonly gap: Px;
  readonly gaps: number;
  readonly fit: Fit;
  readonly ruby: readonly SetRuby[];
  readonly zhuyin: readonly SetZhuyin[];
  /** Centres of emphasised characters, from the slot's start. */
  readonly dots: readonly Px[];
  /** Stretches that the house marks. */
  readonly stretches: readonly SetStretch[];
}

export interface SetParagraph {
  readonly lines: readonly SetLine[];
  /** Offset of the first character that found no slot; null when everything is set. */
  readonly leftover: number | null;
}

/**
 * Whether a line may end after an atom: `reluctant` only where the line would be opened far otherwise, `seam` and `figures`
 * only as last resorts, `kept` only where nothing else is legal, `cut` only inside a word that fits in no line.
 */
export type Break = 'never' | 'cut' | 'kept' | 'figures' | 'seam' | 'reluctant' | 'free';
