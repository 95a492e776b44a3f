/** Modules that are fixed in; the rectangles of the page that are left for the others, as few and as large as can be, out. */

/** A rectangle of the grid, 1-based, both ends counted. */
export interface Block {
  readonly column: number;
  readonly line: number;
  readonly columns: number;
  readonly lines: number;
}

/** Most rectangles that stories are dealt into. */
export const MOST_BLOCKS = 4;

/** Null where more would be needed. `gap` lines stay white over and under what is fixed. */
export function freeBlocks(
  page: Block,
  fixed: readonly Block[],
  gap: number,
): readonly Block[] | null {
  const spaced = fixed.map((one) => ({ ...one, line: one.line - gap, lines: one.lines + 2 * gap }));
  return (
    partFree(page, spaced, MOST_BLOCKS)?.flatMap((block, _, all) => parted(block, all, gap)) ?? null
  );
}

/** A block that others begin under leaves white before them, as stories in one block do. */
function parted(block: Block, all: readonly Block[], gap: number): Block[] {
  const end = block.line + block.lines;
  const isOver = all.some(
    (other) =>
      other.line === end &&
      other.column < block.column + block.columns &&
      block.column < other.column + other.columns,
  );
  const lines = block.lines - (isOver ? gap : 0);
  return lines > 0 ? [{ ...block, lines }] : [];
}

function partFree(block: Block, fixed: readonly Block[], most: number): readonly Block[] | null {
  const inside = fixed.filter((one) => meet(block, one));
  if (inside.length === 0) return [block];
  if (inside.some((one) => covers(one, block))) return [];
  if (most < 1) return null;
  let best: readonly Block[] | null = null;
  for (const [one, other] of cutsOf(block, inside)) {
    const first = partFree(one, inside, most);
    if (first === null) continue;
    const second = partFree(other, inside, most - first.length);
    if (second === null) continue;
    const both = [...first, ...second];
    if (both.length <= most && (best === null || isBetter(both, best))) best = both;
  }
  return best;
}

/** Straight cuts through a block along the edges of what is fixed in it. */
function cutsOf(block: Block, fixed: readonly Block[]): [Block, Block][] {
  const columns = fixed.flatMap(({ column, columns: own }) => [column, column + own]);
  const lines = fixed.flatMap(({ line, lines: own }) => [line, line + own]);
  return [
    ...[...new Set(lines)].flatMap((at): [Block, Block][] => {
      const upper = at - block.line;
      if (upper <= 0 || upper >= block.lines) return [];
      return [
        [
          { ...block, lines: upper },
          { ...block, line: at, lines: block.lines - upper },
        ],
      ];
    }),
    ...[...new Set(columns)].flatMap((at): [Block, Block][] => {
      const near = at - block.column;
      if (near <= 0 || near >= block.columns) return [];
      return [
        [
          { ...block, columns: near },
          { ...block, column: at, columns: block.columns - near },
        ],
      ];
    }),
  ];
}

const meet = (a: Block, b: Block): boolean =>
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns &&
  a.line < b.line + b.lines &&
  b.line < a.line + a.lines;

const covers = (outer: Block, inner: Block): boolean =>
  outer.column <= inner.column &&
  outer.line <= inner.line &&
  outer.column + outer.columns >= inner.column + inner.columns &&
  outer.line + outer.lines >= inner.line + inner.lines;

/** Fewer blocks, and of as many those of which one is largest. */
function isBetter(one: readonly Block[], other: readonly Block[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const weight = (all: readonly Block[]): number =>
    all.reduce((sum, { columns, lines }) => sum + (columns * lines) ** 2, 0);
  return weight(one) > weight(other);
}
