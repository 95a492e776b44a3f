/** A story's pictures and the legs of its text in; the strips that the pictures can stand in together, out. */
import { collect } from '../../diagnostic.ts';
import type { PictureFit } from '../../model/cast-off.ts';
import type { Figure } from '../../model/figure.ts';
import type { Term } from '../../model/made-up.ts';
import { FINE_ENOUGH, MOST_UNFILLED } from '../../model/picture.ts';
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
    if (span * figures.length <= legs) collect(strips, rows(subject, figures, module, span, most));
    if (figures.length > 1) collect(strips, stacks(subject, figures, module, span, most));
  }
  return strips;
}

/** Side by side, all of one depth. */
function rows(
  subject: Subject,
  figures: readonly Figure[],
  module: number,
  span: number,
  most: number,
): Strip[] {
  return depthsFor(subject, figures[0] as Figure, module, span, most).flatMap(({ lines }) => {
    const fits = figures.map((figure) => fitIn(subject, figure, module, span, lines));
    if (fits.some((fit) => fit === null)) return [];
    return [
      {
        stands: 'over',
        legs: span * figures.length,
        depth: lines,
        figures: figures.map(({ id }, index) => ({
          id,
          legs: { first: index * span + 1, last: (index + 1) * span },
          lines: { first: 1, last: lines },
        })),
        terms: fits.flatMap((fit) => [...(fit?.terms ?? [])]),
      },
    ];
  });
}

/** One under the other, each as deep as suits it best; the last one may be cropped to other depths. */
function stacks(
  subject: Subject,
  figures: readonly Figure[],
  module: number,
  span: number,
  most: number,
): Strip[] {
  const upper = figures.slice(0, -1).map((figure) => {
    const [best] = depthsFor(subject, figure, module, span, most);
    return best === undefined ? null : { figure, ...best };
  });
  if (upper.some((one) => one === null)) return [];
  let line = 0;
  const placed = upper.flatMap((one) => {
    if (one === null) return [];
    const first = line + 1;
    line += one.lines + PICTURE_GAP;
    return [stripFigure(one.figure, span, first, one.lines)];
  });
  const last = figures.at(-1) as Figure;
  const terms = upper.flatMap((one) => [...(one?.terms ?? [])]);
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

/** Depths at which a figure over so many columns is cropped by no more than it may be; cheapest first. */
function depthsFor(
  subject: Subject,
  figure: Figure,
  module: number,
  span: number,
  most: number,
): readonly Depth[] {
  const depths: Depth[] = [];
  for (let lines = 2; lines <= most; lines += 1) {
    const one = fitIn(subject, figure, module, span, lines);
    if (one !== null) depths.push(one);
    else if (depths.length > 0) break;
  }
  return depths.sort((a, b) => sum(a.terms) - sum(b.terms) || a.lines - b.lines);
}

const sum = (terms: readonly Term[]): number => terms.reduce((all, { cost }) => all + cost, 0);

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
