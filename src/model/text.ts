/** Text as authors write it: characters, standoff marks, and the way back to the source. */
import { collect, type Origin } from '../diagnostic.ts';
import { IGNORABLES } from './typography/characters.ts';

/**
 * `emphasis` 著重號 dots, `bold`, `ruby` 振り仮名 (value: the reading, or `か|じ`, one a character), `nobreak`, `tcy` 縱中橫排 (value unused),
 * `name` 專名, `title` 書名, `deceased` 示亡 (a dead person's name), `note` (a note mark), `dateline` 電頭 (set by layout
 * over a run-in dateline), `foreign` (markup of another dialect, printed as it stands: nobody corrects its pieces).
 */
export type MarkKind =
  | 'emphasis'
  | 'bold'
  | 'ruby'
  | 'nobreak'
  | 'tcy'
  | 'name'
  | 'title'
  | 'deceased'
  | 'note'
  | 'dateline'
  | 'foreign';

/** A mark over text[from, to): UTF-16 offsets into the text it belongs to. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** The reading of a ruby mark, with bars between those of its characters (`readingsOf`); null for other marks. */
  readonly value: string | null;
}

/** The readings that bars part; `\|` is a bar of the reading itself. */
export function readingsOf(value: string): string[] {
  const readings = [''];
  for (const [piece] of value.matchAll(/\\[!-/:-@[-`{-~]|\||[^\\|]+|\\/gu)) {
    const said = piece.startsWith('\\') && piece.length > 1 ? piece.slice(1) : piece;
    if (piece === '|') readings.push('');
    else readings.push((readings.pop() ?? '') + said);
  }
  return readings;
}

export const joinReadings = (readings: readonly string[]): string =>
  readings.map((one) => one.replace(/[\\|]/gu, '\\$&')).join('|');

/** From text offset `at` on, characters stand one after the other in the source from this place. */
export interface OriginRun {
  readonly at: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Sorted by `at`; the first run starts at 0. Empty only for text that banmian itself made. */
  readonly origins: readonly OriginRun[];
}

/** Text that has no source of its own, e.g. page furniture made from patterns. */
export const plainText = (text: string): RichText => ({ text, marks: [], origins: [] });

/** Where text[from, to) stands in the source; null for text without a source. */
export function originAt(rich: RichText, from: number, to: number = from + 1): Origin | null {
  const after = countBelow(rich.origins, from + 1, ({ at }) => at);
  // Text that banmian put in front (a caption's marker) points at what follows it.
  const run = rich.origins[Math.max(0, after - 1)];
  if (run === undefined) return null;
  const end = Math.min(to, rich.origins[after]?.at ?? rich.text.length);
  return {
    file: run.file,
    line: run.line,
    column: run.column + codePointsIn(rich, run.at, Math.max(run.at, from)),
    length: Math.max(1, codePointsIn(rich, from, end)),
  };
}

/** How many of the sorted entries stand before a place. */
export function countBelow<T>(
  sorted: readonly T[],
  limit: number,
  placeOf: (one: T) => number = Number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (placeOf(sorted[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A paragraph of a million characters on one line of its source is asked for the origin of each of its lines. */
const LEAF = 1024;

/** Code points before every `LEAF`th place of long texts. */
const tallies = new WeakMap<RichText, Uint32Array>();

function codePointsIn(rich: RichText, from: number, to: number): number {
  if (to - from <= LEAF) return countCodePoints(rich.text.slice(from, to));
  return codePointsBefore(rich, to) - codePointsBefore(rich, from);
}

function codePointsBefore(rich: RichText, place: number): number {
  const tally = tallies.get(rich) ?? tallyOf(rich.text);
  tallies.set(rich, tally);
  const leaf = Math.floor(place / LEAF);
  return (tally[leaf] ?? 0) + startsIn(rich.text, leaf * LEAF, place);
}

function tallyOf(text: string): Uint32Array {
  const tally = new Uint32Array(Math.floor(text.length / LEAF) + 1);
  for (let leaf = 1; leaf < tally.length; leaf += 1)
    tally[leaf] = (tally[leaf - 1] ?? 0) + startsIn(text, (leaf - 1) * LEAF, leaf * LEAF);
  return tally;
}

/** A pair of surrogates counts where it starts, also when a leaf ends inside it. */
function startsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isTrail(text.charCodeAt(at))) count += 1;
  return count;
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Slices of a text while it lives: what is known of one is known whenever it is asked for again. */
const slices = new WeakMap<RichText, Map<string, RichText>>();

/** text[from, to) with its marks and origins; equal slices are one object. */
export function sliceText(rich: RichText, from: number, to: number): RichText {
  if (from === 0 && to === rich.text.length) return rich;
  const known = slices.get(rich) ?? new Map<string, RichText>();
  const key = `${from} ${to}`;
  const found = known.get(key) ?? newSlice(rich, from, to);
  slices.set(rich, known.set(key, found));
  return found;
}

const newSlice = (rich: RichText, from: number, to: number): RichText => ({
  text: rich.text.slice(from, to),
  marks: rich.marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({
      ...mark,
      from: Math.max(mark.from, from) - from,
      to: Math.min(mark.to, to) - from,
    })),
  origins: sliceOrigins(rich, from, to),
});

/** One text after another, marks and origins kept. */
export function joinTexts(
  texts: readonly RichText[],
  separator: string | ((before: string, after: string) => string) = '',
): RichText {
  let text = '';
  const marks: Mark[] = [];
  const origins: OriginRun[] = [];
  for (const [index, one] of texts.entries()) {
    if (index > 0) text += typeof separator === 'string' ? separator : separator(text, one.text);
    const shift = text.length;
    collect(
      marks,
      one.marks.map((mark) => ({ ...mark, from: mark.from + shift, to: mark.to + shift })),
    );
    collect(
      origins,
      one.origins.map((run) => ({ ...run, at: run.at + shift })),
    );
    text += one.text;
  }
  return { text, marks, origins };
}

/** The characters a reader sees: everything but white space and what is never drawn (joiners, selectors, bidi signs). */
export const visible = (text: string): string => text.replace(UNSEEN, '');

const UNSEEN = new RegExp(`[\\s${IGNORABLES}]`, 'gu');

export const countCodePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

function sliceOrigins(rich: RichText, from: number, to: number): OriginRun[] {
  const first = originAt(rich, from);
  const head = first === null ? [] : [{ at: 0, ...pick(first) }];
  const rest = rich.origins
    .filter((run) => run.at > from && run.at < to)
    .map((run) => ({ ...run, at: run.at - from }));
  return [...head, ...rest];
}

const pick = ({ file, line, column }: Origin) => ({ file, line, column });
