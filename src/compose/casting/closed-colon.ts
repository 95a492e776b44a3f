/** A colon of display type in a vertical line in; the white that is taken off its cell on either side, in em, out. */
import type { Lang } from '../../model/page.ts';
import type { Em } from '../../units.ts';
import { em } from '../../units.ts';
import type { Look, ParagraphStyle } from '../types.ts';

export interface TakenOff {
  readonly before: Em;
  readonly after: Em;
}

const NOTHING: TakenOff = { before: em(0), after: em(0) };

/**
 * Chinese faces have no half-width form of a colon that stands upright (clreq 3.1.6): its two points are more than half a
 * cell apart. It goes to three quarters, so that they stand as far from the characters on either side.
 */
const UPRIGHT: Readonly<Record<Lang, TakenOff>> = {
  'zh-HK': { before: em(0.14), after: em(0.11) },
  'zh-TW': { before: em(0.14), after: em(0.11) },
  'zh-CN': { before: em(0.02), after: em(0.23) },
  ja: NOTHING,
};

/** `natural`: what the face makes of it where half a cell is asked for. */
export const closedColon = (
  text: string,
  natural: number,
  look: Look,
  { direction, kinsoku }: ParagraphStyle,
  lang: Lang,
): TakenOff =>
  text === '：' &&
  direction === 'vertical' &&
  look.marks === 'half' &&
  natural === 1 &&
  // Where it may start a line, nothing is in front of it to be closed up to.
  kinsoku.notAtStart.includes('colon')
    ? UPRIGHT[lang]
    : NOTHING;
