/** A story in a shape that make-up would set it in; the column-lines that its parts take there out. */
import type { SetShape } from '../model/estimate.ts';
import type { Area } from '../model/page.ts';

/** In column-lines. */
export interface Share {
  readonly columns: number;
  readonly copy: number;
  readonly head: number;
  readonly pictures: number;
  readonly white: number;
}

/** White between two stories, in lines. */
const GAP = 1;

/** Of a module, with the white that parts it from the next. */
export const moduleArea = ({ columns, lines }: Pick<SetShape, 'columns' | 'lines'>): number =>
  columns * (lines + GAP);

/** Text that finds no room takes it all the same. */
export const areaOf = (shape: SetShape): number => moduleArea(shape) + shape.over;

export function shareOf(shape: SetShape): Share {
  const { head: area, frames, figures, displays } = shape.pins();
  const copy = sum([...frames, ...displays].map(columnLines)) + shape.over;
  const head = area === null ? 0 : columnLines(area);
  const pictures = sum(Object.values(figures).map(columnLines));
  const white = areaOf(shape) - copy - head - pictures;
  return { columns: shape.columns, copy, head, pictures, white };
}

/** 破欄: parts of an area share its columns. */
function columnLines({ columns, lines, part }: Area): number {
  const whole = (columns.last - columns.first + 1) * (lines.last - lines.first + 1);
  return part === null ? whole : (whole * (part.last - part.first + 1)) / part.of;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
