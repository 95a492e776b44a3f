/** A line of the forme in, the size of its type out. */
import type { Px } from '../units.ts';
import type { FormeLine } from './forme.ts';

/** Size of the type of a line. Its first run may be smaller: a note mark. */
export const typeSize = ({ rect, direction }: Pick<FormeLine, 'rect' | 'direction'>): Px =>
  direction === 'horizontal' ? rect.height : rect.width;
