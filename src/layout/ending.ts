/** Byline or source and a stick in; set at the end of the last line where room remains, else on lines of its own. */
import { lengthOfText } from '../compose/cast-paragraph.ts';
import { setParagraph } from '../compose/set-paragraph.ts';
import type { PartRole } from '../model/forme.ts';
import { em } from '../units.ts';
import type { Copy } from './copy.ts';
import { styleFor, styleNamed } from './setter.ts';
import { addLines, leaveOver, type Stick } from './stick.ts';

type Ending = Extract<Copy, { kind: 'ending' }>;

/** What is left over stands before the ending; then the ending has no place either. */
export function placeEnding(stick: Stick, copy: Ending): void {
  const { setter, thread } = stick;
  const type = styleNamed(setter.template, copy.style);
  const style = styleFor(setter, type, thread.direction, { indent: em(0), align: 'end' });
  if (stick.overset.length > 0) {
    leaveOver(stick, copy.ref, copy.text, 0, style);
    return;
  }
  const length = lengthOfText(copy.text, style, setter.fonts);
  const first = runsIn(stick, length + style.size) ? stick.cursor - 1 : stick.cursor;
  const slots = (line: number) => thread.lines[first + line]?.slot ?? null;
  const { lines, leftover } = setParagraph(copy.text, slots, style, setter.fonts);
  if (lines.length > 0) {
    addLines(stick, copy, { rich: copy.text, name: copy.style, style }, lines, first, false);
    stick.cursor = first + lines.length;
  }
  if (leftover !== null) leaveOver(stick, copy.ref, copy.text, leftover, style);
}

/** Parts that take whole lines of the grid: nothing runs in after them. */
const WHOLE_LINES: ReadonlySet<PartRole> = new Set(['subhead', 'display', 'quote-head']);

/** Whether the last line of the text still has this much room. */
function runsIn({ parts, thread, cursor }: Stick, needed: number): boolean {
  const before = parts.findLast((part) => part.lines.length > 0);
  const line = before?.lines.at(-1);
  const slot = thread.lines[cursor - 1]?.slot;
  if (before === undefined || line === undefined || slot === undefined) return false;
  if (WHOLE_LINES.has(before.role)) return false;
  return line.start + line.length + needed <= slot.length;
}
