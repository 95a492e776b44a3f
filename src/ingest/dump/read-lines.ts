/** Lines of a dump in, what each of them is out, in the dialect that explains the page best. */
import { cheapestWay, marginsOf, type Way } from './cheapest-way.ts';
import { DIALECTS, type Dialect, type Step } from './dialects.ts';
import type { DumpLine } from './dump-lines.ts';
import { firstHabits, type Habits, learnHabits, type Passed } from './habits.ts';
import { type LineGraph, lineGraph, stepOf } from './line-graph.ts';
import { type LineState, type Sighted, sightAll, statesFor } from './line-states.ts';
import { measuresOf } from './measures.ts';

export interface ReadLine extends Sighted {
  readonly state: LineState;
  /** How it goes on from the line before it. */
  readonly step: Step;
  /** How much dearer the page is where this line goes on although it does not, or the other way round. */
  readonly margin: number;
}

export interface ReadLines {
  readonly lines: readonly ReadLine[];
  readonly dialect: Dialect;
  /** What each dialect that was tried costs, the cheapest first. */
  readonly tried: readonly { readonly name: string; readonly cost: number }[];
}

/** How often a page is read again with what was learnt, and in how many of the dialects that explain it best. */
const ROUNDS = 2;
const LIKELIEST = 2;

/** There is a line at least. */
export function readLines(lines: readonly DumpLine[]): ReadLines {
  const graph = lineGraph(sightAll(lines), statesFor(measuresOf(lines)));
  const tries = cheapestFirst(DIALECTS.map((dialect) => firstReading(graph, dialect)));
  const learnt = tries.slice(0, LIKELIEST).map((one) => readAgain(graph, one));
  const [best] = cheapestFirst(learnt);
  if (best === undefined) throw new Error('there are dialects');
  const margins = marginsOf(graph, best.habits);
  return {
    lines: passedOn(graph, best.way).map(({ state, step }, at) => ({
      ...(graph.sighted[at] as Sighted),
      state,
      step,
      margin: margins[at] ?? 0,
    })),
    dialect: best.dialect,
    tried: tries.map(({ dialect, way }) => ({ name: dialect.name, cost: way.cost })),
  };
}

interface Reading {
  readonly dialect: Dialect;
  readonly habits: Habits;
  readonly way: Way;
}

const cheapestFirst = (readings: readonly Reading[]): Reading[] =>
  readings.toSorted((a, b) => a.way.cost - b.way.cost);

function firstReading(graph: LineGraph, dialect: Dialect): Reading {
  const habits = firstHabits(graph.sighted, dialect);
  return { dialect, habits, way: cheapestWay(graph, habits) };
}

function readAgain(graph: LineGraph, first: Reading): Reading {
  let { habits, way } = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    habits = learnHabits(passedOn(graph, way), first.dialect, habits);
    way = cheapestWay(graph, habits);
  }
  return { ...first, habits, way };
}

const passedOn = ({ sighted }: LineGraph, { states }: Way): Passed[] =>
  states.map((state, at) => ({
    state,
    step:
      at === 0 ? 'object' : stepOf(states[at - 1] as LineState, state, sighted[at - 1] as Sighted),
    afterBlank: sighted[at]?.line.afterBlank ?? false,
  }));
