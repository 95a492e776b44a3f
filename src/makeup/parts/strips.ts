/** A story's pictures and the legs of its text in; the strips that the pictures can stand in together, out. */
import { collect } from '../../diagnostic.ts';
import type { PictureFit } from '../../model/cast-off.ts';
import type { Figure } from '../../model/figure.ts';
import type { Term } from '../../model/made-up.ts';
import { FINE_ENOUGH, MOST_UNFILLED } from '../../model/picture.ts';
import { costOf } from '../shapes/shape.ts';
import { extent, type Subject } from '../subject.ts';
import { MOST_CROPPED, WEIGHT } from '../weights.ts';

/** Where one figure stands in its strip: legs of the strip, and lines, both from 1. */
export interface StripFigure {
  readonly id: string;
  readonly legs: { readonly first: number; readonly last: number };
  readonly lines: { readonly first: number; readonly last: number };
}

/** Pictures side by side or one under the other, over so many legs and so many lines deep. */
export interface Strip {
  /** Over the text of its legs, or in legs of its own beside the text, from its first line to its last. */
  readonly stands: 'over' | 'beside';
  readonly legs: number;
  readonly depth: number;
  readonly figures: readonly StripFigure[];
  readonly terms: readonly Term[];
}

export const NO_STRIP: Strip = { stands: 'over', legs: 0, depth: 0, figures: [], terms: [] };

/** White between two pictures, or a picture and the text beside it, in lines. */
export const PICTURE_GAP = 1;

/** All strips for legs that are the module's own columns; one without pictures for a story that has none. */
export function stripsOf(
  subject: Subject,
  module: number,
  legs: number,
  most: number,
): readonly Strip[] {
  const { figures } = subject.story;
  if (figures.length === 0) return [NO_STRIP];
  const strips: Strip[] = [];
  for (let span = 1; span <= legs; span += 1) {
    for (const spans of spansOf(figures.length, span))
      collect(strips, rows(subject, figures, module, spans, most));
    if (figures.length > 1) collect(strips, stacks(subject, figures, module, span, most));
  }
  return strips;
}

/** Of few pictures in every way. */
const spansOf = (count: number, legs: number): readonly (readonly number[])[] => {
  if (count <= MOST_UNLIKE) return dealings(legs, count);
  return legs % count === 0 ? [Array.from({ length: count }, () => legs / count)] : [];
};

/** Most pictures that stand side by side over different numbers of legs. */
const MOST_UNLIKE = 3;

/** Strips over all of the legs, for a story that has nothing else to fill them: pictures of different shapes take different numbers of them. */
export function wholeStrips(
  subject: Subject,
  module: number,
  legs: number,
  most: number,
): readonly Strip[] {
  const { figures } = subject.story;
  const count = figures.length;
  if (count === 0) return [];
  return [
    ...spansOf(count, legs).flatMap((spans) => rows(subject, figures, module, spans, most)),
    ...(count > 1 ? stacks(subject, figures, module, legs, most) : []),
  ];
}

/** All ways to deal legs out to so many pictures. */
function dealings(legs: number, count: number): readonly (readonly number[])[] {
  if (count === 1) return [[legs]];
  const firsts = Array.from({ length: Math.max(0, legs - count + 1) }, (_, index) => index + 1);
  return firsts.flatMap((first) =>
    dealings(legs - first, count - 1).map((others) => [first, ...others]),
  );
}

/** Side by side over so many legs each, all of one depth. */
function rows(
  subject: Subject,
  figures: readonly Figure[],
  module: number,
  spans: readonly number[],
  most: number,
): Strip[] {
  const [first] = figures;
  if (first === undefined) return [];
  return depthsFor(subject, first, module, spans[0] ?? 1, most).flatMap(({ lines }) => {
    const fits = figures.map((one, at) => fitIn(subject, one, module, spans[at] ?? 1, lines));
    if (fits.some((fit) => fit === null)) return [];
    let taken = 0;
    const placed = figures.map(({ id }, at): StripFigure => {
      const from = taken + 1;
      taken += spans[at] ?? 1;
      return { id, legs: { first: from, last: taken }, lines: { first: 1, last: lines } };
    });
    const terms = fits.flatMap((fit) => [...(fit?.terms ?? [])]);
    return [{ stands: 'over', legs: taken, depth: lines, figures: placed, terms }];
  });
}

/** One under the other, each as deep as suits it best, or all as little deep as they may be; the last one may be cropped to other depths. */
function stacks(
  subject: Subject,
  figures: readonly Figure[],
  module: number,
  span: number,
  most: number,
): Strip[] {
  const depths = figures.slice(0, -1).map((one) => depthsFor(subject, one, module, span, most));
  if (depths.some(({ length }) => length === 0)) return [];
  const best = depths.flatMap(([first]) => first ?? []);
  const least = depths.flatMap((own) => [...own].sort((a, b) => a.lines - b.lines)[0] ?? []);
  const isOne = least.every(({ lines }, at) => lines === best[at]?.lines);
  return (isOne ? [best] : [best, least]).flatMap((upper) =>
    stackUnder(subject, figures, module, span, most, upper),
  );
}

function stackUnder(
  subject: Subject,
  figures: readonly Figure[],
  module: number,
  span: number,
  most: number,
  upper: readonly Depth[],
): Strip[] {
  let line = 0;
  const placed = upper.map(({ lines }, at) => {
    const first = line + 1;
    line += lines + PICTURE_GAP;
    return stripFigure(figures[at] as Figure, span, first, lines);
  });
  const last = figures.at(-1) as Figure;
  const terms = upper.flatMap((one) => one.terms);
  return depthsFor(subject, last, module, span, most - line).map((one) => ({
    stands: 'over',
    legs: span,
    depth: line + one.lines,
    figures: [...placed, stripFigure(last, span, line + 1, one.lines)],
    terms: [...terms, ...one.terms],
  }));
}

const stripFigure = ({ id }: Figure, span: number, first: number, lines: number): StripFigure => ({
  id,
  legs: { first: 1, last: span },
  lines: { first, last: first + lines - 1 },
});

interface Depth {
  readonly lines: number;
  readonly terms: readonly Term[];
}

/**
 * Depths at which a figure over so many columns is cropped by no more than it may be; cheapest first. Down the page a very short
 * one may fit too, where its caption runs to many lines and leaves it the height of a stamp: the longest that fit are meant.
 */
function depthsFor(
  subject: Subject,
  figure: Figure,
  module: number,
  span: number,
  most: number,
): readonly Depth[] {
  let depths: Depth[] = [];
  for (let lines = 2; lines <= most; lines += 1) {
    const one = fitIn(subject, figure, module, span, lines);
    if (one === null) continue;
    depths = depths.at(-1)?.lines === lines - 1 ? [...depths, one] : [one];
  }
  return depths.sort((a, b) => costOf(a.terms) - costOf(b.terms) || a.lines - b.lines);
}

function fitIn(
  subject: Subject,
  figure: Figure,
  module: number,
  span: number,
  lines: number,
): Depth | null {
  const fit = subject.ruler.picture(figure.id, extent(module, span, lines));
  if (fit === null || fit.cropped > MOST_CROPPED || fit.unfilled > MOST_UNFILLED) return null;
  return { lines, terms: termsOf(fit) };
}

function termsOf({ cropped, unfilled, resolution }: PictureFit): Term[] {
  const lost = Math.max(cropped / MOST_CROPPED, unfilled / MOST_UNFILLED);
  const terms: Term[] = [];
  if (lost > 0) terms.push({ reason: 'crop', cost: WEIGHT.crop * lost * lost });
  if (resolution !== null && resolution < FINE_ENOUGH.tones) {
    const short = FINE_ENOUGH.tones / resolution - 1;
    terms.push({ reason: 'coarse', cost: WEIGHT.coarse * (1 + short) });
  }
  return terms;
}
