/** A story and a width in; the heads under which a body of so many lines may stand there, with what each costs, out. */
import {
  choiceOf,
  FORCED,
  type HeadChoice,
  headChoices,
  smallerFits,
} from '../parts/head-choices.ts';
import { standsAcross } from '../parts/text-legs.ts';
import { decksOf, extent, headIn, type Subject } from '../subject.ts';
import type { Make } from './bodies.ts';
import { costOf } from './shape.ts';

export interface BodyHead {
  readonly head: HeadChoice;
  readonly cost: number;
  /** Lines of the module that are the head's. */
  readonly along: number;
}

type HeadsFor = (make: Pick<Make, 'legs' | 'corner'>, lines: number) => readonly BodyHead[];

/** Each question is asked once. */
export function headsOver(subject: Subject, module: number): HeadsFor {
  const over = subject.isCross ? [] : headChoices(subject, module).map(withCost);
  const across = new Map<number, readonly BodyHead[]>();
  const corners = new WeakMap<HeadChoice, readonly BodyHead[]>();
  return ({ legs, corner }, lines) => {
    if (corner !== null) {
      const own = corners.get(corner.head) ?? [beside(corner.head)];
      corners.set(corner.head, own);
      return own;
    }
    if (!subject.isCross) return over;
    const rows = legs.from - 1;
    const key = rows * MOST_LINES + lines;
    const found = across.get(key) ?? acrossHeads(subject, module, rows, lines).map(beside);
    across.set(key, found);
    return found;
  };
}

/** No page has as many. */
const MOST_LINES = 1024;

const withCost = (head: HeadChoice): BodyHead => ({
  head,
  cost: costOf(head.terms),
  along: head.depth,
});

const beside = (head: HeadChoice): BodyHead => ({ ...withCost(head), along: 0 });

function acrossHeads(
  subject: Subject,
  module: number,
  rows: number,
  lines: number,
): readonly HeadChoice[] {
  const across = decksOf(subject).flatMap((deck) => {
    const fit = headIn(subject, module, rows, lines, deck);
    if (!standsAcross(subject, fit)) return [];
    const area = extent(module, rows, lines);
    return [
      choiceOf(subject, fit, deck, rows),
      ...smallerFits(subject, area, deck)
        .filter((smaller) => standsAcross(subject, smaller.fit))
        .map((smaller) => choiceOf(subject, smaller.fit, deck, rows, smaller.step)),
    ];
  });
  return across.length === 0 && subject.heads === 'forced' ? [{ ...FORCED, depth: rows }] : across;
}
