/** The words of proofreading: a slip of typing in a text, and what is known about the text it stands in. */
import type { Severity } from '../diagnostic.ts';
import type { Direction } from '../model/font.ts';
import type { Lang } from '../model/page.ts';
import type { RichText } from '../model/text.ts';
import { CJK_LETTERS } from '../model/typography/characters.ts';
import type { Repair } from '../model/typography/misprints.ts';

/** What may stand between Han: spaces part half-heads and names, but not the words of running text. */
export type CopyKind = 'running' | 'head' | 'line';

export interface CopyText {
  readonly rich: RichText;
  readonly lang: Lang;
  readonly direction: Direction;
  readonly kind: CopyKind;
}

/** Characters [from, to) of a text, and what is to stand there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Misprint {
  readonly rule: Repair | 'nested-quotes' | 'unbalanced-bracket';
  readonly severity: Severity;
  /** Offsets of what is wrong. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** What to write; empty where only the author knows. */
  readonly edits: readonly Edit[];
}

/** Han, kana, bopomofo: what a full-width mark belongs to. */
export const LETTER = `[${CJK_LETTERS}〇ー]`;
/** The same, and marks that fill a cell. */
export const CELL = `(?:${LETTER}|[、-〃〈-】〔-〟！（），：；？…—‥―～〜])`;
