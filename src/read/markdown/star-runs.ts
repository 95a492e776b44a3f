/** Tokens in; the same with each run of stars parted into those that close and those that open, and what they pair, out. */
import type { MarkKind } from '../../model/text.ts';
import { slice } from '../source/sourced.ts';
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
  /** Tokens that open a mark which nothing closes. */
  readonly unclosed: readonly number[];
}

type Stars = Extract<Token, { kind: 'stars' }>;

/** Which marks are open, as a sum: emphasis counts one, bold two, as many as their stars. */
type Open = 0 | 1 | 2 | 3;
const STATES: readonly Open[] = [0, 1, 2, 3];
const KINDS: readonly (readonly [Open, MarkKind])[] = [
  [2, 'bold'],
  [1, 'emphasis'],
];

/** A way to read a run: the marks that it closes, then those that it opens. */
interface Reading {
  readonly close: Open;
  readonly open: Open;
  readonly cost: number;
}

/** What is left unread costs most, then what is left open; two marks side by side are read before neither, stars in a word last. */
const COST = { inWord: 0.25, split: 1, open: 2, longUnread: 3, unread: 5 } as const;
/** Runs longer than this are no mark by themselves. */
const LONGEST_MARK = 3;

/**
 * Of all ways to read the stars of a paragraph, the one that leaves the fewest of them unread. None looks at punctuation,
 * for beside CJK marks there are no word ends to go by (unlike CommonMark 6.2).
 */
export function readStars(tokens: readonly Token[]): ReadStars {
  const readings = bestReadings(tokens.flatMap((token) => (token.kind === 'stars' ? [token] : [])));
  const parted: Token[] = [];
  const open = new Map<MarkKind, number>();
  const pairs: Pair[] = [];
  let run = 0;
  for (const token of tokens) {
    const reading = token.kind === 'stars' ? readings[run++] : undefined;
    if (token.kind !== 'stars' || reading === undefined || reading.close + reading.open === 0) {
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
  return { tokens: parted, pairs, unclosed: [...new Set(open.values())] };
}

const kindsIn = (marks: Open): MarkKind[] =>
  KINDS.flatMap(([stars, kind]) => ((marks & stars) > 0 ? [kind] : []));

const partOf = (token: Stars, from: number, to: number): Stars => ({
  ...token,
  written: slice(token.written, from, to),
});

/** A way through the runs up to one of them. */
interface Way {
  readonly cost: number;
  readonly reading: Reading | null;
  readonly before: Way | null;
}

/** By the cheapest way to each state, run after run. */
function bestReadings(runs: readonly Stars[]): Reading[] {
  let ways: readonly (Way | null)[] = [{ cost: 0, reading: null, before: null }, null, null, null];
  for (const run of runs) {
    const next: (Way | null)[] = [null, null, null, null];
    for (const state of STATES) {
      const before = ways[state] ?? null;
      if (before === null) continue;
      for (const reading of readingsOf(run, state)) {
        const to = (state - reading.close + reading.open) as Open;
        const cost = before.cost + reading.cost;
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, reading, before };
      }
    }
    ways = next;
  }
  return readingsAlong(cheapest(ways));
}

function cheapest(ways: readonly (Way | null)[]): Way | null {
  let best: Way | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const state of STATES) {
    const way = ways[state];
    const cost = (way?.cost ?? Number.POSITIVE_INFINITY) + COST.open * kindsIn(state).length;
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
function readingsOf({ written, opens, closes, inWord }: Stars, state: Open): Reading[] {
  const stars = written.text.length;
  const found: Reading[] = [];
  for (const close of STATES) {
    const rest = stars - close;
    if ((close & ~state) > 0 || rest < 0 || rest > LONGEST_MARK) continue;
    const open = rest as Open;
    const allowed = (close === 0 || closes) && (open === 0 || opens);
    if (!allowed || (open & state & ~close) > 0) continue;
    const split = close > 0 && open > 0 ? COST.split : 0;
    found.push({ close, open, cost: split + (inWord ? COST.inWord : 0) });
  }
  const isMark = (opens || closes) && !inWord;
  return [
    ...found.toReversed(),
    { close: 0, open: 0, cost: isMark ? unreadCost(stars, state) : 0 },
  ];
}

function unreadCost(stars: number, state: Open): number {
  if (stars > LONGEST_MARK) return state === 0 ? 0 : COST.longUnread;
  return COST.unread;
}
