/** A cast paragraph and the slots it may fill in; which of its atoms each line takes out. */
import { breakGreedily } from './breaking/greedy.ts';
import { type Breaking, openLineOf } from './breaking/line-measure.ts';
import { fillingOf } from './breaking/resorts.ts';
import type { Strip } from './breaking/strip.ts';
import { breakTotally } from './breaking/total-fit.ts';
import type { CastParagraph } from './cast-paragraph.ts';
import type { ParagraphStyle, Slots } from './types.ts';

/** Breaks a paragraph line by line into the slots, as far as they reach, in the way of its house. */
export function breakInto({ strip, style }: CastParagraph, slots: Slots): Breaking {
  const indent = style.indent * style.size;
  return style.house.breaker === 'total-fit'
    ? breakTotally(strip, slots, indent, style)
    : breakLineByLine(strip, slots, indent, style);
}

/** Where a line opens too far all the same, the paragraph is weighed as a whole, if the house lets it and that helps. */
function breakLineByLine(
  strip: Strip,
  slots: Slots,
  indent: number,
  style: ParagraphStyle,
): Breaking {
  const breaking = breakGreedily(strip, slots, indent, style);
  if (!style.house.lastResorts.includes('paragraph')) return breaking;
  const alone = faultsOf(strip, breaking, style);
  if (alone.opened === 0) return breaking;
  const weighed = breakTotally(strip, slots, indent, style);
  const together = faultsOf(strip, weighed, style);
  if (together.opened >= alone.opened || together.short > alone.short) return breaking;
  const lines = weighed.lines.map((line) => ({ ...line, resort: line.resort ?? 'paragraph' }));
  return { ...weighed, lines };
}

function faultsOf(strip: Strip, { lines }: Breaking, style: ParagraphStyle) {
  const fillings = lines.map((line) => fillingOf(strip, openLineOf(line), line.broken, style));
  const count = (kind: (typeof fillings)[number]) => fillings.filter((one) => one === kind).length;
  return { opened: count('opened'), short: count('short') };
}
