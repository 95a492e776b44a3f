/** A line of type in, what was done to its characters beyond natural setting out: `+0.12 1–5 7–16`, `halt 9`. */
import { greatest } from '../model/extent.ts';
import type { FormeLine, Run } from '../model/forme.ts';
import { type Px, px } from '../units.ts';
import { points, signedMillimetres } from './measures.ts';

/** Features that squeeze a mark; figures on half a cell are natural. */
const SQUEEZES: ReadonlySet<string> = new Set(['halt', 'vhal']);

/** The type a part is set in: what differs from it is an adjustment. */
export interface Fount {
  readonly face: string;
  readonly size: Px;
}

/** The fount of most of the characters: a dateline in another face is the exception, not the text after it. */
export function fountOf(lines: readonly FormeLine[]): Fount | null {
  const counts = new Map<string, { readonly fount: Fount; characters: number }>();
  for (const { face, size, text } of lines.flatMap((line) => line.runs)) {
    const key = `${face} ${size}`;
    const count = counts.get(key) ?? { fount: { face, size }, characters: 0 };
    count.characters += text.length;
    counts.set(key, count);
  }
  const most = greatest([...counts.values()].map((one) => one.characters));
  return [...counts.values()].find((one) => one.characters === most)?.fount ?? null;
}

/**
 * Adjustments by kind, each with the characters it is found on, counted from 1. Colours are left out, and so are the
 * bounds of runs: painting a word red moves nothing.
 */
export function adjustmentsOf(line: FormeLine, fount: Fount): string[] {
  const found = new Map<string, number[]>();
  let position = 0;
  for (const run of evened(line.runs)) {
    const characters = [...run.text].length;
    for (let index = 0; index < characters; index += 1) {
      position += 1;
      for (const name of namesAt(run, index, characters, fount)) {
        const positions = found.get(name);
        if (positions === undefined) found.set(name, [position]);
        else positions.push(position);
      }
    }
  }
  const { condensed } = line.fit;
  return [
    ...[...found].map(([name, positions]) => `${name}${onWholeLine(positions, position)}`),
    ...(condensed === 1 ? [] : [`condensed ${Math.round(condensed * 1000) / 1000}`]),
  ];
}

/** Justification deals out its last 1/64 px steps one by one; which gap got one is not worth a line of a diff. */
function evened(runs: readonly Run[]): Run[] {
  let tracking = px(0);
  return runs.map((run) => {
    if (Math.abs(run.tracking - tracking) > STEP) tracking = run.tracking;
    return run.tracking === 0 ? run : { ...run, tracking };
  });
}

const STEP = 1 / 64;

function namesAt(run: Run, index: number, characters: number, fount: Fount): string[] {
  const before = index === 0 ? run.before : 0;
  const after = run.tracking + (index === characters - 1 ? run.after : 0);
  return [
    ...step('before ', px(before)),
    ...step('', px(after)),
    ...run.features.filter((feature) => SQUEEZES.has(feature)),
    ...(run.setting === 'upright' ? [] : [run.setting]),
    ...(run.face === fount.face ? [] : [run.face]),
    ...(run.size === fount.size ? [] : [points(run.size)]),
    ...(run.painted === run.text ? [] : [`painted ${run.painted}`]),
  ];
}

function step(label: string, value: Px): string[] {
  const text = signedMillimetres(value);
  return Number(text) === 0 ? [] : [`${label}${text}`];
}

/** Nothing follows a line's last character, so a gap on all the others is on the whole line. */
function onWholeLine(positions: readonly number[], last: number): string {
  const unbroken = positions.at(-1) === positions.length;
  const whole = unbroken && last > 1 && positions.length >= last - 1;
  return whole ? '' : ` ${ranges(positions).join(' ')}`;
}

function ranges(positions: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const position of positions) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === position - 1) span[1] = position;
    else spans.push([position, position]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
