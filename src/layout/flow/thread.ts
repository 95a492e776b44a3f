/** Frames in, a thread out: the lines of all frames of a story one after the other, and how full each frame is. */
import type { Slot } from '../../compose/types.ts';
import { greatest } from '../../model/extent.ts';
import type { Direction } from '../../model/font.ts';
import type { FormeFrame } from '../../model/forme.ts';
import type { PlannedFrame } from '../../model/plan.ts';
import { CENTRE, EM_TOP } from '../../model/typography/em-box.ts';
import { type Px, px } from '../../units.ts';
import { extentOf } from '../plan/geometry.ts';
import { type Depths, depthsOf } from './depths.ts';

/** One line that a thread has to offer. */
export interface ThreadLine {
  readonly frame: PlannedFrame;
  /** Place in the frame, from 0. */
  readonly index: number;
  readonly slot: Slot;
  /** From the frame's block start to the line's em box. */
  readonly block: Px;
}

/** What all lines of a thread share. */
export interface ThreadKind {
  readonly direction: Direction;
  readonly size: Px;
  readonly pitch: Px;
}

/** A cursor is an index into `lines`. */
export interface Thread extends ThreadKind {
  readonly frames: readonly PlannedFrame[];
  readonly lines: readonly ThreadLine[];
  /** The same lines, counted by frame. */
  readonly depths: Depths;
  readonly style: string;
}

export interface ThreadStyle {
  readonly name: string;
  readonly size: Px;
  readonly pitch: Px;
}

/** `body` is the size of the type that the page's grid is made for. */
export function makeThread(
  frames: readonly PlannedFrame[],
  direction: Direction,
  style: ThreadStyle,
  body: Px,
): Thread {
  const lines = frames.map((frame) => linesOf(frame, direction, style, body));
  return {
    frames,
    lines: lines.flat(),
    depths: depthsOf(lines.map(({ length }) => length)),
    direction,
    style: style.name,
    size: style.size,
    pitch: style.pitch,
  };
}

/** Where a baseline (in vertical a centre line) stands in the em box, as a share of the size. */
export const footOf = (direction: Direction): number =>
  direction === 'horizontal' ? EM_TOP : CENTRE;

/** From the frame's block start to the em box of type of any size on a line: the line keeps its baseline. */
export const blockOf = (thread: Thread, line: ThreadLine, size: Px): number =>
  line.block + (thread.size - size) * footOf(thread.direction);

/** Sums of pitches may fall short of the depth by a rounding; a hundredth of a px is no line. */
const TOLERANCE = 0.01;

/** Lines of a pitch that stand in a depth whose first and last line hold the body's em box. */
export const capacityOf = (block: number, pitch: Px, body: Px): number =>
  Math.max(0, Math.floor((block - body + TOLERANCE) / pitch) + 1);

function linesOf(
  frame: PlannedFrame,
  direction: Direction,
  style: ThreadStyle,
  body: Px,
): ThreadLine[] {
  const extent = extentOf(frame.rect, direction);
  const capacity = capacityOf(extent.block, style.pitch, body);
  // Type of another size shares the body's baseline (in vertical its centre line), so that it stays on the grid.
  const drop = (body - style.size) * footOf(direction);
  return Array.from({ length: capacity }, (_, index) => {
    const start = notchStart(frame, index, style.size);
    return {
      frame,
      index,
      slot: { start: px(start), length: px(extent.inline - start) },
      block: px(index * style.pitch + drop),
    };
  });
}

function notchStart(frame: PlannedFrame, index: number, size: Px): number {
  const cuts = frame.notches.filter(
    ({ lines }) => lines.first <= index + 1 && index + 1 <= lines.last,
  );
  return greatest(
    cuts.map((notch) => notch.start * size),
    0,
  );
}

/** How full each frame is: lines before the copy's end, but for those that were passed over. */
export function filledFrames(
  thread: Thread,
  { cursor, white }: { readonly cursor: number; readonly white: ReadonlySet<number> },
  story: string,
): FormeFrame[] {
  const linesIn = new Map(thread.frames.map((frame) => [frame, { capacity: 0, filled: 0 }]));
  for (const [index, { frame }] of thread.lines.entries()) {
    const lines = linesIn.get(frame);
    if (lines === undefined) continue;
    lines.capacity += 1;
    if (index < cursor && !white.has(index)) lines.filled += 1;
  }
  return thread.frames.map((frame) => {
    const { capacity = 0, filled = 0 } = linesIn.get(frame) ?? {};
    return {
      id: frame.id,
      story,
      direction: thread.direction,
      rect: frame.rect,
      style: thread.style,
      cells: frame.cells ?? extentOf(frame.rect, thread.direction).inline / thread.size,
      capacity,
      filled,
      origin: frame.origin,
    };
  });
}
