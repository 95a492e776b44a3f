/** A set line in; how far what stands beside a stretch of it reaches off its em boxes, in em, out: readings, lines along names. */
import { RUBY_SHARE } from '../../compose/beside/readings.ts';
import type { ParagraphStyle, SetLine, SetStretch } from '../../compose/types.ts';
import { greatest } from '../../model/extent.ts';

/** Outwards from the em box: the line along a name, and the wave along a title (clreq 3.3.3). */
export const NAME_OFFSET = 0.09;
export const NAME_WEIGHT = 0.055;
export const WAVE_OFFSET = 0.11;
export const WAVE_RISE = 0.055;

/** A stretch along a line, in px from its slot's start. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Symbols of zhuyin with the tone mark at their right take half an em, as in a horizontal line (clreq 3.3.1). */
export const ZHUYIN_REACH = 0.5;

const meets = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

/** Ruby stands over a line, in vertical at its right, and so does zhuyin in vertical. */
export function readingReach(line: SetLine, stretch: Stretch, style: ParagraphStyle): number {
  const ruby = line.ruby.some(({ start, length }) =>
    meets(stretch, { start, end: start + length }),
  );
  const zhuyin =
    style.direction === 'vertical' && line.zhuyin.some((syllable) => meets(stretch, syllable));
  return Math.max(ruby ? RUBY_SHARE : 0, zhuyin ? ZHUYIN_REACH : 0);
}

/** Lines along names and titles stand under a line, in vertical at its left. */
export const stretchReach = ({ stretches }: SetLine, stretch: Stretch): number =>
  greatest(
    stretches.filter((one) => meets(stretch, one)).map(({ kind }) => REACH[kind]),
    0,
  );

/** A box keeps as close to its characters as a dot would let it. */
const REACH: Readonly<Record<SetStretch['kind'], number>> = {
  name: NAME_OFFSET + NAME_WEIGHT / 2,
  title: WAVE_OFFSET + WAVE_RISE + NAME_WEIGHT / 2,
  deceased: 0,
};
