/** A paragraph and the slots it may fill in; lines of type, and what is left over, out. */
import type { FontBook } from '../model/font.ts';
import type { RichText } from '../model/text.ts';
import { type Px, px } from '../units.ts';
import { atomsOf } from './atoms.ts';
import { breakTable, legalBreaks } from './breaks.ts';
import { breakGreedily, type Measure } from './greedy.ts';
import { type Gaps, gapsOf, naturalLength } from './justify.ts';
import { makeRoom, type Reading, readingsOf, setRuby } from './ruby.ts';
import { runsOf } from './runs.ts';
import type { Atom, ParagraphStyle, SetLine, SetParagraph, Slots } from './types.ts';

/** Sets one paragraph line by line into the slots, as far as they reach. Pure: the same input, the same lines. */
export function setParagraph(
  rich: RichText,
  slots: Slots,
  style: ParagraphStyle,
  fonts: FontBook,
): SetParagraph {
  const { atoms, readings } = typeOf(rich, style, fonts);
  const breaks = legalBreaks(atoms, rich.marks, breakTable(style.kinsoku));
  const indent = style.indent * style.size;
  const { lines, rest } = breakGreedily(atoms, breaks, slots, indent, style.size);
  return {
    lines: lines.map((line) => setLine(line, atoms, readings, style)),
    leftover: atoms[rest]?.from ?? null,
  };
}

/** Natural length of a text in one line. */
export const lengthOfText = (rich: RichText, style: ParagraphStyle, fonts: FontBook): Px =>
  naturalLength(typeOf(rich, style, fonts).atoms);

/** The type of a paragraph before it is broken: its atoms, with room for their readings. */
function typeOf(rich: RichText, style: ParagraphStyle, fonts: FontBook) {
  const atoms = atomsOf(rich, style, fonts);
  const readings = readingsOf(rich, atoms, style, fonts);
  return { atoms: makeRoom(atoms, readings), readings };
}

function setLine(
  measure: Measure,
  atoms: readonly Atom[],
  readings: readonly Reading[],
  style: ParagraphStyle,
): SetLine {
  const line = atoms.slice(measure.first, measure.end);
  const natural = naturalLength(line);
  const slack = measure.slot.length - measure.indent - natural;
  const gaps = gapsOf(line, slack, style.align === 'justify' && !measure.last);
  const edges = edgesOf(
    line,
    gaps,
    px(measure.indent + shift(style, slack - gaps.gap * gaps.count)),
  );
  // Blanks at the edges hold the line off its slot's ends; they are no part of its type.
  const start = px((edges[0] ?? 0) + (line[0]?.before ?? 0));
  return {
    slot: measure.slot,
    start,
    length: px((edges.at(-1) ?? start) - (line.at(-1)?.after ?? 0) - start),
    runs: runsOf(line, gaps.after, style.size),
    from: line[0]?.from ?? 0,
    to: line.at(-1)?.to ?? 0,
    last: measure.last,
    gap: gaps.gap,
    gaps: gaps.count,
    ruby: setRuby({ atoms: line, first: measure.first, edges }, readings, style.size),
    dots: dotsOf(line, edges),
  };
}

function shift(style: ParagraphStyle, slack: number): number {
  if (style.align === 'center') return slack / 2;
  return style.align === 'end' ? slack : 0;
}

/** Start of each atom's box, and last the end of the line's type. */
function edgesOf(line: readonly Atom[], gaps: Gaps, start: Px): Px[] {
  const edges: Px[] = [];
  let at: number = start;
  for (const [index, atom] of line.entries()) {
    edges.push(px(at));
    at += atom.before + atom.advance + atom.after + (gaps.after[index] ?? 0);
  }
  edges.push(px(at - (line.at(-1)?.tracking ?? 0)));
  return edges;
}

/** A dot in the middle of each character; one over a combined group, which is one cell. */
function dotsOf(line: readonly Atom[], edges: readonly Px[]): Px[] {
  const dots: Px[] = [];
  for (const [index, atom] of line.entries()) {
    if (!atom.emphasis) continue;
    const start = (edges[index] ?? 0) + atom.before;
    const step = atom.advance / atom.units;
    for (let unit = 0; unit < atom.units; unit += 1) {
      dots.push(px(start + step * unit + (step - atom.tracking) / 2));
    }
  }
  return dots;
}
