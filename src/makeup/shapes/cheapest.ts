/** Bodies of one width, one after the other, in; for each depth and size of head the cheapest of them under its head, out. */

import type { EarlyEnd } from '../../model/made-up.ts';
import type { Strip } from '../parts/strips.ts';
import type { Subject } from '../subject.ts';
import type { Body, IsWanted, Make } from './bodies.ts';
import { type BodyHead, headsOver } from './body-heads.ts';
import { bodyTerms, costOfRest, costOfWhite, legTerms, pictureTerms } from './body-terms.ts';
import { type Shape, costOf as sumOf } from './shape.ts';
import { storyPins } from './story-pins.ts';

/** A body under a head. */
interface Candidate extends BodyHead {
  readonly body: Body;
  /** Of the module. */
  readonly lines: number;
  readonly whole: number;
}

export interface Cheapest {
  readonly offer: (body: Body) => void;
  readonly isWanted: IsWanted;
  readonly shapes: () => readonly Shape[];
}

/** What sums of floating point leave. */
const ROUNDING = 1e-6;

/** `most`: lines of the module at most. */
export function cheapestOf(subject: Subject, module: number, most: number): Cheapest {
  const headsFor = headsOver(subject, module);
  const { before, after } = subject.reach;
  const best = new Map<number, Candidate>();
  const priceOf = pricesOf(subject);
  const linesUnder = (lines: number, { along }: BodyHead): number => before + along + lines + after;
  const costOf = (lines: number, { head }: BodyHead): number =>
    best.get(keyOf(lines, head.size))?.whole ?? Number.POSITIVE_INFINITY;
  /** What a body may cost without its head, so that it is better under one of them. */
  const ceilingOf = (make: Make, lines: number): number => {
    let ceiling = Number.NEGATIVE_INFINITY;
    for (const one of headsFor(make, lines)) {
      const whole = linesUnder(lines, one);
      if (whole <= most) ceiling = Math.max(ceiling, costOf(whole, one) - one.cost);
    }
    return ceiling;
  };
  return {
    offer: (body) => {
      const shared =
        sumOf(body.setting.terms) + sumOf(body.strip.terms) + sumOf(bodyTerms(subject, body));
      for (const one of headsFor(body, body.lines)) {
        const lines = linesUnder(body.lines, one);
        const whole = shared + one.cost;
        if (lines > most || whole >= costOf(lines, one)) continue;
        best.set(keyOf(lines, one.head.size), { ...one, body, lines, whole });
      }
    },
    isWanted: (make, lines, white, over) =>
      priceOf(make, lines, white, over) < ceilingOf(make, lines) + ROUNDING,
    shapes: () => [...best.values()].map((one) => shapeOf(subject, one)),
  };
}

/** No head is as large. */
const LARGEST = 1024;

const keyOf = (lines: number, size: number): number => lines * LARGEST + size;

/** What a body costs at least: without its head, and without what is known only when it is filled. */
function pricesOf(subject: Subject) {
  const { template } = subject;
  const pictures = new WeakMap<Strip, Map<number, number>>();
  // All depths of one make are asked for one after the other.
  let last: { readonly make: Make; readonly own: number } | null = null;
  const ofMake = (make: Make): number => {
    if (last?.make === make) return last.own;
    const { setting, strip } = make;
    const own = sumOf(setting.terms) + sumOf(strip.terms) + sumOf(legTerms(subject, make));
    last = { make, own };
    return own;
  };
  const ofPictures = ({ strip, legs }: Make, lines: number): number => {
    const known = pictures.get(strip) ?? new Map<number, number>();
    pictures.set(strip, known);
    const own = known.get(lines) ?? sumOf(pictureTerms(subject, legs, strip, lines));
    known.set(lines, own);
    return own;
  };
  return (make: Make, lines: number, white: number, over: number): number =>
    ofMake(make) +
    costOfWhite(template.direction, white) +
    costOfRest(over) +
    (make.strip.depth === 0 ? 0 : ofPictures(make, lines));
}

const earlyEnds = ({ depths, filled }: Body): EarlyEnd[] =>
  depths.flatMap((lines, leg) => {
    const empty = lines - (filled[leg] ?? 0);
    return empty > 0 ? [{ frame: leg + 1, empty, lines }] : [];
  });

function shapeOf(subject: Subject, { body, head, lines, along, whole }: Candidate): Shape {
  const { setting, strip, legs, white, over } = body;
  return {
    columns: legs.module,
    lines,
    cost: whole,
    terms: [...setting.terms, ...strip.terms, ...bodyTerms(subject, body), ...head.terms],
    headSize: head.size,
    white,
    over,
    early: earlyEnds(body),
    pins: () => storyPins(subject, body, head, along),
  };
}
