/** Display lines: the author's lines in, set lines out, broken at the author's gaps before anywhere else. */
import { lengthOfText } from '../../compose/cast-paragraph.ts';
import { setParagraph } from '../../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine, Slot } from '../../compose/types.ts';
import { collect } from '../../diagnostic.ts';
import { greatest } from '../../model/extent.ts';
import type { FontBook } from '../../model/font.ts';
import { type RichText, sliceText } from '../../model/text.ts';
import { joinHalves } from '../../model/typography/half-heads.ts';
import { type Px, px } from '../../units.ts';
import {
  keptWhole,
  MOST_DISPLAY_LINES,
  type Stretch,
  type TurnAt,
  turnLine,
} from './turn-lines.ts';

/** One text and the stretches of it that must stand on lines of their own. */
export interface Display {
  readonly text: RichText;
  readonly lines: readonly Stretch[];
}

/** The author's lines as one text, a space between them, each a line of its own. */
export function authorLines(texts: readonly RichText[]): Display {
  const lines: Stretch[] = [];
  let at = 0;
  for (const { text } of texts) {
    lines.push({ from: at, to: at + text.length });
    at += text.length + 1;
  }
  return { text: joinHalves(texts), lines };
}

/** The author's lines as one line, parted by half-head spaces. */
export function joinedLine(texts: readonly RichText[]): Display {
  const text = joinHalves(texts);
  return { text, lines: [{ from: 0, to: text.text.length }] };
}

/** Natural length of the longest line. */
export const displayLength = (display: Display, style: ParagraphStyle, fonts: FontBook): Px =>
  px(
    greatest(
      display.lines.map((line) =>
        lengthOfText(sliceText(display.text, line.from, line.to), style, fonts),
      ),
      0,
    ),
  );

/** The whole of a measure as room for a line. */
export const wholeMeasure = (measure: Px): Slot => ({ start: px(0), length: measure });

const TURNS: readonly TurnAt[] = ['phrase', 'guess', 'likely', 'unknown'];

/** Sets every line into the slot; a line that is too long breaks at its spaces, by phrase, in no known word, by kinsoku. */
export function setDisplay(
  display: Display,
  style: ParagraphStyle,
  slot: Slot,
  fonts: FontBook,
): SetLine[] {
  return display.lines
    .flatMap((line) => {
      const turned = (at: TurnAt) =>
        turnLine(display.text, line, style, slot.length, fonts, at, MOST_DISPLAY_LINES);
      return TURNS.map(turned).find((lines) => lines !== null) ?? [line];
    })
    .flatMap((line) => {
      const part = sliceText(display.text, line.from, line.to);
      const set = setParagraph(part, () => slot, keptWhole(style), fonts).lines;
      return set.map((one) => shifted(one, line.from));
    });
}

/** Each line in as few as fit the measure; null where one cannot be made to fit. */
export function turnLines(
  display: Display,
  style: ParagraphStyle,
  measure: Px,
  fonts: FontBook,
  at: TurnAt = 'phrase',
): Display | null {
  const lines: Stretch[] = [];
  for (const line of display.lines) {
    const turned = turnLine(display.text, line, style, measure, fonts, at);
    if (turned === null) return null;
    collect(lines, turned);
  }
  return { ...display, lines };
}

/** A line of a slice of a text as a line of the whole text, which starts `by` before it. */
export const shifted = (line: SetLine, by: number): SetLine => ({
  ...line,
  from: line.from + by,
  to: line.to + by,
  runs: line.runs.map((run) => ({ ...run, from: run.from + by })),
  ruby: line.ruby.map((ruby) => ({ ...ruby, from: ruby.from + by, to: ruby.to + by })),
  zhuyin: line.zhuyin.map((one) => ({ ...one, from: one.from + by, to: one.to + by })),
});
