/** The sheet, what is fixed on it and an advert's size and edge in; the block that the advert takes there, out. */
import type { AdvertSize } from '../model/advert.ts';
import type { Direction } from '../model/font.ts';
import type { Side } from '../model/side.ts';
import { type Block, freeBlocks } from './search/free-blocks.ts';

/** The page that adverts are placed on. */
export interface AdvertPage {
  readonly sheet: Block;
  readonly direction: Direction;
  /** Side of the sheet that lies away from the fold. */
  readonly outer: 'left' | 'right';
  /** White between what stands one line after the other. */
  readonly gap: number;
  /** Whether stories are still to be placed: they need what is left in few rectangles. */
  readonly isOpen: boolean;
}

/** The first seat along the edge that is free, from the outer corner inwards; at the sides from the foot up. Null where there is none. */
export function seatOf(
  page: AdvertPage,
  taken: readonly Block[],
  size: AdvertSize,
  edge: Side,
): Block | null {
  const { sheet, gap, isOpen } = page;
  if (size.columns > sheet.columns || size.lines > sheet.lines) return null;
  const spaced = taken.map((one) => ({ ...one, line: one.line - gap, lines: one.lines + 2 * gap }));
  const wasParted = !isOpen || freeBlocks(sheet, taken, gap) === null;
  return (
    seatsAlong(page, size, edge).find(
      (seat) =>
        !spaced.some((one) => meet(one, seat)) &&
        (wasParted || freeBlocks(sheet, [...taken, seat], gap) !== null),
    ) ?? null
  );
}

/** Ends of the sheet at which columns and lines are counted from 1, or to the last. */
type End = 'first' | 'last';

/** Where a seat is fixed, and from which end the other axis is walked through. */
interface Edge {
  readonly fixed: 'columns' | 'lines';
  readonly at: End;
  readonly from: End;
}

/** Rows of a vertical page go down the page, its lines from right to left. */
function edgeOf({ direction, outer }: AdvertPage, edge: Side): Edge {
  const isAcross = edge === 'top' || edge === 'foot';
  const isLevel = direction === 'horizontal';
  const at = edge === 'top' || edge === (isLevel ? 'left' : 'right') ? 'first' : 'last';
  // From the foot up, or from the outer corner inwards.
  const from = !isAcross || (outer === 'right') === isLevel ? 'last' : 'first';
  return { fixed: isAcross === isLevel ? 'lines' : 'columns', at, from };
}

function seatsAlong(page: AdvertPage, size: AdvertSize, edge: Side): Block[] {
  const { sheet } = page;
  const { fixed, at, from } = edgeOf(page, edge);
  const walked = fixed === 'lines' ? 'columns' : 'lines';
  const end = at === 'first' ? 1 : sheet[fixed] - size[fixed] + 1;
  const seats = Array.from({ length: sheet[walked] - size[walked] + 1 }, (_, index) => index + 1);
  return (from === 'first' ? seats : seats.reverse()).map((start) =>
    fixed === 'lines'
      ? { ...size, column: start, line: end }
      : { ...size, column: end, line: start },
  );
}

const meet = (a: Block, b: Block): boolean =>
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns &&
  a.line < b.line + b.lines &&
  b.line < a.line + a.lines;

/** Sizes of which no larger one finds a seat at the edge, of all widths. */
export function sizesThatFit(
  page: AdvertPage,
  taken: readonly Block[],
  edge: Side,
): readonly AdvertSize[] {
  const deepest = Array.from({ length: page.sheet.columns }, (_, index): AdvertSize => {
    const columns = index + 1;
    let [low, high] = [0, page.sheet.lines];
    while (low < high) {
      const lines = Math.ceil((low + high) / 2);
      if (seatOf(page, taken, { columns, lines }, edge) === null) high = lines - 1;
      else low = lines;
    }
    return { columns, lines: low };
  });
  return deepest.filter(
    ({ lines }, index) => lines > 0 && (deepest[index + 1]?.lines ?? 0) < lines,
  );
}
