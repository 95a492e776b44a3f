/** Display lines and a stick in; crosshead, display line or head of a quote set into whole lines of the grid 占行. */
import type { ParagraphStyle, SetLine, Slot } from '../../compose/types.ts';
import { greatest } from '../../model/extent.ts';
import { em, type Px, px } from '../../units.ts';
import { authorLines, setDisplay, turnLines } from '../head/display.ts';
import { makePart, type Setter, styleFor, styleNamed } from '../setter.ts';
import type { Copy } from './copy.ts';
import { type Standing, standWhole } from './depths.ts';
import { addPart, leaveOver, passOver, type Stick } from './stick.ts';
import { footOf, type Thread, type ThreadKind } from './thread.ts';

type Lines = Extract<Copy, { kind: 'lines' }>;

/** Display lines set into a slot. */
export interface Whole {
  readonly set: readonly SetLine[];
  readonly style: ParagraphStyle;
  readonly pitch: Px;
  /** From the head of the first line of type to the foot of the last. */
  readonly depth: number;
  /** Grid lines that they take. */
  readonly lines: number;
}

/** The same, from a certain line of the thread on. */
type Attempt = Whole & Standing;

/** Display lines stand in whole lines of the grid, the white above and below shared as the house wants. */
export function placeLines(stick: Stick, copy: Lines): void {
  const { setter, thread } = stick;
  const found = standWhole(thread.depths, stick.cursor, (cursor) => ({
    cursor,
    ...measureWhole(setter, thread, copy, slotOf(thread, cursor, copy.lines)),
  }));
  const { text } = authorLines(copy.texts);
  if (found === null) {
    const { size } = styleNamed(setter.template, copy.style);
    leaveOver(stick, copy.ref, text, 0, wholeStyle(setter, thread, copy, size));
    return;
  }
  passOver(stick, found.cursor);
  const frame = {
    role: copy.role,
    ref: copy.ref,
    style: found.style,
    name: copy.style,
    rich: text,
  };
  const places = placesOf(stick, copy, found);
  addPart(stick, makePart(setter, frame, found.set, places));
  stick.cursor = found.cursor + found.lines;
}

const wholeStyle = (
  setter: Setter,
  { direction }: ThreadKind,
  copy: Lines,
  size: Px,
): ParagraphStyle =>
  styleFor(setter, styleNamed(setter.template, copy.style), direction, {
    size,
    indent: em(0),
    halfHeads: true,
  });

/** A display line in the text is so many times as large as the text at least. */
const LEAST_DISPLAY = 1.4;

/** The size of its style; a display line goes down the ladder to where it breaks at the ends of words only, in few lines. */
function sizeOf(setter: Setter, thread: ThreadKind, copy: Lines, { length }: Slot): Px {
  const { size } = styleNamed(setter.template, copy.style);
  if (copy.role !== 'display') return size;
  const smaller = setter.template.ladder
    .filter((step) => step < size && step >= thread.size * LEAST_DISPLAY)
    .sort((a, b) => b - a);
  const lines = authorLines(copy.texts);
  const breaks = (one: Px): boolean =>
    turnLines(lines, wholeStyle(setter, thread, copy, one), length, setter.fonts, 'likely') !==
    null;
  return [size, ...smaller].find(breaks) ?? size;
}

/** Display lines in a slot of the thread, and the grid lines that they take there. */
export function measureWhole(setter: Setter, thread: ThreadKind, copy: Lines, slot: Slot): Whole {
  const own = styleNamed(setter.template, copy.style);
  const size = sizeOf(setter, thread, copy, slot);
  const pitch = px((own.pitch * size) / own.size);
  const style = wholeStyle(setter, thread, copy, size);
  const set = setDisplay(authorLines(copy.texts), style, slot, setter.fonts);
  const depth = (set.length - 1) * pitch + size;
  const { foot, head } = reachInto(setter, thread, copy);
  const type = depth + foot + head - setter.template.grid.body;
  const needed = Math.ceil(type / thread.pitch + LEAST_WHITE) + 1;
  return { set, style, pitch, depth, lines: Math.max(copy.lines + set.length - 1, needed) };
}

/** In lines of the grid: less white than this would let a crosshead touch the text. */
const LEAST_WHITE = 0.25;

/**
 * How far the lines above and below reach into these, where their type is larger than the page's: a quote in a story. All type
 * shares the baseline of its line, in vertical its centre line.
 */
function reachInto(setter: Setter, { direction, size }: ThreadKind, copy: Lines) {
  const { size: beside } = styleNamed(setter.template, copy.beside);
  const share = footOf(direction);
  const foot = beside * (1 - share) + size * share - setter.template.grid.body;
  return { foot: Math.max(0, foot), head: Math.max(0, (beside - size) * share) };
}

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

/** At the head of a column no white stands above. */
function placesOf(stick: Stick, copy: Lines, found: Attempt) {
  const { setter, thread } = stick;
  const at = thread.lines[found.cursor];
  if (at === undefined) throw new Error('display lines without a place');
  const gap = thread.pitch - setter.template.grid.body;
  const { foot, head } = reachInto(setter, thread, copy);
  const white = found.lines * thread.pitch + gap - found.depth - foot - head;
  const top = at.index === 0 ? at.block : at.block - gap + foot + white * copy.above;
  return found.set.map((_, index) => ({
    frame: at.frame.id,
    area: at.frame.rect,
    block: top + index * found.pitch,
    onGrid: false,
  }));
}
