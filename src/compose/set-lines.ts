/** A cast paragraph and its breaking in, its lines of type out, each fitted to its slot. */
import { GAPING } from '../model/typography/elasticity.ts';
import { type Px, px } from '../units.ts';
import { setStretches } from './beside/marked.ts';
import { setRuby } from './beside/ruby.ts';
import { setZhuyin } from './beside/zhuyin.ts';
import { type Breaking, type Measure, openLineOf } from './breaking/line-measure.ts';
import { isHeld } from './breaking/long-names.ts';
import { endsShort } from './breaking/resorts.ts';
import type { Strip } from './breaking/strip.ts';
import type { Beside, CastParagraph } from './cast-paragraph.ts';
import { runsOf } from './runs.ts';
import type { Atom, ParagraphStyle, SetLine, SetParagraph } from './types.ts';
import { type Adjusted, adjustedLine } from './white/adjustments.ts';
import { type Fitted, fitLine } from './white/fit-line.ts';
import { lineOfAtoms } from './white/hyphen.ts';
import { gapsOf, naturalLength } from './white/justify.ts';
import { openingsBetween } from './white/stretch.ts';
import { widestOf } from './white/widest.ts';

/** Sets the lines of a breaking. */
export function setLines(cast: CastParagraph, breaking: Breaking): SetParagraph {
  const { strip, beside, style } = cast;
  return {
    lines: breaking.lines.map((line) =>
      setLine(fitted(line, strip, style), line, strip, beside, style),
    ),
    leftover: strip.atoms[breaking.rest]?.from ?? null,
  };
}

/** A set line, and where its white comes from. */
export interface AdjustedLine extends Adjusted {
  readonly line: SetLine;
}

/** The same lines, each with everything that was done to the width of its type. */
export function setAdjustedLines(cast: CastParagraph, { lines }: Breaking): AdjustedLine[] {
  const { strip, beside, style } = cast;
  return lines.map((measure) => {
    const fit = fitted(measure, strip, style);
    return {
      line: setLine(fit, measure, strip, beside, style),
      ...adjustedLine(fit, measure, cast),
    };
  });
}

function setLine(
  { atoms: line, gaps, widest, squeezed, hung }: Fitted,
  measure: Measure,
  strip: Strip,
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
      cut: isCut(strip, measure),
      condensed: 1,
    },
    ruby: setRuby(set, beside.readings, style),
    zhuyin: setZhuyin(set, beside.syllables),
    dots: dotsOf(line, edges),
    stretches: setStretches(set, beside.marked),
  };
}

/** Lines of a breaking that justification opens wider than is read as one line: `gaping-line`. */
export const gapingLines = ({ strip, style }: CastParagraph, { lines }: Breaking): number =>
  lines.filter((line) => {
    const most = GAPING * style.size;
    const type = lineOfAtoms(strip.atoms, line.first, line.end);
    const slack = line.slot.length - line.indent - naturalLength(type);
    return slack > most && fitted(line, strip, style).widest > most;
  }).length;

/** The line as it stands in its slot. */
function fitted(measure: Measure, strip: Strip, style: ParagraphStyle): Fitted {
  const { atoms, elastic } = strip;
  const spare = measure.resort === null ? null : strip.spare(measure.resort);
  const justified = isJustified(strip, measure, style);
  if (spare !== null) return fitLine(measure, atoms, spare.elastic, justified, spare.style);
  if (elastic !== null) return fitLine(measure, atoms, elastic, justified, style);
  const line = lineOfAtoms(atoms, measure.first, measure.end);
  const slack = measure.slot.length - measure.indent - naturalLength(line);
  const gaps = gapsOf(line, slack, justified, openingsBetween(style.house), GAPING * style.size);
  const widest = widestOf(line, gaps, null);
  return { atoms: line, gaps, spaces: null, widest, squeezed: px(0), hung: px(0) };
}

function isJustified(strip: Strip, measure: Measure, style: ParagraphStyle): boolean {
  if (style.align !== 'justify' || measure.last) return false;
  return !endsShort(strip, openLineOf(measure), measure.broken, style);
}

/** Whether a line was broken where no break is legal, or inside a word that no hyphen ends. */
function isCut(strip: Strip, { slot, indent, first, broken }: Measure): boolean {
  const { atoms, breaks } = strip;
  if (broken >= atoms.length) return false;
  const kind = breaks[broken - 1];
  if (kind === 'kept') return isHeld(strip, first, broken - 1, slot.length - indent);
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
