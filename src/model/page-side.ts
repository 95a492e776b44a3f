/** A page label in; on which side of the open paper the page lies, and which of its sides is the outer one, out. */
import type { Direction } from './font.ts';

/** Whether a page label 版次 ends in an even number: A2, 12, but not A3 or 號外. */
export const isEvenPage = (label: string): boolean => {
  const number = /\d+(?=\D*$)/u.exec(label)?.[0];
  return number !== undefined && Number(number) % 2 === 0;
};

/** A horizontal paper is bound at the left, a vertical one at the right; odd pages lie on the other side. */
export const outerSide = (label: string, direction: Direction): 'left' | 'right' =>
  isEvenPage(label) === (direction === 'horizontal') ? 'left' : 'right';
