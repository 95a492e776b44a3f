/** A line of type in, what each of its clusters takes out: its edges, and the blank after it that nature would not have. */

import { collect } from '../diagnostic.ts';
import type { FontBook } from '../model/font.ts';
import type { FormeLine, Run } from '../model/forme.ts';
import type { Lang } from '../model/page.ts';
import { typeSize } from '../model/type-size.ts';
import { clustersOf } from '../model/typography/clusters.ts';
import { JOINED_PAIRS } from '../model/typography/joined.ts';
import { px, pxToMm } from '../units.ts';
import type { CellView } from './protocol.ts';

interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function cellsOf(line: FormeLine, lang: Lang, fonts: FontBook): CellView[] {
  const cells: Cell[] = [];
  let at: number = line.start;
  for (const run of line.runs) {
    collect(
      cells,
      runCells(run, at, (text) => naturalOf(run, text, line, lang, fonts)),
    );
    at += run.advance;
  }
  const size = typeSize(line);
  return cells.map((cell, index) => viewOf(cell, cells[index + 1], size));
}

function viewOf({ text, from, to }: Cell, next: Cell | undefined, size: number): CellView {
  const gap = next === undefined ? 0 : next.from - to;
  const shown = Math.abs(gap) < STEP ? 0 : gap;
  return {
    text,
    from: rounded(px(from)),
    to: rounded(px(to)),
    gapMm: rounded(pxToMm(px(shown))),
    gapEm: rounded(shown / size),
  };
}

/** Layout counts in 1/64 px; less is a rounding of sums. */
const STEP = 1 / 64;

/** The last cell of a run may be as wide as the others leave room for: a face may shape a pair narrower than its halves. */
function runCells(run: Run, start: number, natural: (text: string) => number): Cell[] {
  let at = start + run.before;
  const end = start + run.advance - run.after;
  const texts = piecesOf(run);
  const widths = texts.map(natural);
  const sum = widths.reduce((total, width) => total + width, 0) + run.tracking * texts.length;
  // A word is shaped whole: kerned pairs and joined glyphs take less than their letters.
  const share = Math.abs(sum - (end - at)) < 1 ? 1 : (end - at) / sum;
  return texts.map((text, index) => {
    const from = at;
    at += ((widths[index] ?? 0) + run.tracking) * share;
    return { text, from, to: from + (widths[index] ?? 0) * share };
  });
}

const naturalOf = (
  { face, size, features, setting }: Run,
  text: string,
  { direction }: FormeLine,
  lang: Lang,
  fonts: FontBook,
): number =>
  fonts.faces.has(face)
    ? fonts.advance({ text, face, lang, direction, setting, features }) * size
    : size * [...text].length;

/** Dash pairs and dotted lines are one glyph to the face; combined figures share one cell. */
const JOINED = new RegExp(`(${JOINED_PAIRS})`, 'u');

function piecesOf({ painted, setting }: Run): string[] {
  if (setting === 'combined') return [painted];
  return painted
    .split(JOINED)
    .flatMap((piece) => (JOINED.test(piece) ? [piece] : clustersOf(piece)));
}

/** Three decimals: a hundredth of a step, and half the bytes. */
export const rounded = <T extends number>(value: T): T => (Math.round(value * 1000) / 1000) as T;
