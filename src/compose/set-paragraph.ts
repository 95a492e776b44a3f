/** A paragraph and the slots it may fill in; lines of type, and what is left over, out. */
import type { FontBook } from '../model/font.ts';
import type { RichText } from '../model/text.ts';
import { type Px, px } from '../units.ts';
import { type Adjusted, adjustedLine } from './adjustments.ts';
import { atomsOf } from './atoms.ts';
import { legalBreaks } from './breaks.ts';
import { type Fitted, fitLine } from './fit-line.ts';
import { breakGreedily } from './greedy.ts';
import { lineOfAtoms } from './hyphen.ts';
import { gapsOf, naturalLength } from './justify.ts';
import type { Breaking, Measure } from './line-measure.ts';
import { isHeld } from './long-names.ts';
import { type Marked, markedAtoms, setStretches } from './marked.ts';
import { annotatedIn, makeRoom, type Reading, readingsOf } from './readings.ts';
import { endsShort, fillingOf, type OpenLine } from './resorts.ts';
import { setRuby } from './ruby.ts';
import { runsOf } from './runs.ts';
import { lengthOfLine, type Stock, stockOf } from './stock.ts';
import { openingBetween } from './stretch.ts';
import { breakTotally } from './total-fit.ts';
import type { Atom, ParagraphStyle, SetLine, SetParagraph, Slots } from './types.ts';
import { widestOf } from './widest.ts';
import { makeSymbolRoom, type Syllable, setZhuyin, syllablesOf } from './zhuyin.ts';

/** Sets one paragraph line by line into the slots, as far as they reach. Pure: the same input, the same lines. */
export function setParagraph(
  rich: RichText,
  slots: Slots,
  style: ParagraphStyle,
  fonts: FontBook,
): SetParagraph {
  const { stock, beside } = typeOf(rich, style, fonts);
  const { lines, rest } = breakParagraph(stock, slots, style);
  return {
    lines: lines.map((line) => setLine(fitted(line, stock, style), line, stock, beside, style)),
    leftover: stock.atoms[rest]?.from ?? null,
  };
}

/** A set line, and where its white comes from. */
export interface AdjustedLine extends Adjusted {
  readonly line: SetLine;
}

/** The same lines, each with everything that was done to the width of its type. */
export function setWithAdjustments(
  rich: RichText,
  slots: Slots,
  style: ParagraphStyle,
  fonts: FontBook,
): AdjustedLine[] {
  const type = typeOf(rich, style, fonts);
  const { stock, beside } = type;
  return breakParagraph(stock, slots, style).lines.map((measure) => {
    const fit = fitted(measure, stock, style);
    return {
      line: setLine(fit, measure, stock, beside, style),
      ...adjustedLine(fit, measure, type, style, fonts),
    };
  });
}

/** Heads are measured over and over, in the same type at every step of their making. */
const lengths = new WeakMap<RichText, WeakMap<ParagraphStyle, { fonts: FontBook; length: Px }>>();

/** Natural length of a text in one line. */
export function lengthOfText(rich: RichText, style: ParagraphStyle, fonts: FontBook): Px {
  const known = lengths.get(rich) ?? new WeakMap();
  const found = known.get(style);
  if (found?.fonts === fonts) return found.length;
  const length = measured(rich, style, fonts);
  lengths.set(rich, known.set(style, { fonts, length }));
  return length;
}

function measured(rich: RichText, style: ParagraphStyle, fonts: FontBook): Px {
  const { atoms } = atomsWithRoom(rich, style, fonts);
  // Where the line might break does not change how long it is.
  const stock = stockOf(atoms, [], style, fonts);
  if (stock.elastic === null || atoms.length === 0) return naturalLength(atoms);
  return px(lengthOfLine(stock, 0, atoms.length, true));
}

/** The type of a paragraph before it is broken: its atoms, with room for their readings. */
function typeOf(rich: RichText, style: ParagraphStyle, fonts: FontBook) {
  const { bare, roomy, atoms, readings, syllables } = atomsWithRoom(rich, style, fonts);
  return {
    bare,
    roomy,
    stock: stockOf(atoms, legalBreaks(atoms, rich, style), style, fonts),
    beside: { readings, syllables, marked: markedAtoms(rich, bare, style.house) },
  };
}

function atomsWithRoom(rich: RichText, style: ParagraphStyle, fonts: FontBook) {
  const bare = atomsOf(rich, style, fonts);
  const annotated = annotatedIn(rich, bare);
  const readings = readingsOf(annotated, bare, style, fonts);
  const syllables = syllablesOf(annotated, style, fonts);
  const roomy = makeRoom(bare, readings);
  const atoms = makeSymbolRoom(roomy, syllables, style);
  return { bare, roomy, atoms, readings, syllables };
}

function breakParagraph(stock: Stock, slots: Slots, style: ParagraphStyle): Breaking {
  const indent = style.indent * style.size;
  return style.house.breaker === 'total-fit'
    ? breakTotally(stock, slots, indent, style)
    : breakLineByLine(stock, slots, indent, style);
}

/** Where a line opens too far all the same, the paragraph is weighed as a whole, if the house lets it and that helps. */
function breakLineByLine(
  stock: Stock,
  slots: Slots,
  indent: number,
  style: ParagraphStyle,
): Breaking {
  const breaking = breakGreedily(stock, slots, indent, style);
  if (!style.house.lastResorts.includes('paragraph')) return breaking;
  const alone = faultsOf(stock, breaking, style);
  if (alone.opened === 0) return breaking;
  const weighed = breakTotally(stock, slots, indent, style);
  const together = faultsOf(stock, weighed, style);
  if (together.opened >= alone.opened || together.short > alone.short) return breaking;
  const lines = weighed.lines.map((line) => ({ ...line, resort: line.resort ?? 'paragraph' }));
  return { ...weighed, lines };
}

function faultsOf(stock: Stock, { lines }: Breaking, style: ParagraphStyle) {
  const fillings = lines.map((line) => fillingOf(stock, lineOf(line), line.broken, style));
  const count = (kind: (typeof fillings)[number]) => fillings.filter((one) => one === kind).length;
  return { opened: count('opened'), short: count('short') };
}

/** What stands beside the lines of a paragraph. */
interface Beside {
  readonly readings: readonly Reading[];
  readonly syllables: readonly Syllable[];
  readonly marked: readonly Marked[];
}

function setLine(
  { atoms: line, gaps, widest, squeezed, hung }: Fitted,
  measure: Measure,
  stock: Stock,
  beside: Beside,
  style: ParagraphStyle,
): SetLine {
  const { slot, indent, first } = measure;
  const opened = gaps.after.reduce<number>((sum, gap) => sum + gap, 0);
  const slack = slot.length - indent + hung - naturalLength(line) - opened;
  const edges = edgesOf(line, gaps.after, px(indent + shift(style, slack)));
  const set = { atoms: line, first, edges };
  // Blanks at the edges hold the line off its slot's ends; they are no part of its type.
  const start = px((edges[0] ?? 0) + (line[0]?.before ?? 0));
  return {
    slot,
    start,
    length: px((edges.at(-1) ?? start) - (line.at(-1)?.after ?? 0) - start),
    runs: runsOf(line, gaps.after, style),
    from: line[0]?.from ?? 0,
    to: line.at(-1)?.to ?? 0,
    last: measure.last,
    gap: gaps.gap,
    gaps: gaps.count,
    fit: {
      gap: widest,
      squeezed,
      hung,
      resort: measure.resort,
      cut: isCut(stock, measure),
      condensed: 1,
    },
    ruby: setRuby(set, beside.readings, style),
    zhuyin: setZhuyin(set, beside.syllables),
    dots: dotsOf(line, edges),
    stretches: setStretches(set, beside.marked),
  };
}

/** The line as it stands in its slot. */
function fitted(measure: Measure, stock: Stock, style: ParagraphStyle): Fitted {
  const { atoms, elastic } = stock;
  const spare = measure.resort === null ? null : stock.spare(measure.resort);
  const justified = isJustified(stock, measure, style);
  if (spare !== null) return fitLine(measure, atoms, spare.elastic, justified, spare.style);
  if (elastic !== null) return fitLine(measure, atoms, elastic, justified, style);
  const line = lineOfAtoms(atoms, measure.first, measure.end);
  const slack = measure.slot.length - measure.indent - naturalLength(line);
  const gaps = gapsOf(line, slack, justified, openingBetween(style.house));
  const widest = widestOf(line, gaps, null);
  return { atoms: line, gaps, spaces: null, widest, squeezed: px(0), hung: px(0) };
}

function isJustified(stock: Stock, measure: Measure, style: ParagraphStyle): boolean {
  if (style.align !== 'justify' || measure.last) return false;
  return !endsShort(stock, lineOf(measure), measure.broken, style);
}

const lineOf = ({ first, isFirst, slot, indent }: Measure): OpenLine => ({
  first,
  isFirst,
  room: slot.length - indent,
});

/** Whether a line was broken where no break is legal, or inside a word that no hyphen ends. */
function isCut(stock: Stock, { slot, indent, first, broken }: Measure): boolean {
  const { atoms, breaks } = stock;
  if (broken >= atoms.length) return false;
  const kind = breaks[broken - 1];
  if (kind === 'kept') return isHeld(stock, first, broken - 1, slot.length - indent);
  return kind === 'never' || kind === 'cut' || isUnhyphened(atoms[broken - 1]);
}

const isUnhyphened = (atom: Atom | undefined): boolean =>
  atom?.seam === 'hyphenation' && atom.hyphen === 0;

function shift(style: ParagraphStyle, slack: number): number {
  if (style.align === 'center') return slack / 2;
  return style.align === 'end' ? slack : 0;
}

/** Start of each atom's box, and last the end of the line's type. */
function edgesOf(line: readonly Atom[], gaps: readonly Px[], start: Px): Px[] {
  const edges: Px[] = [];
  let at: number = start;
  for (const [index, atom] of line.entries()) {
    edges.push(px(at));
    at += atom.before + atom.advance + atom.after + (gaps[index] ?? 0);
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
