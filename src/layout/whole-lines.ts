/** Display lines and a stick in; crosshead, display line or head of a quote set into whole lines of the grid 占行. */
import type { ParagraphStyle, SetLine, Slot } from '../compose/types.ts';
import { greatest } from '../model/extent.ts';
import { em, px } from '../units.ts';
import type { Copy } from './copy.ts';
import { authorLines, type Display, setDisplay } from './display.ts';
import { makePart, styleFor, styleNamed } from './setter.ts';
import { addPart, leaveOver, passOver, type Stick } from './stick.ts';
import { linesLeft, nextFrame, type Thread } from './thread.ts';

type Lines = Extract<Copy, { kind: 'lines' }>;

/** A crosshead with fewer lines of text under it moves to the next frame (newsroom.md 4.8). */
const KEEP_WITH_NEXT = 2;

/** The lines as they would be set from a certain line of the thread on. */
interface Attempt {
  readonly cursor: number;
  readonly set: readonly SetLine[];
  /** From the head of the first line of type to the foot of the last. */
  readonly depth: number;
  /** Grid lines that they take, and that their frame still has. */
  readonly lines: number;
  readonly left: number;
}

/** Display lines stand in whole lines of the grid, the white above and below shared as the house wants. */
export function placeLines(stick: Stick, copy: Lines): void {
  const { setter, thread } = stick;
  const type = styleNamed(setter.template, copy.style);
  const style = styleFor(setter, type, thread.direction, { indent: em(0) });
  const display = authorLines(copy.texts);
  const found = attemptThatFits(stick, (cursor) => tryAt(stick, copy, display, style, cursor));
  if (found === null) {
    leaveOver(stick, copy.ref, display.text, 0, style);
    return;
  }
  const { set, cursor } = found;
  passOver(stick, cursor);
  const frame = { role: copy.role, ref: copy.ref, style, name: copy.style, rich: display.text };
  addPart(stick, makePart(setter, frame, set, placesOf(stick, copy, found, type.pitch)));
  stick.cursor = cursor + found.lines;
}

function tryAt(
  stick: Stick,
  copy: Lines,
  display: Display,
  style: ParagraphStyle,
  cursor: number,
): Attempt {
  const { setter, thread } = stick;
  const { pitch, size } = styleNamed(setter.template, copy.style);
  const set = setDisplay(display, style, slotOf(thread, cursor, copy.lines), setter.fonts);
  const depth = (set.length - 1) * pitch + size;
  const needed = Math.ceil((depth - setter.template.grid.body) / thread.pitch + LEAST_WHITE) + 1;
  const lines = Math.max(copy.lines + set.length - 1, needed);
  return { cursor, set, depth, lines, left: linesLeft(thread, cursor) };
}

/** In lines of the grid: less white than this would let a crosshead touch the text. */
const LEAST_WHITE = 0.25;

/** Room that is free in all of the lines: a label cut into one of them narrows them all. */
function slotOf(thread: Thread, cursor: number, count: number): Slot {
  const first = thread.lines[cursor];
  if (first === undefined) return { start: px(0), length: px(0) };
  const own = thread.lines
    .slice(cursor, cursor + count)
    .filter((line) => line.frame === first.frame);
  const start = px(greatest(own.map((line) => line.slot.start)));
  return { start, length: px(first.slot.start + first.slot.length - start) };
}

/** Here or in the next frame with text under it; else where most room is left; else in the first frame that holds it. */
function attemptThatFits(stick: Stick, tryFrom: (cursor: number) => Attempt): Attempt | null {
  const { thread, cursor } = stick;
  const near = [cursor, nextFrame(thread, cursor)]
    .filter((start) => start < thread.lines.length)
    .map(tryFrom);
  const kept = near.find(({ left, lines, cursor: at }) => {
    // A frame that nothing stands in yet is not left empty.
    const needed = at === cursor && thread.lines[at]?.index === 0 ? 0 : KEEP_WITH_NEXT;
    return left >= lines + needed;
  });
  if (kept !== undefined) return kept;
  const [roomy] = near
    .filter(({ left, lines }) => left >= lines)
    .sort((a, b) => b.left - b.lines - (a.left - a.lines));
  return roomy ?? laterFrame(thread, cursor, tryFrom);
}

function laterFrame(
  thread: Thread,
  cursor: number,
  tryFrom: (cursor: number) => Attempt,
): Attempt | null {
  let at = cursor;
  while (at < thread.lines.length) {
    const attempt = tryFrom(at);
    if (attempt.left >= attempt.lines) return attempt;
    at = nextFrame(thread, at);
  }
  return null;
}

/** At the head of a column no white stands above. */
function placesOf(stick: Stick, copy: Lines, found: Attempt, pitch: number) {
  const { setter, thread } = stick;
  const at = thread.lines[found.cursor];
  if (at === undefined) throw new Error('display lines without a place');
  const gap = thread.pitch - setter.template.grid.body;
  const white = found.lines * thread.pitch + gap - found.depth;
  const top = at.index === 0 ? at.block : at.block - gap + white * copy.above;
  return found.set.map((_, index) => ({
    frame: at.frame.id,
    area: at.frame.rect,
    block: top + index * pitch,
    onGrid: false,
  }));
}
