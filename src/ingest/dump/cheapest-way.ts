/** The graph of a page in, the cheapest way through all its lines out, and how sure each step of it is: dynamic programming (Viterbi). */
import type { Habits } from './habits.ts';
import { isOngoing, type LineGraph, stepCosts } from './line-graph.ts';
import type { LineState } from './line-states.ts';

export interface Way {
  readonly cost: number;
  readonly states: readonly LineState[];
}

/** A graph with the habits of its page. */
interface Ground extends LineGraph {
  readonly habits: Habits;
  readonly steps: (line: number) => Float64Array;
  /** By group: whether the text of the line before goes on in it. */
  readonly ongoing: readonly boolean[];
}

const groundOf = (graph: LineGraph, habits: Habits): Ground => ({
  ...graph,
  habits,
  steps: stepCosts(graph, habits),
  ongoing: graph.groups.map(isOngoing),
});

interface Sweep {
  /** Cost of the cheapest way to each state, line by line. */
  readonly costs: readonly Float64Array[];
  /** Number of the state before it on that way. */
  readonly from: readonly Int32Array[];
}

export function cheapestWay(graph: LineGraph, habits: Habits): Way {
  const ground = groundOf(graph, habits);
  const { costs, from } = sweep(ground);
  const last = costs.length - 1;
  let number = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (let state = 0; state < graph.states.length; state += 1) {
    const end = at(costs[last], state) + exit(ground, last, state, false);
    if (end < cost) [cost, number] = [end, state];
  }
  const states: LineState[] = [];
  for (let line = last; line >= 0; line -= 1) {
    states.unshift(graph.states[number] as LineState);
    number = from[line]?.[number] ?? 0;
  }
  return { cost, states };
}

const at = (costs: Float64Array | undefined, number: number): number => costs?.[number] ?? 0;

const entry = ({ states, kind, habits }: Ground, line: number, state: number): number => {
  const { kind: name, indent } = states[state] as LineState;
  const indented = name === 'first' ? (habits.indents[indent] ?? 0) : 0;
  return at(kind, line * states.length + state) + indented;
};

function exit(
  { states, goingOn, ending, sighted, habits }: Ground,
  line: number,
  state: number,
  on: boolean,
): number {
  const place = line * states.length + state;
  if (on) return at(goingOn, place);
  const { kind } = states[state] as LineState;
  const isBody = kind === 'first' || kind === 'on';
  const stop = isBody ? (sighted[line]?.endsSentence ? 0.05 : habits.unstopped) : 0;
  return at(ending, place) + stop;
}

function sweep(ground: Ground): Sweep {
  const costs: Float64Array[] = [];
  const from: Int32Array[] = [];
  for (let line = 0; line < ground.sighted.length; line += 1) {
    const arrivals = line === 0 ? null : arrivalsAt(ground, line, costs[line - 1] as Float64Array);
    const now = new Float64Array(ground.states.length);
    const back = new Int32Array(ground.states.length);
    for (let state = 0; state < now.length; state += 1) {
      const group = ground.groupOf[state] ?? 0;
      const cost = arrivals === null ? openingCost(ground, group) : at(arrivals.costs, group);
      now[state] = cost + entry(ground, line, state);
      back[state] = arrivals?.from[group] ?? 0;
    }
    costs.push(now);
    from.push(back);
  }
  return { costs, from };
}

/** A dump may start amid a paragraph. */
const openingCost = ({ groups }: Ground, group: number): number => {
  const { kind } = groups[group] as LineState;
  return kind === 'on' ? 4 : kind === 'caption-on' ? 9 : 0;
};

/** The cheapest way into each group, and the state that it comes from. */
function arrivalsAt(ground: Ground, line: number, before: Float64Array) {
  const on = doors(ground, line - 1, before, true);
  const end = doors(ground, line - 1, before, false);
  const costs = new Float64Array(ground.groups.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(ground.groups.length);
  const steps = ground.steps(line);
  for (let group = 0; group < costs.length; group += 1) {
    const exits = ground.ongoing[group] ? on : end;
    for (let door = 0; door < costs.length; door += 1) {
      const cost = at(exits.costs, door) + at(steps, door * costs.length + group);
      if (cost >= at(costs, group)) continue;
      costs[group] = cost;
      from[group] = exits.states[door] ?? 0;
    }
  }
  return { costs, from };
}

/** The cheapest state of each group to leave a line from. */
function doors(ground: Ground, line: number, before: Float64Array, on: boolean) {
  const costs = new Float64Array(ground.groups.length).fill(Number.POSITIVE_INFINITY);
  const states = new Int32Array(ground.groups.length);
  for (let state = 0; state < before.length; state += 1) {
    const group = ground.groupOf[state] ?? 0;
    const cost = at(before, state) + exit(ground, line, state, on);
    if (cost >= at(costs, group)) continue;
    costs[group] = cost;
    states[group] = state;
  }
  return { costs, states };
}

/** By line: how much dearer the page is where this line goes on although it does not, or the other way round. The first has no other way. */
export function marginsOf(graph: LineGraph, habits: Habits): number[] {
  const ground = groundOf(graph, habits);
  const { costs } = sweep(ground);
  const rest = sweepBack(ground);
  return costs.map((_, line) => {
    if (line === 0) return Number.POSITIVE_INFINITY;
    const both = [true, false].map((on) => cheapestAcross(ground, line, costs, rest, on));
    return Math.abs((both[0] ?? 0) - (both[1] ?? 0));
  });
}

/** What the page costs from each state of a line to its end. */
function sweepBack(ground: Ground): Float64Array[] {
  const last = ground.sighted.length - 1;
  const rest = ground.sighted.map(() => new Float64Array(ground.states.length));
  for (let line = last; line >= 0; line -= 1) {
    const now = rest[line] as Float64Array;
    const on =
      line === last ? null : departures(ground, line + 1, rest[line + 1] as Float64Array, true);
    const end =
      line === last ? null : departures(ground, line + 1, rest[line + 1] as Float64Array, false);
    for (let state = 0; state < now.length; state += 1) {
      const group = ground.groupOf[state] ?? 0;
      const ends = exit(ground, line, state, false) + (end === null ? 0 : at(end, group));
      const goes =
        on === null ? Number.POSITIVE_INFINITY : exit(ground, line, state, true) + at(on, group);
      now[state] = Math.min(ends, goes);
    }
  }
  return rest;
}

/** The cheapest rest of the page after a step from each group into line `line`. */
function departures(ground: Ground, line: number, rest: Float64Array, on: boolean): Float64Array {
  const inside = new Float64Array(ground.groups.length).fill(Number.POSITIVE_INFINITY);
  for (let state = 0; state < rest.length; state += 1) {
    const group = ground.groupOf[state] ?? 0;
    inside[group] = Math.min(at(inside, group), entry(ground, line, state) + at(rest, state));
  }
  const out = new Float64Array(ground.groups.length).fill(Number.POSITIVE_INFINITY);
  const steps = ground.steps(line);
  for (let from = 0; from < out.length; from += 1)
    for (let to = 0; to < out.length; to += 1)
      if (ground.ongoing[to] === on)
        out[from] = Math.min(at(out, from), at(steps, from * out.length + to) + at(inside, to));
  return out;
}

function cheapestAcross(
  ground: Ground,
  line: number,
  costs: readonly Float64Array[],
  rest: readonly Float64Array[],
  on: boolean,
): number {
  const leaving = doors(ground, line - 1, costs[line - 1] as Float64Array, on);
  const beyond = departures(ground, line, rest[line] as Float64Array, on);
  return leaving.costs.reduce(
    (least, cost, group) => Math.min(least, cost + at(beyond, group)),
    Number.POSITIVE_INFINITY,
  );
}
