/** Byline or source and a stick in; set at the end of the last line where room remains, else on lines of its own. */
import { lengthOfText } from '../../compose/cast-paragraph.ts';
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { ParagraphStyle } from '../../compose/types.ts';
import type { PartRole } from '../../model/forme.ts';
import { em } from '../../units.ts';
import { extentOf } from '../plan/geometry.ts';
import { type Setter, styleFor, styleNamed } from '../setter.ts';
import type { Copy } from './copy.ts';
import { addLines, leaveOver, type Stick } from './stick.ts';
import type { ThreadKind } from './thread.ts';

type Ending = Extract<Copy, { kind: 'ending' }>;

/** What is left over stands before the ending; then the ending has no place either. */
export function placeEnding(stick: Stick, copy: Ending): void {
  const { setter, thread } = stick;
  const style = endingStyle(setter, thread, copy);
  if (stick.overset.length > 0) {
    leaveOver(stick, copy.ref, copy.text, 0, style);
    return;
  }
  const first =
    tailOf(stick) >= lengthOfEnding(setter, thread, copy) ? stick.cursor - 1 : stick.cursor;
  const slots = (line: number) => thread.lines[first + line]?.slot ?? null;
  const { lines, leftover } = setParagraph(copy.text, slots, style, setter.fonts);
  if (lines.length > 0) {
    addLines(stick, copy, { rich: copy.text, name: copy.style, style }, lines, first, false);
    stick.cursor = first + lines.length;
  }
  if (leftover !== null) leaveOver(stick, copy.ref, copy.text, leftover, style);
}

export function endingStyle(
  setter: Setter,
  { direction }: ThreadKind,
  copy: Ending,
): ParagraphStyle {
  const type = styleNamed(setter.template, copy.style);
  return styleFor(setter, type, direction, { indent: em(0), align: 'end' });
}

/** What a line of text must have left for the ending to run in: its length, and an em of white before it. */
export function lengthOfEnding(setter: Setter, thread: ThreadKind, copy: Ending): number {
  const style = endingStyle(setter, thread, copy);
  return lengthOfText(copy.text, style, setter.fonts) + style.size;
}

/** Parts that take whole lines of the grid: nothing runs in after them. */
const WHOLE_LINES: ReadonlySet<PartRole> = new Set(['subhead', 'display', 'quote-head']);

/** Room that the last line of the text still has; nothing after display lines, and before any text. */
function tailOf({ parts, thread, cursor }: Stick): number {
  const before = parts.findLast((part) => part.lines.length > 0);
  const line = before?.lines.at(-1);
  if (before === undefined || line === undefined || cursor === 0) return -1;
  if (WHOLE_LINES.has(before.role)) return -1;
  // A line of verse that turned over has a slot of its own.
  return extentOf(line.rect, thread.direction).inline - line.start - line.length;
}
