/** A story without running text and a width in; its head over its pictures, as deep as they may be, out. */
import { choiceOf, headChoices } from '../parts/head-choices.ts';
import { type Strip, wholeStrips } from '../parts/strips.ts';
import { headIn, type Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import type { Allowance } from './bodies.ts';
import { area, costOf, headAt, interval, NO_PINS, type Shape } from './shape.ts';
import { omittedDeck } from './story-pins.ts';

/** Pictures over the whole width, or with white beside them where that is allowed, under each head that stands well over them. */
export function pictureShapes(
  subject: Subject,
  module: number,
  most: number,
  { white }: Allowance,
): readonly Shape[] {
  const taken = subject.isCross ? [1, 2].filter((rows) => rows < module) : [0];
  return taken.flatMap((rows) => {
    const legs = module - rows;
    const narrowest = white === 0 ? legs : 1;
    const widths = Array.from({ length: legs - narrowest + 1 }, (_, index) => legs - index);
    return widths
      .flatMap((width) => wholeStrips(subject, module, width, most))
      .filter((strip) => (legs - strip.legs) * strip.depth <= white)
      .flatMap((strip) => underHeads(subject, module, rows, strip, most));
  });
}

function underHeads(
  subject: Subject,
  module: number,
  rows: number,
  strip: Strip,
  most: number,
): Shape[] {
  const { before, after } = subject.reach;
  return (
    rows > 0 ? acrossHeads(subject, module, rows, strip) : headChoices(subject, module)
  ).flatMap((head) => {
    const top = before + (rows > 0 ? 0 : head.depth);
    const lines = top + strip.depth + after;
    if (lines > most) return [];
    const white = (module - rows - strip.legs) * strip.depth;
    const terms = [...strip.terms, ...head.terms];
    if (white > 0) terms.push({ reason: 'white', cost: WEIGHT.white * white * white });
    const figures = strip.figures.map((one) => [
      one.id,
      area(
        interval(rows + one.legs.first, rows + one.legs.last),
        interval(top + one.lines.first, top + one.lines.last),
      ),
    ]);
    const headArea =
      rows > 0
        ? headAt(interval(1, rows), interval(before + 1, before + strip.depth), head.step)
        : headAt(interval(1, module), interval(before + 1, before + head.depth), head.step);
    return [
      {
        columns: module,
        lines,
        cost: costOf(terms),
        terms,
        headSize: head.size,
        white,
        over: 0,
        early: [],
        pins: () => ({
          ...NO_PINS,
          head: rows === 0 && head.depth === 0 ? null : headArea,
          figures: Object.fromEntries(figures),
          omit: omittedDeck(head),
        }),
      },
    ];
  });
}

function acrossHeads(subject: Subject, module: number, rows: number, strip: Strip) {
  const fit = headIn(subject, module, rows, strip.depth, 'printed');
  return fit === null ? [] : [choiceOf(subject, fit, 'printed', rows)];
}
