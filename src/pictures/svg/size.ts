/** The root of a drawing in; how large the drawing is by itself, or that nobody can say, out. */
import type { PictureSize } from '../../model/picture.ts';
import type { Element } from './tree.ts';

/** Larger than any sheet in any unit; larger numbers lose their fractions in a browser. */
const LARGEST = 1e6;

/** A drawing whose numbers are out of bounds has no size, and is not painted. */
export type DrawingSize = PictureSize | 'none' | 'absurd';

export function sizeOf({ attributes }: Element): DrawingSize {
  const value = (key: string): string =>
    attributes.find(({ name, namespace }) => name === key && namespace === null)?.value ?? '';
  const [width, height] = [lengthOf(value('width')), lengthOf(value('height'))];
  const box = boxOf(value('viewBox'));
  if (box === 'absurd' || [width, height].some((one) => one !== null && !isSound(one)))
    return 'absurd';
  if (width !== null && height !== null) return { width, height };
  if (box === null) return 'none';
  if (width !== null) return { width, height: (width * box.height) / box.width };
  if (height !== null) return { width: (height * box.width) / box.height, height };
  return box;
}

const isSound = (length: number): boolean => length > 1 / LARGEST && length <= LARGEST;

/** CSS px of each unit; a share of the place is no length of one's own. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** No two parts of it can take the same letter: it is read once, however long it is. */
const LENGTH = /^\+?((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)$/iu;

function lengthOf(text: string): number | null {
  const [, amount, unit = ''] = LENGTH.exec(text.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return amount === undefined || factor === undefined ? null : Number(amount) * factor;
}

function boxOf(text: string): PictureSize | null | 'absurd' {
  if (text.trim() === '') return null;
  const [x = 0, y = 0, width = 0, height = 0, ...more] = text
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const isBox = more.length === 0 && [x, y].every((one) => Math.abs(one) <= LARGEST);
  return isBox && isSound(width) && isSound(height) ? { width, height } : 'absurd';
}
