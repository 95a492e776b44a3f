/** Verse and slots in, its lines of type out: a line of its author starts a line, and one that is too long turns over, further in. */
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine, SetParagraph, Slot, Slots } from '../../compose/types.ts';
import { collect } from '../../diagnostic.ts';
import type { FontBook } from '../../model/font.ts';
import { type RichText, sliceText, visible } from '../../model/text.ts';
import { rowsOfVerse } from '../../model/verse.ts';
import { px } from '../../units.ts';
import { shifted } from '../head/display.ts';

/** Of a line as it begins, and of one that began in an earlier frame. */
export interface VerseStyle {
  readonly opening: ParagraphStyle;
  readonly going: ParagraphStyle;
}

/** What turns over stands so many em further in than the line began. */
const HANG = 1;

/** `goesOn`: whether the first line of the text began before it. */
export function setVerse(
  verse: RichText,
  slots: Slots,
  { opening, going }: VerseStyle,
  goesOn: boolean,
  fonts: FontBook,
): SetParagraph {
  const hang = (opening.indent + HANG) * opening.size;
  const lines: SetLine[] = [];
  for (const [index, { from, to }] of rowsOfVerse(verse.text).entries()) {
    const above = lines.length;
    const isOpen = goesOn && index === 0;
    const room: Slots = (line) => {
      const slot = slots(above + line);
      return line === 0 && !isOpen ? slot : hung(slot, hang);
    };
    const set = setParagraph(sliceText(verse, from, to), room, isOpen ? going : opening, fonts);
    collect(
      lines,
      set.lines.map((line) => shifted(line, from)),
    );
    if (set.leftover !== null) return { lines, leftover: from + set.leftover };
  }
  return { lines, leftover: null };
}

const hung = (slot: Slot | null, by: number): Slot | null =>
  slot === null ? null : { start: px(slot.start + by), length: px(slot.length - by) };

/** Whether a place is inside one of the author's lines, with some of it before. */
export const isInRow = (text: string, at: number): boolean =>
  visible(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) !== '' && at > 0;
