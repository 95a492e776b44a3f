/** Copy in whole lines and the depths of its frames in; how full each frame gets, what stays white and what finds no room, out. */
import type { CopyLines, Fill } from '../../model/cast-off.ts';
import {
  type Depths,
  depthsOf,
  frameAt,
  isFrameHead,
  linesOf,
  nextFrame,
  standWhole,
} from './depths.ts';

/** Copy on its way into the frames. */
interface Filling {
  readonly depths: Depths;
  /** First line that is still free, and what the last line of text leaves free; below 0 after display lines. */
  cursor: number;
  tail: number;
  /** Lines that were passed over, and lines that found no room. */
  readonly white: Set<number>;
  left: number;
  splits: number;
}

/** Where frames are all alike this is where composition puts the same copy, line for line. */
export function fillFrames(copy: readonly CopyLines[], frames: readonly number[]): Fill {
  const filling = {
    depths: depthsOf(frames),
    cursor: 0,
    tail: -1,
    white: new Set<number>(),
    left: 0,
    splits: 0,
  };
  for (const one of copy) put(filling, one);
  return {
    filled: filledIn(filling),
    white: filling.white.size,
    left: filling.left,
    splits: filling.splits,
  };
}

/** By frame: the lines before the cursor that were not passed over. */
function filledIn({ depths, cursor, white }: Filling): number[] {
  let start = 0;
  const filled = depths.ends.map((end) => {
    const lines = Math.max(0, Math.min(cursor, end) - start);
    start = end;
    return lines;
  });
  for (const line of white) {
    const frame = frameAt(depths, line);
    filled[frame] = (filled[frame] as number) - 1;
  }
  return filled;
}

function put(filling: Filling, one: CopyLines): void {
  switch (one.kind) {
    case 'text':
      if (one.keeps) filling.splits += splitsOf(filling, one.lines);
      run(filling, one.lines);
      if (one.lines > 0) filling.tail = one.tail;
      break;
    case 'whole':
      stand(filling, one.lines);
      filling.tail = -1;
      break;
    case 'ending':
      if (filling.left > 0) filling.left += one.lines;
      else if (filling.tail < one.length) run(filling, one.lines);
      // An ending stands at the end of its line.
      filling.tail = 0;
      break;
    case 'frame-break':
      if (!isFrameHead(filling.depths, filling.cursor))
        passOver(filling, nextFrame(filling.depths, filling.cursor));
      break;
  }
}

/** Lines of a text that stay together before the end of a frame, and after it. */
const KEPT = 2;

const splitsOf = ({ depths, cursor }: Filling, lines: number): number =>
  depths.ends.filter((end) => {
    const [before, after] = [end - cursor, cursor + lines - end];
    return before > 0 && after > 0 && Math.min(before, after) < KEPT;
  }).length;

function run(filling: Filling, lines: number): void {
  const room = linesOf(filling.depths) - filling.cursor;
  filling.cursor += Math.min(lines, room);
  filling.left += Math.max(0, lines - room);
}

function stand(filling: Filling, lines: number): void {
  const found = standWhole(filling.depths, filling.cursor, (cursor) => ({ cursor, lines }));
  if (found === null) {
    // Nothing may overtake what found no room.
    filling.left += lines;
    filling.cursor = linesOf(filling.depths);
    return;
  }
  passOver(filling, found.cursor);
  filling.cursor = found.cursor + lines;
}

function passOver(filling: Filling, cursor: number): void {
  for (let line = filling.cursor; line < cursor; line += 1) filling.white.add(line);
  filling.cursor = cursor;
}
