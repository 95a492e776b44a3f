/** A place where two engines part: what both had in front of them. */
import type { Atom, Break, SetLine } from '../../src/compose/types.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { ChromiumParagraph } from './chromium-lines.ts';
import type { Passage } from './passages.ts';

/** Both lines that start at one place: where ours ends, and Chromium's; offsets of what comes next. */
export interface Parting {
  readonly passage: Passage;
  readonly fonts: FontBook;
  readonly chromium: ChromiumParagraph;
  readonly atoms: readonly Atom[];
  readonly breaks: readonly Break[];
  readonly line: SetLine;
  readonly start: number;
  readonly ours: number;
  readonly theirs: number;
  /** Room for type, and the line as long as Chromium's would be in our widths, or ours in theirs; in em. */
  readonly room: number;
}
