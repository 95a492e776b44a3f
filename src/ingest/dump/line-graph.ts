/** Lines and states in, costs of every step from line to line out, as tables: a page is gone through for each dialect, and again with what was learnt. */
import type { Step } from './dialects.ts';
import type { Habits } from './habits.ts';
import {
  fullLineCost,
  kindCost,
  type LineState,
  lastLineCost,
  type Sighted,
} from './line-states.ts';

/** A step depends on the kind and measure of the states on both its sides, not on their indents: such states are one group. */
export interface LineGraph {
  readonly sighted: readonly Sighted[];
  readonly states: readonly LineState[];
  readonly groups: readonly LineState[];
  /** Number of the group of each state. */
  readonly groupOf: readonly number[];
  /** By line and state: what its kind costs, what it costs where its text goes on, and where it ends. */
  readonly kind: Float64Array;
  readonly goingOn: Float64Array;
  readonly ending: Float64Array;
  /** By group and group: what turning from one to the other costs; infinite where it cannot be. */
  readonly turn: Float64Array;
}

/** A column that ends amid a paragraph and goes on at another measure, or text that ran round something. */
const JUMP = 5;
const WRAP_ENDS = 3.5;
/** Another measure for another paragraph: another story, most often. */
const TURN = 2;
/** Between two parts of no column a blank line says nothing. */
const SAYS_NOTHING = 0.7;

export function lineGraph(sighted: readonly Sighted[], states: readonly LineState[]): LineGraph {
  const groups = states.filter((state, at) => states.findIndex((one) => alike(one, state)) === at);
  const groupOf = states.map((state) => groups.findIndex((one) => alike(one, state)));
  const table = (cost: (state: LineState, seen: Sighted) => number): Float64Array =>
    Float64Array.from(sighted.flatMap((seen) => states.map((state) => cost(state, seen))));
  return {
    sighted,
    states,
    groups,
    groupOf,
    kind: table(kindCost),
    goingOn: table((state, seen) => exitCost(state, seen, true)),
    ending: table((state, seen) => exitCost(state, seen, false)),
    turn: Float64Array.from(groups.flatMap((a) => groups.map((b) => turnCost(a, b)))),
  };
}

const alike = (a: LineState, b: LineState): boolean => a.kind === b.kind && a.measure === b.measure;

const isBody = ({ kind }: LineState): boolean => kind === 'first' || kind === 'on';
const isCaption = ({ kind }: LineState): boolean => kind === 'caption' || kind === 'caption-on';

/** Whether a line in this state goes on with the text of the line before it. */
export const isOngoing = ({ kind }: LineState): boolean => kind === 'on' || kind === 'caption-on';

function exitCost(state: LineState, seen: Sighted, on: boolean): number {
  if (isBody(state)) return on ? fullLineCost(state, seen) : lastLineCost(state, seen);
  if (isCaption(state)) return on === seen.endsSentence ? 1.5 : 0.2;
  return 0;
}

function turnCost(a: LineState, b: LineState): number {
  if (b.kind === 'caption-on') return isCaption(a) ? 0 : Number.POSITIVE_INFINITY;
  if (b.kind === 'on' && !isBody(a)) return Number.POSITIVE_INFINITY;
  if (!isBody(a) || !isBody(b) || a.measure === b.measure) return 0;
  if (b.kind === 'first') return TURN;
  return b.measure > a.measure ? WRAP_ENDS : JUMP;
}

/**
 * By line, group and group: what a step costs with the blank line before it, or without one. Lines that look alike between columns share
 * a table.
 */
export function stepCosts(graph: LineGraph, habits: Habits): (line: number) => Float64Array {
  const tables = new Map<string, Float64Array>();
  return (at) => {
    const { line, sign } = graph.sighted[at] as Sighted;
    const look: StepLook = {
      afterBlank: line.afterBlank,
      blankBefore: graph.sighted[at - 1]?.line.afterBlank ?? false,
      led: line.led,
      isDateline: sign === 'dateline',
    };
    const key = Object.values(look).join();
    const table = tables.get(key) ?? stepTable(graph, habits, look);
    tables.set(key, table);
    return table;
  };
}

interface StepLook {
  readonly afterBlank: boolean;
  readonly blankBefore: boolean;
  readonly led: boolean;
  readonly isDateline: boolean;
}

function stepTable({ groups, turn }: LineGraph, { blank }: Habits, look: StepLook): Float64Array {
  const costs = groups.flatMap((a) =>
    groups.map((b) => {
      const step = stepBetween(a, b, look.blankBefore);
      if (!isBody(a) && !isBody(b)) return SAYS_NOTHING;
      const told = look.isDateline && step === 'paragraph' ? 'object' : step;
      const led = look.led && told === 'paragraph' ? 1.5 : 0;
      return led - Math.log(look.afterBlank ? blank[told] : 1 - blank[told]);
    }),
  );
  return Float64Array.from(costs, (cost, at) => cost + (turn[at] ?? 0));
}

function stepBetween(a: LineState, b: LineState, blankBefore: boolean): Step {
  if (isOngoing(b)) {
    if (a.kind !== 'first') return 'on';
    return blankBefore ? 'on-after-first' : 'on-after-glued';
  }
  return isBody(a) && b.kind === 'first' && a.measure === b.measure ? 'paragraph' : 'object';
}

export const stepOf = (a: LineState, b: LineState, before: Sighted): Step =>
  stepBetween(a, b, before.line.afterBlank);
