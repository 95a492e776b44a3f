/** The composing stick 手盤: a thread of frames and what has been set into it so far; lines go in, parts and overset come out. */
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine, SetParagraph, Slots } from '../../compose/types.ts';
import type { Finding } from '../../diagnostic.ts';
import { collect } from '../../diagnostic.ts';
import type { FontBook } from '../../model/font.ts';
import type { FormePart, PartRole, Shape } from '../../model/forme.ts';
import type { Overset } from '../../model/overset.ts';
import type { TypeStyle } from '../../model/template.ts';
import { originAt, type RichText, sliceText } from '../../model/text.ts';
import type { TextRef } from '../../model/text-ref.ts';
import { em, px } from '../../units.ts';
import { makePart, type PartLines, type Setter } from '../setter.ts';
import { blockOf, type Thread } from './thread.ts';

export interface Stick {
  readonly setter: Setter;
  readonly thread: Thread;
  /** Look of a run-in dateline. */
  readonly dateline: TypeStyle;
  readonly parts: FormePart[];
  readonly shapes: Shape[];
  readonly overset: Overset[];
  readonly findings: Finding[];
  /** Lines of the thread that were passed over and stay white. */
  readonly white: Set<number>;
  /** Index of the first line of the thread that is still free. */
  cursor: number;
}

/** Goes on at a later line; what is passed over stays white. */
export function passOver(stick: Stick, cursor: number): void {
  for (let line = stick.cursor; line < cursor; line += 1) stick.white.add(line);
  stick.cursor = cursor;
}

/** A text of the model and what it is on the page. */
export interface Named {
  readonly role: PartRole;
  readonly ref: TextRef;
}

export const emptyStick = (setter: Setter, thread: Thread, dateline: TypeStyle): Stick => ({
  setter,
  thread,
  dateline,
  parts: [],
  shapes: [],
  overset: [],
  findings: [],
  white: new Set(),
  cursor: 0,
});

export function addPart(stick: Stick, made: PartLines): void {
  stick.parts.push(made.part);
  collect(stick.shapes, made.shapes);
}

/** Adds lines that stand one to a line of the thread, from line `first` on, on its baselines. */
export function addLines(
  stick: Stick,
  { role, ref }: Named,
  type: { readonly rich: RichText; readonly name: string; readonly style: ParagraphStyle },
  lines: readonly SetLine[],
  first: number,
  onGrid: boolean,
): void {
  const { setter, thread } = stick;
  const places = lines.map((_, index) => {
    const at = thread.lines[first + index];
    if (at === undefined) throw new Error('a set line without a place');
    const block = blockOf(thread, at, type.style.size);
    return { frame: at.frame.id, area: at.frame.rect, block, onGrid };
  });
  addPart(stick, makePart(setter, { role, ref, ...type }, lines, places));
}

/** Where nothing can be measured, a column of Hong Kong body type is assumed. */
const USUAL_CELLS = 17;

/** How a text is set into slots. */
export type SetText = (
  rich: RichText,
  slots: Slots,
  style: ParagraphStyle,
  fonts: FontBook,
) => SetParagraph;

/** Keeps text[from, …) as left over. The thread is closed: nothing may overtake what found no room. */
export function leaveOver(
  stick: Stick,
  ref: TextRef,
  rich: RichText,
  from: number,
  style: ParagraphStyle,
  set: SetText = setParagraph,
): void {
  const { setter, thread, overset } = stick;
  const slot = thread.lines.at(-1)?.slot ?? { start: px(0), length: px(style.size * USUAL_CELLS) };
  const to = rich.text.length;
  const rest = sliceText(rich, from, to);
  const going = from === 0 ? style : { ...style, indent: em(0) };
  const lines = set(rest, () => slot, going, setter.fonts).lines.length;
  stick.cursor = thread.lines.length;
  // Spaces alone are not missed.
  if (lines === 0) return;
  const cells = slot.length / (style.size * style.cell);
  overset.push({ ref, from, to, text: rest.text, lines, cells, origin: originAt(rich, from, to) });
}
