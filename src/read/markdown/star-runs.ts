/** Tokens in; the same with each run of stars parted into those that close and those that open, and what they pair, out. */
import type { MarkKind } from '../../model/text.ts';
import { slice } from '../source/sourced.ts';
import type { Lean } from './star-sides.ts';
import type { Token } from './token.ts';

/** A mark from token `open` to token `close`. */
export interface Pair {
  readonly kind: MarkKind;
  readonly open: number;
  readonly close: number;
}

export interface ReadStars {
  readonly tokens: readonly Token[];
  readonly pairs: readonly Pair[];
  /** Tokens that are no mark, for nothing goes with them. */
  readonly unpaired: readonly number[];
}

type Stars = Extract<Token, { kind: 'stars' }>;

/** Marks as a sum: emphasis counts one, bold two, as many as their stars. */
type Marks = 0 | 1 | 2 | 3;
const SUMS: readonly Marks[] = [0, 1, 2, 3];
const KINDS: readonly (readonly [Marks, MarkKind])[] = [
  [2, 'bold'],
  [1, 'emphasis'],
];

/**
 * What kind of star opened a mark. `near`: a key, or a star in a word, just before; `far`: the same with other stars since, or a star after
 * a number.
 */
type Held = 'free' | 'grade' | 'near' | 'far';

/** Which marks are open; numbered for the table of ways. */
interface State {
  readonly emphasis: Held | null;
  readonly bold: Held | null;
}
const HELD: readonly (Held | null)[] = [null, 'free', 'grade', 'near', 'far'];
const STATES: readonly State[] = HELD.flatMap((bold) =>
  HELD.map((emphasis) => ({ emphasis, bold })),
);
const numberOf = ({ emphasis, bold }: State): number =>
  HELD.indexOf(bold) * HELD.length + HELD.indexOf(emphasis);

/** A way to read a run: the marks that it closes, then those that it opens. */
interface Reading {
  readonly close: Marks;
  readonly open: Marks;
  readonly cost: number;
}

/**
 * What is left unread costs most, then what is left open; two marks side by side are read before neither. Stars after a word rather
 * close than open, a key the other way round, and stars in a word are read last. What is copy without a doubt costs nothing, but next to
 * nothing where it might close a mark.
 */
const COST = {
  passed: 0.1,
  inWord: 0.25,
  lean: 0.75,
  split: 1,
  open: 2,
  longUnread: 3,
  keyUnread: 4.5,
  unread: 5,
} as const;
/** Runs longer than this are no mark by themselves. */
const LONGEST_MARK = 3;

/** Of all ways to read the stars of a paragraph, the one that leaves the fewest of them unread. */
export function readStars(tokens: readonly Token[]): ReadStars {
  const readings = bestReadings(runsOf(tokens));
  const parted: Token[] = [];
  const open = new Map<MarkKind, number>();
  const pairs: Pair[] = [];
  const unread: number[] = [];
  let run = 0;
  for (const token of tokens) {
    const reading = token.kind === 'stars' ? readings[run++] : undefined;
    if (token.kind !== 'stars' || reading === undefined || reading.close + reading.open === 0) {
      if ((reading?.cost ?? 0) > COST.passed) unread.push(parted.length);
      parted.push(token);
      continue;
    }
    if (reading.close > 0) {
      for (const kind of kindsIn(reading.close)) {
        pairs.push({ kind, open: open.get(kind) ?? 0, close: parted.length });
        open.delete(kind);
      }
      parted.push(partOf(token, 0, reading.close));
    }
    if (reading.open > 0) {
      for (const kind of kindsIn(reading.open)) open.set(kind, parted.length);
      parted.push(partOf(token, reading.close, reading.close + reading.open));
    }
  }
  return { tokens: parted, pairs, unpaired: [...new Set([...unread, ...open.values()])] };
}

const kindsIn = (marks: Marks): MarkKind[] =>
  KINDS.flatMap(([stars, kind]) => ((marks & stars) > 0 ? [kind] : []));

const partOf = (token: Stars, from: number, to: number): Stars => ({
  ...token,
  written: slice(token.written, from, to),
});

/** A run, and what stands between it and the run before. */
interface Run {
  readonly stars: Stars;
  /** One word of Latin letters and figures. */
  readonly isJoined: boolean;
  readonly isParted: boolean;
}

const ONE_WORD = /^[^\s\u2e80-\uffef]+$/u;
const STOP = /[，。；：！？．]/u;

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let between: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'stars') between.push(token.written.text);
    else {
      const text = between.join('');
      runs.push({ stars: token, isJoined: ONE_WORD.test(text), isParted: STOP.test(text) });
      between = [];
    }
  }
  return runs;
}

/** A way through the runs up to one of them. */
interface Way {
  readonly cost: number;
  readonly reading: Reading | null;
  readonly before: Way | null;
}

/** By the cheapest way to each state, run after run. */
function bestReadings(runs: readonly Run[]): Reading[] {
  let ways: readonly (Way | null)[] = [{ cost: 0, reading: null, before: null }];
  for (const run of runs) {
    const next: (Way | null)[] = STATES.map(() => null);
    for (const [number, state] of STATES.entries()) {
      const before = ways[number] ?? null;
      if (before === null || isLost(state, run)) continue;
      for (const reading of readingsOf(run, state)) {
        const to = numberOf(afterReading(state, reading, run.stars));
        const cost = before.cost + reading.cost;
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, reading, before };
      }
    }
    ways = next;
  }
  return readingsAlong(cheapest(ways));
}

function afterReading(state: State, { close, open }: Reading, { lean, isStrict }: Stars): State {
  const held = (star: Marks, one: Held | null): Held | null => {
    if ((open & star) > 0) return heldBy(lean, isStrict);
    if ((close & star) > 0) return null;
    return one === 'near' ? 'far' : one;
  };
  return { emphasis: held(1, state.emphasis), bold: held(2, state.bold) };
}

function heldBy(lean: Lean, isStrict: boolean): Held {
  if (lean === 'grade') return isStrict ? 'grade' : 'far';
  return lean === 'free' ? 'free' : 'near';
}

/** A grade opens nothing that goes over a stop. */
const isLost = ({ emphasis, bold }: State, { isParted }: Run): boolean =>
  isParted && (emphasis === 'grade' || bold === 'grade');

const marksIn = ({ emphasis, bold }: State): Marks =>
  ((emphasis === null ? 0 : 1) + (bold === null ? 0 : 2)) as Marks;

function cheapest(ways: readonly (Way | null)[]): Way | null {
  let best: Way | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [number, state] of STATES.entries()) {
    const way = ways[number];
    const open = COST.open * kindsIn(marksIn(state)).length;
    const cost = (way?.cost ?? Number.POSITIVE_INFINITY) + open;
    if (cost < least) [best, least] = [way ?? null, cost];
  }
  return best;
}

function readingsAlong(way: Way | null): Reading[] {
  const readings: Reading[] = [];
  for (let at = way; at !== null; at = at.before)
    if (at.reading !== null) readings.push(at.reading);
  return readings.reverse();
}

/** Every way to read a run while some marks are open: closing first, then opening, then both, then as copy. */
function readingsOf(run: Run, state: State): Reading[] {
  const { stars } = run;
  const count = stars.written.text.length;
  const held = marksIn(state);
  const found: Reading[] = [];
  for (const close of SUMS) {
    const rest = count - close;
    if ((close & ~held) > 0 || rest < 0 || rest > LONGEST_MARK) continue;
    const open = rest as Marks;
    const allowed = (close === 0 || mayClose(run, close, state)) && (open === 0 || stars.opens);
    if (!allowed || (open & held & ~close) > 0) continue;
    found.push({ close, open, cost: readCost(stars, close, open) });
  }
  return [...found.toReversed(), { close: 0, open: 0, cost: unreadCost(stars, held) }];
}

const mayClose = (run: Run, close: Marks, { emphasis, bold }: State): boolean =>
  run.stars.closes &&
  ((close & 1) === 0 || closesWhat(run, emphasis)) &&
  ((close & 2) === 0 || closesWhat(run, bold));

/** Two that are rather copy make no mark, unless one word is between them. */
function closesWhat({ stars: { lean }, isJoined }: Run, held: Held | null): boolean {
  if (lean === 'free') return true;
  if (held === 'free') return lean !== 'word' || isJoined;
  return held === 'near' && lean !== 'key' && isJoined;
}

function readCost({ afterWord, lean, inWord }: Stars, close: Marks, open: Marks): number {
  const split = close > 0 && open > 0 ? COST.split : 0;
  const leans = (afterWord && open > 0) || (lean === 'key' && close > 0) ? COST.lean : 0;
  return split + leans + (inWord ? COST.inWord : 0);
}

/** More stars than a mark has are copy as well, unless marks are open. */
function unreadCost({ written, lean, isCopy }: Stars, held: Marks): number {
  const stars = written.text.length;
  if (isCopy) return lean === 'grade' && (held & stars) > 0 ? COST.passed : 0;
  if (stars > LONGEST_MARK) return held === 0 ? 0 : COST.longUnread;
  return lean === 'key' ? COST.keyUnread : COST.unread;
}
