/** A paragraph and a stick in; its lines set into the thread, each paragraph or frame at its own cells per line. */
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { StyleChange } from '../../compose/style.ts';
import type { ParagraphStyle, SetLine } from '../../compose/types.ts';
import { unfitCells } from '../../compose/unfit-cells.ts';
import type { Origin } from '../../diagnostic.ts';
import { sliceText } from '../../model/text.ts';
import { areReadable } from '../../model/typography/cells.ts';
import { type Em, em } from '../../units.ts';
import { shifted } from '../head/display.ts';
import { styleFor, styleNamed } from '../setter.ts';
import type { Copy } from './copy.ts';
import { addLines, leaveOver, type SetText, type Stick } from './stick.ts';
import type { ThreadLine } from './thread.ts';
import { isInRow, setVerse } from './verse.ts';

type Text = Extract<Copy, { kind: 'text' }>;

export function placeText(stick: Stick, copy: Text): void {
  const { setter, thread, cursor } = stick;
  const { lines, leftover } = setAlong(stick, copy);
  tellUnfitCells(stick, copy, cursor, lines.length);
  const style = textStyle(stick, copy, cursor);
  if (lines.length > 0) {
    const type = { rich: copy.text, name: copy.style, style };
    const onGrid = thread.pitch === setter.template.grid.pitch;
    addLines(stick, copy, type, lines, cursor, onGrid);
    stick.cursor = cursor + lines.length;
  }
  if (leftover !== null) {
    const last = textStyle(stick, copy, thread.lines.length - 1);
    const set = setterOf(copy, last, isInRow(copy.text.text, leftover));
    leaveOver(stick, copy.ref, copy.text, leftover, last, set);
  }
}

/** The way in which a text is set: as a paragraph, or line by line as its author wrote it. */
const setterOf =
  ({ role }: Text, opening: ParagraphStyle, goesOn: boolean): SetText =>
  (rich, slots, style, fonts) =>
    role === 'verse'
      ? setVerse(rich, slots, { opening, going: style }, goesOn, fonts)
      : setParagraph(rich, slots, style, fonts);

interface SetStretch {
  readonly lines: readonly SetLine[];
  readonly leftover: number | null;
}

/** Sets the paragraph stretch by stretch; a stretch ends where the next frame has other cells. */
function setAlong(stick: Stick, copy: Text): SetStretch {
  const { text } = copy;
  const lines: SetLine[] = [];
  let from: number | null = 0;
  let cursor = stick.cursor;
  while (from !== null && cursor < stick.thread.lines.length) {
    const rest = { ...copy, text: sliceText(text, from, text.text.length) };
    const set = setStretch(stick, rest, cursor, from > 0, isInRow(text.text, from));
    for (const line of set.lines) lines.push(shifted(line, from));
    cursor += set.lines.length;
    from = set.leftover === null ? null : from + set.leftover;
  }
  return { lines, leftover: from };
}

function setStretch(
  stick: Stick,
  copy: Text,
  cursor: number,
  goesOn: boolean,
  isInside: boolean,
): SetStretch {
  const { setter, thread } = stick;
  const opening = textStyle(stick, copy, cursor);
  const style = textStyle(stick, copy, cursor, goesOn ? { indent: em(0) } : {});
  const slots = (line: number) => {
    const at = thread.lines[cursor + line];
    return at === undefined || cellOf(at, copy, style.size) !== style.cell ? null : at.slot;
  };
  return setterOf(copy, opening, isInside)(copy.text, slots, style, setter.fonts);
}

/** The style of running text at a line of the thread, at its own cells per line 每行字數 or its frame's. */
function textStyle(
  stick: Stick,
  copy: Text,
  cursor: number,
  change: StyleChange = {},
): ParagraphStyle {
  const { setter, thread } = stick;
  const style = styleNamed(setter.template, copy.style);
  const cell = cellOf(thread.lines[cursor], copy, style.size);
  const look = { cell, ...lookOf(copy), ...change };
  return styleFor(setter, style, thread.direction, look, stick.dateline);
}

/** Lines of verse are never justified. */
export const lookOf = ({ role }: Text): StyleChange => (role === 'verse' ? { align: 'start' } : {});

/** Cells of a paragraph or a frame, and where they are pinned. */
interface Asked {
  readonly cells: number;
  readonly origin: Origin | null;
}

function askedAt({ frame }: ThreadLine, { cells }: Text): Asked | null {
  if (cells !== null) return cells;
  return frame.cells === null ? null : { cells: frame.cells, origin: frame.origin };
}

const measureOf = ({ slot }: ThreadLine, size: number): number => (slot.start + slot.length) / size;

function cellOf(line: ThreadLine | undefined, copy: Text, size: number): Em {
  const asked = line === undefined ? null : askedAt(line, copy);
  return line === undefined ? em(1) : cellIn(measureOf(line, size), asked?.cells ?? null);
}

/** Advance of a cell where as many as were asked for fill a measure of so many em. Cells that nobody could read are reported, and not set. */
export const cellIn = (measure: number, cells: number | null): Em =>
  cells !== null && areReadable(measure, cells) ? em(measure / cells) : em(1);

/** Tells each pin once, for the lines that its paragraph took. */
function tellUnfitCells(stick: Stick, copy: Text, cursor: number, count: number): void {
  const { setter, thread, findings } = stick;
  const { size } = styleNamed(setter.template, copy.style);
  for (const line of thread.lines.slice(cursor, cursor + count)) {
    const asked = askedAt(line, copy);
    if (asked === null) continue;
    const [fault] = unfitCells(measureOf(line, size), asked.cells, asked.origin);
    const isNew = findings.every(
      ({ message, origin }) => message !== fault?.message || origin !== fault.origin,
    );
    if (fault !== undefined && isNew) findings.push(fault);
  }
}
