/** A story's ruler and a number of columns in; the lines that its head takes there out. */
import type { Extent, HeadFit, StoryRuler } from '../model/cast-off.ts';
import type { HeadDepth } from '../model/estimate.ts';
import { greatest } from '../model/extent.ts';
import { type Px, px } from '../units.ts';

/** Null where no depth up to `most` lines holds the head. */
export function headDepth(ruler: StoryRuler, columns: number, most: number): HeadDepth | null {
  const width = { module: columns, columns };
  const deepest = ruler.head({ ...width, lines: most }, 'printed');
  const least = depthForSize(ruler, width, px(0), most);
  if (deepest === null || least === null) return null;
  const largest = mainSize(deepest);
  const full = depthForSize(ruler, width, largest, most) ?? most;
  const size = mainSize(ruler.head({ ...width, lines: least }, 'printed') ?? deepest);
  return { least, size, full, largest };
}

/** Fewest lines that hold the head with its main head as large as `size`; null where not even `most` do. What holds in so many holds in more. */
export function depthForSize(
  ruler: StoryRuler,
  width: Omit<Extent, 'lines'>,
  size: Px,
  most: number,
): number | null {
  const holds = (lines: number): boolean => {
    const fit = ruler.head({ ...width, lines }, 'printed');
    return fit !== null && mainSize(fit) >= size;
  };
  if (!holds(most)) return null;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Of the main head; of the largest part where there is none. */
export function mainSize({ sizes }: HeadFit): Px {
  const main = sizes.filter(({ field }) => field === 'headline');
  return px(
    greatest(
      (main.length > 0 ? main : sizes).map(({ size }) => size),
      0,
    ),
  );
}
