/** Runs in, a figure out: its median, and its ratio to the bound that issue 2 sets. */
import { columnsOf } from '../../src/code-frame.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bound; null for what is only told. */
  readonly bound: number | null;
  /** `most`: smaller is better. */
  readonly side: 'most' | 'least';
  readonly runs: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Above 1 the bound is broken, whichever side it is on. */
function ratio({ value, bound, side }: Figure): number | null {
  if (bound === null) return null;
  // A bound of 0 is met by 0 alone.
  if (bound === 0) return value === 0 ? 1 : Number.POSITIVE_INFINITY;
  return side === 'most' ? value / bound : bound / value;
}

export const withRatios = (figures: readonly Figure[]) =>
  figures.map((figure) => ({ ...figure, ratio: ratio(figure) }));

export function printTable(figures: readonly Figure[]): string {
  const rows = withRatios(figures).map((figure) => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.bound === null ? '' : `${figure.side === 'most' ? '≤' : '≥'} ${rounded(figure.bound)}`,
    figure.ratio === null ? '' : `${figure.ratio.toFixed(2)}${figure.ratio > 1 ? ' broken' : ''}`,
    String(figure.runs),
  ]);
  return tableOf([['figure', 'median', 'bound', 'ratio', 'runs'], ...rows]);
}

/** Rows of cells, the first of them the head, as columns of one width. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf([...(row[column] ?? '')]))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columnsOf([...cell])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toFixed(2)));

/** Times one call after another, in ms. */
export async function time(runs: number, call: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  return times;
}
