/** A paragraph and the slots it may fill in; lines of type, and what is left over, out. */
import type { FontBook } from '../model/font.ts';
import type { RichText } from '../model/text.ts';
import { breakInto } from './break-into.ts';
import { castParagraph } from './cast-paragraph.ts';
import { setLines } from './set-lines.ts';
import type { ParagraphStyle, SetParagraph, Slots } from './types.ts';

/** Sets one paragraph line by line into the slots, as far as they reach. Pure: the same input, the same lines. */
export function setParagraph(
  rich: RichText,
  slots: Slots,
  style: ParagraphStyle,
  fonts: FontBook,
): SetParagraph {
  const cast = castParagraph(rich, style, fonts);
  return setLines(cast, breakInto(cast, slots));
}
