/** Copy and a leg in; how many lines each piece of it takes there, as composition sets it, out. Nothing is placed. */
import { breakInto } from '../../compose/break-into.ts';
import { castParagraph } from '../../compose/cast-paragraph.ts';
import { gapingLines, setLines } from '../../compose/set-lines.ts';
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { SetLine, Slot, Slots } from '../../compose/types.ts';
import type { CopyLines, Leg } from '../../model/cast-off.ts';
import type { TypeStyle } from '../../model/template.ts';
import { px } from '../../units.ts';
import { type Setter, styleFor, styleNamed } from '../setter.ts';
import type { Copy } from './copy.ts';
import { endingStyle, lengthOfEnding } from './ending.ts';
import { cellIn, lookOf } from './running-text.ts';
import type { ThreadKind } from './thread.ts';
import { setVerse } from './verse.ts';
import { measureWhole } from './whole-lines.ts';

/** How a stream is set: its thread's own lines, and the look of a run-in dateline. */
export interface StreamKind extends ThreadKind {
  readonly dateline: TypeStyle;
}

/** The lines of each piece, one after the other from the first line of the first leg. */
export function measureCopy(
  setter: Setter,
  copies: readonly Copy[],
  leg: Leg,
  kind: StreamKind,
): CopyLines[] {
  let line = 0;
  return copies.map((copy) => {
    const measured = measureOne(setter, copy, leg, kind, line);
    if (measured.kind !== 'frame-break') line += measured.lines;
    return measured;
  });
}

function measureOne(
  setter: Setter,
  copy: Copy,
  leg: Leg,
  kind: StreamKind,
  line: number,
): CopyLines {
  const slotAt = (at: number): Slot => slotOf(leg, at, kind);
  switch (copy.kind) {
    case 'text':
      return measureText(setter, copy, leg, kind, (at) => slotAt(line + at));
    case 'lines': {
      const { lines } = measureWhole(setter, kind, copy, slotAt(line));
      return { kind: 'whole', ref: copy.ref, lines };
    }
    case 'ending': {
      const style = endingStyle(setter, kind, copy);
      const { lines } = setParagraph(copy.text, () => slotAt(line), style, setter.fonts);
      const length = lengthOfEnding(setter, kind, copy);
      return { kind: 'ending', ref: copy.ref, lines: lines.length, length };
    }
    case 'frame-break':
      return { kind: 'frame-break' };
  }
}

type Text = Extract<Copy, { kind: 'text' }>;

function measureText(
  setter: Setter,
  copy: Text,
  leg: Leg,
  kind: StreamKind,
  slots: Slots,
): CopyLines {
  const type = styleNamed(setter.template, copy.style);
  const cell = cellIn(leg.measure / type.size, copy.cells?.cells ?? leg.cells);
  const look = { cell, ...lookOf(copy) };
  const style = styleFor(setter, type, kind.direction, look, kind.dateline);
  if (copy.role === 'verse') {
    const { lines } = setVerse(
      copy.text,
      slots,
      { opening: style, going: style },
      false,
      setter.fonts,
    );
    return textLines(copy, lines.length, lines.at(-1), 0);
  }
  const cast = castParagraph(copy.text, style, setter.fonts);
  const breaking = breakInto(cast, slots);
  const [last] = setLines(cast, { ...breaking, lines: breaking.lines.slice(-1) }).lines;
  return textLines(copy, breaking.lines.length, last, gapingLines(cast, breaking));
}

function textLines(
  { ref, keeps }: Text,
  lines: number,
  last: SetLine | undefined,
  gaping: number,
): CopyLines {
  const tail = last === undefined ? 0 : last.slot.length - last.start - last.length;
  return { kind: 'text', ref, lines, tail, keeps, gaping };
}

/** Lines beside a label start later. */
function slotOf({ measure, notch }: Leg, line: number, { size }: ThreadKind): Slot {
  const cut = notch !== null && notch.lines.first <= line + 1 && line < notch.lines.last;
  const start = cut ? notch.start * size : 0;
  return { start: px(start), length: px(measure - start) };
}
