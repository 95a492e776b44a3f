/** The paragraphs of a story with their lines in, the frames that they were printed in out, where the count of lines gives them away. */
import type { PrintedFrames } from '../../model/manuscript.ts';
import type { ReadLine } from './read-lines.ts';
import type { CopyBlock } from './segments.ts';

/** A crosshead stands in the room of two lines. */
const CROSSHEAD_LINES = 2;
const MOST_FRAMES = 8;
/** Fewer lines than that are a frame in any case. */
const SHORT = 12;

/**
 * Frames of one story are of one depth. A dump often has a blank line where a column ends amid a paragraph: of all numbers of frames that
 * divide the lines, the one whose ends fall on most of such places.
 */
export function printedFrames(
  story: string,
  stream: 'lead' | 'body',
  copy: readonly CopyBlock[],
): PrintedFrames | null {
  const rows = copy.flatMap(({ as, block }) =>
    block.lines.map((line) => ({ line, lines: as === 'crosshead' ? CROSSHEAD_LINES : 1 })),
  );
  const total = rows.reduce((sum, { lines }) => sum + lines, 0);
  const first = copy.find(({ block }) => block.measure > 0)?.block;
  if (first === undefined || total === 0) return null;
  const jumps = jumpsIn(rows);
  const numbers = [...Array(MOST_FRAMES).keys()]
    .map((at) => at + 1)
    .filter((number) => total % number === 0);
  const number = total < SHORT ? 1 : bestNumber(numbers, total, jumps);
  return {
    story,
    stream,
    measure: measureOf(copy),
    depths: Array<number>(number).fill(total / number),
    indent: first.lines[0]?.state.indent ?? 0,
  };
}

/** That of most lines. */
function measureOf(copy: readonly CopyBlock[]): number {
  const counts = new Map<number, number>();
  for (const { block } of copy)
    for (const { state } of block.lines)
      if (state.measure > 0) counts.set(state.measure, (counts.get(state.measure) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Lines before which a column may have ended: the text goes on behind a blank line. */
function jumpsIn(
  rows: readonly { readonly line: ReadLine; readonly lines: number }[],
): ReadonlySet<number> {
  const jumps = new Set<number>();
  let at = 0;
  for (const { line, lines } of rows) {
    if (line.step === 'on' && line.line.afterBlank) jumps.add(at);
    at += lines;
  }
  return jumps;
}

function bestNumber(numbers: readonly number[], total: number, jumps: ReadonlySet<number>): number {
  const hits = (number: number): number =>
    [...Array(number).keys()].filter((at) => at > 0 && jumps.has((at * total) / number)).length;
  return numbers.reduce((best, one) => (hits(one) > hits(best) ? one : best), 1);
}
