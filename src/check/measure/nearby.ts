/** Things with rectangles in, the question “which of them may touch this rectangle?” out, answered from a few squares of the sheet. */
import type { Rect } from '../../model/forme.ts';

/** Some lines of body type high. */
const SIDE = 64;

/** Answers in the order of the list; some of them do not touch it, none is missing that does. */
export function nearbyIn<T>(
  list: readonly T[],
  rectsOf: (one: T) => readonly Rect[],
): (rect: Rect) => T[] {
  const squares = new Map<string, number[]>();
  for (const [index, one] of list.entries())
    for (const key of rectsOf(one).flatMap(keysOf)) {
      const others = squares.get(key);
      if (others === undefined) squares.set(key, [index]);
      else others.push(index);
    }
  return (rect) => {
    const found = new Set(keysOf(rect).flatMap((key) => squares.get(key) ?? []));
    return [...found].sort((a, b) => a - b).map((index) => list[index] as T);
  };
}

function keysOf({ x, y, width, height }: Rect): string[] {
  const [left, right] = [Math.floor(x / SIDE), Math.floor((x + width) / SIDE)];
  const [top, bottom] = [Math.floor(y / SIDE), Math.floor((y + height) / SIDE)];
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) keys.push(`${column} ${row}`);
  return keys;
}
