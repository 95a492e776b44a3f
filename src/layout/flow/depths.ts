/** Frames of a thread in, counted in whole lines; where in them copy goes on, and where a crosshead can stand, out. No type is asked for. */

/** Where each frame of a thread ends, in lines from the thread's start. */
export interface Depths {
  readonly ends: readonly number[];
}

export function depthsOf(frames: readonly number[]): Depths {
  let end = 0;
  return {
    ends: frames.map((lines) => {
      end += lines;
      return end;
    }),
  };
}

export const linesOf = ({ ends }: Depths): number => ends.at(-1) ?? 0;

/** The frame that a line of the thread stands in; as many as there are frames behind the last line. */
export function frameAt({ ends }: Depths, cursor: number): number {
  let frame = 0;
  while (frame < ends.length && cursor >= (ends[frame] as number)) frame += 1;
  return frame;
}

/** Lines left in the frame that the cursor stands in. */
const linesLeft = (depths: Depths, cursor: number): number => nextFrame(depths, cursor) - cursor;

/** First line of the next frame. */
export const nextFrame = (depths: Depths, cursor: number): number =>
  depths.ends[frameAt(depths, cursor)] ?? cursor;

/** Whether nothing stands above the line in its frame. */
export const isFrameHead = (depths: Depths, cursor: number): boolean =>
  cursor < linesOf(depths) &&
  cursor === (frameAt(depths, cursor) === 0 ? 0 : depths.ends[frameAt(depths, cursor) - 1]);

/** A crosshead with fewer lines of text under it moves to the next frame (newsroom.md 4.8). */
const KEEP_WITH_NEXT = 3;

/** Whole lines as they would stand from a line of the thread on. */
export interface Standing {
  readonly cursor: number;
  readonly lines: number;
}

/** Here or in the next frame with text under it; else where most room is left; else in the first frame that holds it. */
export function standWhole<T extends Standing>(
  depths: Depths,
  cursor: number,
  standingAt: (cursor: number) => T,
): T | null {
  const near = [cursor, nextFrame(depths, cursor)]
    .filter((start) => start < linesOf(depths))
    .map(standingAt);
  const spare = (one: T): number => linesLeft(depths, one.cursor) - one.lines;
  const kept = near.find((one) => {
    // A frame that nothing stands in yet is not left empty.
    const isHead = one.cursor === cursor && isFrameHead(depths, cursor);
    return spare(one) >= (isHead ? 0 : KEEP_WITH_NEXT);
  });
  if (kept !== undefined) return kept;
  const [roomy] = near.filter((one) => spare(one) >= 0).sort((a, b) => spare(b) - spare(a));
  return roomy ?? inLaterFrame(depths, cursor, standingAt);
}

function inLaterFrame<T extends Standing>(
  depths: Depths,
  cursor: number,
  standingAt: (cursor: number) => T,
): T | null {
  let at = cursor;
  while (at < linesOf(depths)) {
    const one = standingAt(at);
    if (linesLeft(depths, at) >= one.lines) return one;
    at = nextFrame(depths, at);
  }
  return null;
}
