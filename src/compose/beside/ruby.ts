/** A set line and the readings of its paragraph in, each reading over its base out: ruby 振り仮名. */
import { px } from '../../units.ts';
import { type Body, runsOf } from '../runs.ts';
import type { SetRuby } from '../types.ts';
import { naturalLength, STEP } from '../white/justify.ts';
import { type Reading, RUBY_SHARE } from './readings.ts';
import { endOf, type SetAtoms } from './set-atoms.ts';

/** Sets the readings whose base stands in a line. */
export function setRuby(line: SetAtoms, readings: readonly Reading[], body: Body): SetRuby[] {
  const end = line.first + line.atoms.length;
  const set: SetRuby[] = [];
  for (let at = firstEndingAfter(readings, line.first); at < readings.length; at += 1) {
    const reading = readings[at] as Reading;
    if (reading.first >= end) break;
    set.push(setReading(partIn(reading, line.first, end), line, body));
  }
  return set;
}

/** Readings stand in order and do not overlap: found by halving, as a line has few of many. */
export function firstEndingAfter(readings: readonly { readonly end: number }[], place: number) {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A base longer than its line is broken, and its reading with it, in proportion: no kana is set twice. */
function partIn(reading: Reading, from: number, to: number): Reading {
  const first = Math.max(reading.first, from);
  const end = Math.min(reading.end, to);
  if (first === reading.first && end === reading.end) return reading;
  const share = reading.atoms.length / (reading.end - reading.first);
  const atoms = reading.atoms.slice(
    Math.round((first - reading.first) * share),
    Math.round((end - reading.first) * share),
  );
  return { ...reading, atoms, length: naturalLength(atoms), first, end };
}

/**
 * jlreq 3.3.6: a short reading is spread over its base, half a gap at either end. A long one is centred as far as its
 * neighbours allow; at the edge of a line, where it has none, it is tightened rather than hung into the margin.
 */
function setReading(reading: Reading, line: SetAtoms, body: Body): SetRuby {
  const { atoms, first, end } = reading;
  const field = fieldOf(reading, line);
  const count = Math.max(1, atoms.length);
  const room = field.end - field.start;
  const spare = room - reading.length;
  // A long reading has its gaps between its characters only.
  const gap = Math.floor((spare / (spare < 0 ? Math.max(1, count - 1) : count)) * STEP) / STEP;
  const gaps = atoms.map((_, at) => px(at < atoms.length - 1 ? gap : 0));
  const spread = reading.length + gap * Math.max(0, atoms.length - 1);
  const before = atoms[0]?.before ?? 0;
  const base = line.atoms.slice(first - line.first, end - line.first);
  return {
    start: px(field.start + (room - spread) / 2 + before),
    length: px(spread - before - (atoms.at(-1)?.after ?? 0)),
    runs: runsOf(atoms, gaps, { ...body, size: px(body.size * RUBY_SHARE) }),
    from: base[0]?.from ?? reading.part.from,
    to: base.at(-1)?.to ?? reading.part.to,
  };
}

/** Where a reading stands: over its base, or a longer one as little beyond it as it needs, on both sides if it may. */
function fieldOf({ first, end, length, over }: Reading, line: SetAtoms) {
  const start = line.edges[first - line.first] ?? 0;
  const stop = endOf(line, end - 1 - line.first);
  const short = length - (stop - start);
  if (short <= 0) return { start, end: stop };
  const left = first > line.first ? over.before : 0;
  const right = end < line.first + line.atoms.length ? over.after : 0;
  const before = Math.min(left, Math.max(short / 2, short - right));
  return { start: start - before, end: stop + Math.min(right, short - before) };
}
