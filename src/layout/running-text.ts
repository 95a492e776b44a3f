/** A paragraph and a stick in; its lines set into the thread, each frame at its own cells per line. */
import { setParagraph } from '../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import { sliceText } from '../model/text.ts';
import { type Em, em } from '../units.ts';
import type { Copy } from './copy.ts';
import { shifted } from './display.ts';
import { styleFor, styleNamed } from './setter.ts';
import { addLines, leaveOver, type Stick } from './stick.ts';
import type { ThreadLine } from './thread.ts';

type Text = Extract<Copy, { kind: 'text' }>;

export function placeText(stick: Stick, copy: Text): void {
  const { setter, thread, cursor } = stick;
  const { lines, leftover } = setAlong(stick, copy);
  const style = textStyle(stick, copy.style, cursor);
  if (lines.length > 0) {
    const type = { rich: copy.text, name: copy.style, style };
    const onGrid = thread.pitch === setter.template.grid.pitch;
    addLines(stick, copy, type, lines, cursor, onGrid);
    stick.cursor = cursor + lines.length;
  }
  if (leftover !== null) {
    const last = textStyle(stick, copy.style, thread.lines.length - 1);
    leaveOver(stick, copy.ref, copy.text, leftover, last);
  }
}

interface SetStretch {
  readonly lines: readonly SetLine[];
  readonly leftover: number | null;
}

/** Sets the paragraph stretch by stretch; a stretch ends where the next frame has other cells. */
function setAlong(stick: Stick, { text, style }: Text): SetStretch {
  const lines: SetLine[] = [];
  let from: number | null = 0;
  let cursor = stick.cursor;
  do {
    const set = setStretch(stick, sliceText(text, from, text.text.length), style, cursor, from > 0);
    for (const line of set.lines) lines.push(shifted(line, from));
    cursor += set.lines.length;
    from = set.leftover === null ? null : from + set.leftover;
  } while (from !== null && cursor < stick.thread.lines.length);
  return { lines, leftover: from };
}

function setStretch(
  stick: Stick,
  text: Text['text'],
  name: string,
  cursor: number,
  goesOn: boolean,
): SetStretch {
  const { setter, thread } = stick;
  const style = textStyle(stick, name, cursor);
  const slots = (line: number) => {
    const at = thread.lines[cursor + line];
    return at === undefined || cellOf(at, style.size) !== style.cell ? null : at.slot;
  };
  const going = goesOn ? { ...style, indent: em(0) } : style;
  return setParagraph(text, slots, going, setter.fonts);
}

/** The style of running text at a line of the thread, at the cells per line of its frame 每行字數. */
function textStyle(stick: Stick, name: string, cursor: number): ParagraphStyle {
  const { setter, thread } = stick;
  const style = styleNamed(setter.template, name);
  const cell = cellOf(thread.lines[cursor], style.size);
  return styleFor(setter, style, thread.direction, { cell }, stick.dateline);
}

/** Advance of a cell where as many as the frame names fill its measure. */
function cellOf(line: ThreadLine | undefined, size: number): Em {
  const cells = line?.frame.cells ?? null;
  if (line === undefined || cells === null) return em(1);
  return em((line.slot.start + line.slot.length) / size / cells);
}
