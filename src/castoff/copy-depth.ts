/** A story's ruler and a number of columns in; how deep its running text stands there out. */
import type { CopyLines, StoryRuler } from '../model/cast-off.ts';
import type { CopyDepth } from '../model/estimate.ts';

/** Null for a story without running text. */
export function copyDepth(ruler: StoryRuler, columns: number): CopyDepth | null {
  const leg = {
    measure: ruler.legs(columns, columns),
    cells: null,
    notch: ruler.notch(),
    displays: 0,
  };
  const copy = ruler.copy('whole', leg);
  const lines = linesIn(copy);
  if (lines === 0) return null;
  const flowing =
    breaksIn(copy) < columns ? copy : copy.filter(({ kind }) => kind !== 'frame-break');
  const depth = evenDepth(ruler, flowing, columns, lines);
  return { lines, depth, columnLines: depth * columns };
}

const linesIn = (copy: readonly CopyLines[]): number =>
  copy.reduce((sum, one) => sum + (one.kind === 'frame-break' ? 0 : one.lines), 0);

/** Quotes that start a leg each; where there are not as many legs they follow one another. */
const breaksIn = (copy: readonly CopyLines[]): number =>
  copy.filter(({ kind }) => kind === 'frame-break').length;

/** Fewest grid lines in which legs that are all alike hold the copy. */
function evenDepth(
  ruler: StoryRuler,
  copy: readonly CopyLines[],
  columns: number,
  lines: number,
): number {
  const holds = (depth: number): boolean => {
    const leg = ruler.capacity('whole', depth);
    return ruler.fill(copy, Array<number>(columns).fill(leg)).left === 0;
  };
  let depth = 1;
  while (ruler.capacity('whole', depth) * columns < lines) depth += 1;
  while (!holds(depth)) depth += 1;
  return depth;
}
