/** Composed lines in, one row a line out: its length, its text, and each adjustment in 1/100 em with the characters it stands behind. */
import type { ComposedLine, ComposedParagraph } from '../model/galley.ts';

export const gapList = (paragraphs: readonly ComposedParagraph[]): string[] =>
  paragraphs.flatMap(({ lines }) => lines.map(rowOf));

function rowOf(line: ComposedLine): string {
  const length = line.width.toFixed(2).padStart(6);
  const over = overOf(line);
  const notes = [
    ...gapsOf(line),
    ...(line.hung > 0 ? [`hangs ${hundredths(line.hung)}`] : []),
    ...(isSeen(over) ? [`over ${hundredths(over)}`] : []),
    ...(line.cut ? ['cut'] : []),
    ...(line.resort === null ? [] : [`last resort: ${line.resort}`]),
  ];
  return `${length}  ${printedText(line)}${notes.length === 0 ? '' : `  {${notes.join('; ')}}`}`;
}

/** What the line shows: a word that it parts ends with a hyphen. */
export const printedText = ({ text, hyphen }: ComposedLine): string =>
  hyphen ? `${text.replace(/\u00ad$/u, '')}-` : text;

/** How far a line stands beyond its measure: one word or mark that no break parts. */
const overOf = ({ slot, start, width, hung }: ComposedLine): number =>
  Math.max(0, start + width - hung - slot.length);

/** 1/64 px of rest that was dealt out is less than a hundredth. */
const isSeen = (amount: number): boolean => Math.round(amount * 100) !== 0;

/** `justified +33 1–3`: what is alike is told once. */
function gapsOf({ text, from, gaps }: ComposedLine): string[] {
  const found = new Map<string, number[]>();
  for (const { at, kind, amount } of gaps) {
    if (!isSeen(amount)) continue;
    const name = `${kind} ${hundredths(amount)}`;
    const place = [...text.slice(0, at - from)].length;
    found.set(name, [...(found.get(name) ?? []), place]);
  }
  return [...found].map(([name, places]) => `${name} ${ranges(places)}`);
}

/** With its sign. */
function hundredths(amount: number): string {
  const value = Math.round(amount * 100);
  return value > 0 ? `+${value}` : `−${-value}`;
}

function ranges(places: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const place of places) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === place - 1) span[1] = place;
    else spans.push([place, place]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(' ');
}
