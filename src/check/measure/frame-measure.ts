/** A frame and its template in; its measure in em of its type out. */
import type { FormeFrame } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import type { Fault } from '../rule.ts';
import { placeOfRect } from './geometry.ts';

export function emsOf({ direction, rect, style }: FormeFrame, { styles }: Template): number | null {
  const size = styles[style]?.size;
  if (size === undefined) return null;
  return (direction === 'horizontal' ? rect.width : rect.height) / size;
}

export const frameFault = (frame: FormeFrame, message: string): Fault => ({
  message: `frame \`${frame.id}\` ${message}`,
  place: placeOfRect(frame.rect, frame.story, frame.id),
  origin: frame.origin,
});
