/** Lines of a part of a head in, where each starts out: set tight, and further apart where readings stand between two. */
import { RUBY_SHARE } from '../../compose/beside/readings.ts';
import { rubyParts } from '../../compose/beside/ruby-parts.ts';
import { greatest } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { RichText } from '../../model/text.ts';
import { CLEAR, DOT_RADIUS } from '../beside/emphasis-dots.ts';
import { ZHUYIN_REACH } from '../beside/mark-reach.ts';
import type { Stretch } from './turn-lines.ts';

/** Line pitch inside a head of several lines, in em: heads are set tight. */
export const HEAD_PITCH = 1.15;

/** From the start of the first line, in em. */
export function lineStarts(
  lines: readonly Stretch[],
  text: RichText,
  direction: Direction,
): number[] {
  let at = 0;
  return lines.map((line, index) => {
    if (index > 0) at += Math.max(HEAD_PITCH, 1 + reachBefore(line, text, direction));
    return at;
  });
}

/** What stands before the first line of a part, in em. */
export const reachOfFirst = (
  [first]: readonly Stretch[],
  text: RichText,
  direction: Direction,
): number => (first === undefined ? 0 : reachBefore(first, text, direction));

/** What stands between a line and the one before it: readings and, in vertical, the dots outside of them. */
function reachBefore(line: Stretch, text: RichText, direction: Direction): number {
  const isIn = ({ from, to }: Stretch) => from < line.to && to > line.from;
  const readings = text.marks
    .filter((mark) => mark.kind === 'ruby' && isIn(mark))
    .flatMap((mark) => rubyParts(mark, text.text))
    .map(({ zhuyin }) => (zhuyin ? (direction === 'vertical' ? ZHUYIN_REACH : 0) : RUBY_SHARE));
  const reach = greatest(readings, 0);
  const isDotted =
    direction === 'vertical' && text.marks.some((mark) => mark.kind === 'emphasis' && isIn(mark));
  return reach > 0 && isDotted ? reach + CLEAR + 2 * DOT_RADIUS : reach;
}
