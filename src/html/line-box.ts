/** A line of the forme in, its CSS box out: where the browser's line box must stand for the type to stand right. */
import type { FontBook } from '../model/font.ts';
import type { FormeLine } from '../model/forme.ts';
import { typeSize } from '../model/type-size.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { magnificationOf } from './magnified.ts';

/** CSS px of a line box. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Chromium rounds ascent and descent of a face to whole px, floors half the leading, and puts the baseline there
 * (horizontal: alphabetic; vertical: central). The box is shifted so that the baseline falls on the forme's.
 */
export function lineBox(line: FormeLine, fonts: FontBook): LineBox {
  const { rect } = line;
  const times = magnificationOf(line);
  const size = typeSize(line) * times;
  const face = fonts.faces.get(line.runs[0]?.face ?? '');
  const ascent = Math.round((face?.ascent ?? EM_TOP) * size);
  const descent = Math.round((face?.descent ?? 1 - EM_TOP) * size);
  const leading = Math.floor((size - ascent - descent) / 2);
  const box = { left: rect.x, top: rect.y, width: rect.width * times, height: rect.height * times };
  if (line.direction === 'horizontal') {
    const baseline = rect.y + (face?.emTop ?? EM_TOP) * size;
    return { ...box, left: rect.x + line.start, top: baseline - leading - ascent };
  }
  const height = ascent + descent;
  const centre = leading + height / 2;
  const left = rect.x + rect.width / 2 + (centre - size) / times;
  return { ...box, left, top: rect.y + line.start };
}
