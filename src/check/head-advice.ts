/** A headline at its place in; what to write, or what place to give it, so that no rule about heads finds fault, out. */
import { greatest } from '../model/extent.ts';
import { grouped } from './measure/grouped.ts';
import {
  extentOf,
  type HeadShape,
  type HeadStand,
  isSoundAsItIs,
  soundShapes,
} from './measure/head-shapes.ts';
import { halvesOf } from './measure/heads.ts';

/** Null where the house leaves no way: its own sizes are at odds. */
export function headAdvice(stand: HeadStand): string | null {
  const here = soundShapes(stand);
  const other = otherExtent(stand, (inline) => isSoundAsItIs(stand, inline));
  const ways = [
    ...(here.length === 0 ? [] : [writing(here, stand)]),
    ...(other === null ? [] : [`${giving(stand, other)} as it is`]),
  ];
  if (ways.length > 0) return ways.join(', or ');
  const both = otherExtent(stand, (inline) => soundShapes(stand, inline).length > 0);
  if (both === null) return null;
  const shapes = soundShapes(stand, extentOf(stand.template, unitOf(stand), both));
  return `${giving(stand, both)}, and ${writing(shapes, stand)}`;
}

/** `cut it to 20 characters at most: write \`headline\` as one entry of 10-12 characters, or 2 entries, each of 8-10 characters`. */
function writing(shapes: readonly HeadShape[], stand: HeadStand): string {
  const most = greatest(shapes.map(({ entries, halves, cells }) => entries * halves * cells));
  const present = Math.floor(cellsOf(stand));
  const cut = present > most ? `cut it to ${most} characters at most: ` : '';
  const ways = [...grouped(shapes, formOf)].map(([form, alike]) => {
    const equal = alike.length > 1 && isCouplet(alike[0]) ? 'equally long, ' : '';
    return `${form.replace('each', `${equal}each`)} of ${rangesOf(alike.map(({ cells }) => cells))} characters`;
  });
  return `${cut}write \`headline\` as ${ways.join(', or ')}`;
}

/** Two lines or two halves, which stand within one cell of each other. */
const isCouplet = (shape: HeadShape | undefined): boolean =>
  shape !== undefined && shape.entries * shape.halves === 2;

const formOf = ({ entries, halves }: HeadShape): string => {
  if (entries > 1) return `${entries} entries, each`;
  return halves > 1 ? 'one entry of two halves with a space between them, each' : 'one entry';
};

const cellsOf = ({ head }: HeadStand): number =>
  head.lines.flatMap(halvesOf).reduce((sum, { cells }) => sum + cells, 0);

/** `7, 9-10`. */
function rangesOf(numbers: readonly number[]): string {
  const starts = numbers.filter((one) => !numbers.includes(one - 1));
  const ends = numbers.filter((one) => !numbers.includes(one + 1));
  return starts
    .map((from, at) => (from === ends[at] ? `${from}` : `${from}-${ends[at]}`))
    .join(', ');
}

/** Level heads of a level page run over columns, and so do vertical heads of a vertical page; the others run along lines. */
const unitOf = ({ setting, template }: HeadStand): 'line' | 'column' =>
  setting.direction === template.direction ? 'column' : 'line';

const giving = (stand: HeadStand, count: number): string =>
  `give \`head\` ${count} ${unitOf(stand)}${count === 1 ? '' : 's'}`;

/** The number of columns (lines) nearest to what the head has that does; null where none of the grid does. */
function otherExtent(stand: HeadStand, does: (inline: number) => boolean): number | null {
  const { template, inline } = stand;
  const unit = unitOf(stand);
  const count = unit === 'line' ? template.grid.lines : template.grid.columns;
  const distance = (one: number): number => Math.abs(extentOf(template, unit, one) - inline);
  const counts = Array.from({ length: count }, (_, index) => index + 1)
    .filter((one) => distance(one) > template.grid.body && does(extentOf(template, unit, one)))
    .sort((one, next) => distance(one) - distance(next));
  return counts[0] ?? null;
}
