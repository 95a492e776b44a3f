/** A vertical line in, the same line many times as large out: it is painted so and scaled down. */
import type { FormeLine } from '../model/forme.ts';
import { px } from '../units.ts';

/**
 * Chromium hangs an upright glyph from the top of its ink, in whole px: every character would stand up to a px further
 * down the line than its neighbour. Eight times as large, that is less than 0.04 mm. A power of two keeps steps of 1/64 px.
 */
const TIMES = 8;

export const magnificationOf = ({ direction }: FormeLine): number =>
  direction === 'vertical' ? TIMES : 1;

export function magnified(line: FormeLine): FormeLine {
  const times = magnificationOf(line);
  if (times === 1) return line;
  const runs = line.runs.map((run) => ({
    ...run,
    size: px(run.size * times),
    rise: px(run.rise * times),
    tracking: px(run.tracking * times),
    before: px(run.before * times),
    after: px(run.after * times),
    advance: px(run.advance * times),
  }));
  return { ...line, runs };
}
