/** A line of a head that is too long in, the lines it is broken into out: at half-head spaces, then by phrase. */

import { castParagraph, lengthOfText } from '../../compose/cast-paragraph.ts';
import type { ParagraphStyle } from '../../compose/types.ts';
import { ROUNDING } from '../../compose/white/justify.ts';
import { greatest, least } from '../../model/extent.ts';
import type { FontBook } from '../../model/font.ts';
import { type RichText, sliceText } from '../../model/text.ts';
import { type Edge, phraseEdges } from '../../model/typography/phrases.ts';
import type { Px } from '../../units.ts';

/** text[from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a line may end, where the next one starts, and what it costs, in cells of imbalance. */
interface Point {
  readonly edge: Edge;
  readonly end: number;
  readonly next: number;
  readonly cost: number;
}

interface Division {
  readonly lines: readonly Stretch[];
  readonly cost: number;
}

/** At half-head spaces only, at phrases too, where a word ends and perhaps a phrase, where a word likely ends, or at need where none is known to be parted. */
export type TurnAt = Exclude<Edge, 'none' | 'mark'>;

/** More lines than this no head of a newspaper has (cjk-rules.md HED-03). */
export const MOST_LINES = 3;
/** A display line in a narrow column or row has more; what is longer still is running text. */
export const MOST_DISPLAY_LINES = 12;

/** In em, more than breaks take from a head: spaces, and blanks of marks. What is longer still fits in no way. */
const SPARED = 100;

/** Edges from the best to the worst. */
const RANK: readonly Edge[] = ['space', 'mark', 'phrase', 'guess', 'likely', 'unknown'];

/** A break at a space is better than any by phrase, however uneven the lines. */
const COST: Readonly<Record<Exclude<Edge, 'none'>, number>> = {
  space: 0,
  mark: 30,
  phrase: 31,
  guess: 45,
  likely: 52,
  unknown: 60,
};
/** What the segmenter's score takes from the cost of a guess, in cells, and from what score on it takes no more. */
const WEIGHT = 3;
const SURE = 3;

function costOf(edge: Exclude<Edge, 'none'>, score: number): number {
  if (edge === 'space' || edge === 'mark' || edge === 'phrase') return COST[edge];
  return COST[edge] - WEIGHT * Math.min(SURE, Math.max(-SURE, score));
}

/** The line in as few lines as fit the measure, as even as its phrases allow; null where none fit. */
export function turnLine(
  text: RichText,
  line: Stretch,
  style: ParagraphStyle,
  measure: Px,
  fonts: FontBook,
  at: TurnAt = 'phrase',
  most: number = MOST_LINES,
): readonly Stretch[] | null {
  const lengthOf = lengthsOf(text, style, fonts);
  const whole = lengthOf(line.from, line.to);
  if (whole <= measure + ROUNDING) return [line];
  if (whole > (most + 1) * measure + SPARED * style.size) return null;
  const points = pointsIn(text, line, style, fonts).filter(
    ({ edge }) => RANK.indexOf(edge) <= RANK.indexOf(at),
  );
  const cells = (one: Stretch): number | null => {
    const length = lengthOf(one.from, one.to);
    return length <= measure + ROUNDING ? length / style.size : null;
  };
  for (let count = 2; count <= Math.min(most, MOST_LINES); count += 1) {
    const best = bestDivision(line, count, points, cells);
    if (best !== null) return best.lines;
  }
  return most > MOST_LINES ? manyLines(line, points, cells, most) : null;
}

const lengthsOf =
  (text: RichText, style: ParagraphStyle, fonts: FontBook) =>
  (from: number, to: number): Px =>
    lengthOfText(sliceText(text, from, to), style, fonts);

/** Edges at which composition may end a line too; in heads names, titles and numbers with units stay whole. */
function pointsIn(
  text: RichText,
  line: Stretch,
  style: ParagraphStyle,
  fonts: FontBook,
): readonly Point[] {
  const part = sliceText(text, line.from, line.to);
  const { atoms, breaks } = castParagraph(part, keptWhole(style), fonts).strip;
  const edges = edgesOf(part, style);
  return atoms.flatMap((atom, index) => {
    const { edge, score } = edges[atom.to] ?? { edge: 'none', score: 0 };
    if (edge === 'none' || breaks[index] !== 'free') return [];
    const end = part.text.slice(0, atom.to).trimEnd().length;
    const cost = costOf(edge, score);
    return [{ edge, end: line.from + end, next: line.from + atom.to, cost }];
  });
}

/** Phrases of a head do not change with its size. */
const phrases = new WeakMap<RichText, { style: ParagraphStyle; edges: PhraseEdges }>();

type PhraseEdges = ReturnType<typeof phraseEdges>;

function edgesOf(part: RichText, style: ParagraphStyle): PhraseEdges {
  const { lang, lexicon } = style;
  const known = phrases.get(part);
  if (known?.style.lang === lang && known.style.lexicon === lexicon) return known.edges;
  const edges = phraseEdges(part.text, lang, lexicon.names);
  phrases.set(part, { style, edges });
  return edges;
}

const kept = new WeakMap<ParagraphStyle, ParagraphStyle>();

/** A style in which names, titles and numbers with units stay whole. */
export function keptWhole(style: ParagraphStyle): ParagraphStyle {
  const house = { ...style.house, keepNames: true, keepUnits: true, partRuns: false };
  const found = kept.get(style) ?? { ...style, house };
  kept.set(style, found);
  return found;
}

/** Tries every choice of `count - 1` points; a head has few. `cells` is null for a line that does not fit. */
function bestDivision(
  line: Stretch,
  count: number,
  points: readonly Point[],
  cells: (line: Stretch) => number | null,
): Division | null {
  let best: Division | null = null;
  const extend = (
    from: number,
    set: readonly Stretch[],
    lengths: readonly number[],
    cost: number,
  ) => {
    if (set.length === count - 1) {
      const last = { from, to: line.to };
      const length = cells(last);
      if (length === null) return;
      const total = cost + unevenness([...lengths, length]);
      if (best === null || total < best.cost - 1e-6) best = { lines: [...set, last], cost: total };
      return;
    }
    for (const point of points) {
      if (point.end <= from) continue;
      const length = cells({ from, to: point.end });
      if (length === null) break;
      extend(
        point.next,
        [...set, { from, to: point.end }],
        [...lengths, length],
        cost + point.cost,
      );
    }
  };
  extend(line.from, [], [], 0);
  return best;
}

/** A line on the way to a division into many: it ends at this point, after the best lines before it. */
interface Reached {
  readonly next: number;
  readonly cost: number;
  readonly lines: readonly Stretch[];
}

/** In the fewest lines that fit, point by point: trying every choice of many points would never end. */
function manyLines(
  line: Stretch,
  points: readonly Point[],
  cells: (line: Stretch) => number | null,
  most: number,
): readonly Stretch[] | null {
  const ends = [...points, { end: line.to, next: line.to, cost: 0 }];
  let reached: readonly Reached[] = [{ next: line.from, cost: 0, lines: [] }];
  for (let count = 1; count <= most; count += 1) {
    const before = reached;
    reached = ends.flatMap(({ end, next, cost }) => {
      const best = cheapestTo(before, end, cells);
      return best === null ? [] : [{ ...best, next, cost: best.cost + cost }];
    });
    const whole = reached.find(({ next }) => next === line.to);
    if (whole !== undefined) return whole.lines;
  }
  return null;
}

/** The sum of the squares is least where lines are even. */
function cheapestTo(
  before: readonly Reached[],
  end: number,
  cells: (line: Stretch) => number | null,
): Omit<Reached, 'next'> | null {
  let best: Omit<Reached, 'next'> | null = null;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { next, cost, lines } = before[at] as Reached;
    if (next >= end) continue;
    const length = cells({ from: next, to: end });
    if (length === null) break;
    const total = cost + length ** 2;
    if (best === null || total < best.cost - 1e-6)
      best = { cost: total, lines: [...lines, { from: next, to: end }] };
  }
  return best;
}

const unevenness = (lengths: readonly number[]): number => greatest(lengths) - least(lengths);
