/** A page made up in; the rectangles that some of its modules fill without a hole, out. */
import type { Block } from './free-blocks.ts';
import type { Standing } from './judge.ts';
import type { Place } from './tree.ts';

/** Modules that make up a rectangle. */
export interface Rectangle {
  readonly block: Block;
  /** Places in the list of the page. */
  readonly inside: readonly number[];
}

/** Those of no more than so many modules; one alone is a rectangle too. */
export function rectanglesOf(page: readonly Standing[], gap: number, most: number): Rectangle[] {
  const found: Rectangle[] = [];
  for (const { place: first } of page)
    for (const { place: last } of page) {
      const block = {
        column: first.column,
        line: first.line,
        columns: last.column + last.columns - first.column,
        lines: last.line + last.lines - first.line,
      };
      const inside = insideOf(page, block, gap);
      if (inside.length > 0 && inside.length <= most) found.push({ block, inside });
    }
  return found;
}

/** None where they do not fill the block, or where one lies across its edge. */
function insideOf(page: readonly Standing[], block: Block, gap: number): number[] {
  if (block.columns < 1 || block.lines < 1) return [];
  const inside: number[] = [];
  let area = 0;
  for (const [index, { place }] of page.entries()) {
    if (!lies(place, block)) continue;
    inside.push(index);
    area += place.columns * (place.lines + gap);
  }
  return area === block.columns * (block.lines + gap) ? inside : [];
}

const lies = (place: Place, block: Block): boolean =>
  place.column >= block.column &&
  place.line >= block.line &&
  place.column + place.columns <= block.column + block.columns &&
  place.line + place.lines <= block.line + block.lines;
