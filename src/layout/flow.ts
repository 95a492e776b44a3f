/** Copy and a thread in, set parts out: fills frame after frame, whole lines deep, and keeps what finds no room. */
import { lengthOfText, setParagraph } from '../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import type { FormeFrame, FormePart, Overset, PartRole, Shape, TextRef } from '../model/forme.ts';
import type { TypeStyle } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import { CENTRE, EM_TOP } from '../model/typography/em-box.ts';
import { em, px } from '../units.ts';
import type { Copy } from './copy.ts';
import { authorLines, setDisplay } from './display.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';
import { filledFrames, linesLeft, nextFrame, type Thread } from './thread.ts';

export interface Flowed {
  readonly parts: readonly FormePart[];
  readonly shapes: readonly Shape[];
  readonly frames: readonly FormeFrame[];
  readonly overset: readonly Overset[];
}

interface Flow {
  readonly setter: Setter;
  readonly thread: Thread;
  /** Look of a run-in dateline. */
  readonly dateline: TypeStyle;
  readonly parts: FormePart[];
  readonly shapes: Shape[];
  readonly overset: Overset[];
  cursor: number;
}

/** A crosshead with fewer lines of text under it moves to the next frame (newsroom.md 4.8). */
const KEEP_WITH_NEXT = 2;

export function flowCopy(
  setter: Setter,
  story: string,
  copy: readonly Copy[],
  thread: Thread,
  dateline: TypeStyle,
): Flowed {
  const flow: Flow = { setter, thread, dateline, parts: [], shapes: [], overset: [], cursor: 0 };
  for (const one of copy) place(flow, one);
  const { parts, shapes, overset } = flow;
  return { parts, shapes, overset, frames: filledFrames(thread, flow.cursor, story) };
}

function place(flow: Flow, copy: Copy): void {
  switch (copy.kind) {
    case 'text':
      placeText(flow, copy);
      break;
    case 'lines':
      placeLines(flow, copy);
      break;
    case 'ending':
      placeEnding(flow, copy);
      break;
    case 'frame-break':
      if ((flow.thread.lines[flow.cursor]?.index ?? 0) > 0) {
        flow.cursor = nextFrame(flow.thread, flow.cursor);
      }
      break;
  }
}

function placeText(flow: Flow, copy: Extract<Copy, { kind: 'text' }>): void {
  const { setter, thread, cursor } = flow;
  const style = textStyle(flow, copy.style);
  const set = setParagraph(
    copy.text,
    (line) => thread.lines[cursor + line]?.slot ?? null,
    style,
    setter.fonts,
  );
  if (set.lines.length > 0) {
    addLines(flow, copy, copy.text, copy.style, style, set.lines, cursor);
    flow.cursor = cursor + set.lines.length;
  }
  if (set.leftover !== null) {
    flow.overset.push(leftOver(flow, copy.ref, copy.text, set.leftover, style));
    // The paragraph broke off because the thread is full.
    flow.cursor = thread.lines.length;
  }
}

/** The style of running text at the cursor, set to the frame's cells per line. */
function textStyle(flow: Flow, name: string): ParagraphStyle {
  const { setter, thread, cursor } = flow;
  const style = styleNamed(setter.template, name);
  const line = thread.lines[cursor];
  const cells = line?.frame.cells ?? null;
  const cell =
    line === undefined || cells === null
      ? 1
      : (line.slot.start + line.slot.length) / style.size / cells;
  return styleFor(setter, style, thread.direction, { cell: em(cell) }, flow.dateline);
}

interface Named {
  readonly role: PartRole;
  readonly ref: TextRef;
}

function addLines(
  flow: Flow,
  named: Named,
  rich: RichText,
  name: string,
  style: ParagraphStyle,
  lines: readonly SetLine[],
  first: number,
): void {
  const { setter, thread } = flow;
  const onGrid = thread.pitch === setter.template.grid.pitch;
  const places = lines.map((_, index) => {
    const at = thread.lines[first + index];
    if (at === undefined) throw new Error('a set line without a place');
    return { frame: at.frame.id, area: at.frame.rect, block: at.block, onGrid };
  });
  add(flow, makePart(setter, { ...named, style, name, rich }, lines, places));
}

function add(flow: Flow, made: { part: FormePart; shapes: readonly Shape[] }): void {
  flow.parts.push(made.part);
  flow.shapes.push(...made.shapes);
}

function leftOver(
  flow: Flow,
  ref: TextRef,
  rich: RichText,
  from: number,
  style: ParagraphStyle,
): Overset {
  const measure = flow.thread.lines.at(-1)?.slot ?? { start: px(0), length: px(style.size * 17) };
  const rest = { ...rich, text: rich.text.slice(from), marks: [] };
  const lines = setParagraph(rest, () => measure, style, flow.setter.fonts).lines.length;
  return {
    ref,
    from,
    to: rich.text.length,
    text: rich.text.slice(from),
    lines,
    origin: originAt(rich, from, rich.text.length),
  };
}

/** Display lines stand centred in whole lines of the grid, with more white above than below. */
function placeLines(flow: Flow, copy: Extract<Copy, { kind: 'lines' }>): void {
  const { setter, thread } = flow;
  const type = styleNamed(setter.template, copy.style);
  const style = styleFor(setter, type, thread.direction, { indent: em(0) });
  const display = authorLines(copy.texts);
  const rich = display.text;
  const measure = (thread.lines[flow.cursor] ?? thread.lines.at(-1))?.slot.length ?? px(0);
  const set = setDisplay(display, style, measure, setter.fonts);
  const depth = (set.length - 1) * type.pitch + type.size;
  const body = setter.template.grid.body;
  const needed = Math.ceil((depth - body) / thread.pitch + 0.25) + 1;
  const lines = Math.max(copy.lines + set.length - 1, needed);
  if (linesLeft(thread, flow.cursor) < lines + KEEP_WITH_NEXT) {
    flow.cursor = nextFrame(thread, flow.cursor);
  }
  const at = thread.lines[flow.cursor];
  if (at === undefined || linesLeft(thread, flow.cursor) < lines) {
    flow.overset.push(leftOver(flow, copy.ref, rich, 0, style));
    return;
  }
  const white = lines * thread.pitch + (thread.pitch - body) - depth;
  const top = at.index === 0 ? at.block : at.block - (thread.pitch - body) + white * copy.above;
  const places = set.map((_, index) => ({
    frame: at.frame.id,
    area: at.frame.rect,
    block: top + index * type.pitch,
    onGrid: false,
  }));
  add(
    flow,
    makePart(
      setter,
      { role: copy.role, ref: copy.ref, style, name: copy.style, rich },
      set,
      places,
    ),
  );
  flow.cursor += lines;
}

/** Byline or source: at the end of the last line where an em of white remains, else on the next line. */
function placeEnding(flow: Flow, copy: Extract<Copy, { kind: 'ending' }>): void {
  const { setter, thread } = flow;
  const type = styleNamed(setter.template, copy.style);
  const style = styleFor(setter, type, thread.direction, { indent: em(0), align: 'end' });
  const length = lengthOfText(copy.text, style, setter.fonts);
  const before = flow.parts.findLast((part) => part.lines.length > 0)?.lines.at(-1);
  const last = thread.lines[flow.cursor - 1];
  const used = before === undefined ? 0 : before.start + before.length;
  const runsIn =
    before !== undefined && last !== undefined && used + style.size + length <= last.slot.length;
  const at = runsIn ? last : thread.lines[flow.cursor];
  if (at === undefined) {
    flow.overset.push(leftOver(flow, copy.ref, copy.text, 0, style));
    return;
  }
  const set = setParagraph(copy.text, (line) => (line === 0 ? at.slot : null), style, setter.fonts);
  const foot = thread.direction === 'horizontal' ? EM_TOP : CENTRE;
  const drop = (setter.template.grid.body - style.size) * foot;
  const place = { frame: at.frame.id, area: at.frame.rect, block: at.block + drop, onGrid: false };
  add(
    flow,
    makePart(setter, { ...copy, name: copy.style, style, rich: copy.text }, set.lines, [place]),
  );
  if (!runsIn) flow.cursor += 1;
}
