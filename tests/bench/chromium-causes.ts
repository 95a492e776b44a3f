/** A paragraph as two engines break it in; the breaks that differ, and why the first of each run does, out. */

import { legalBreaks } from '../../src/compose/breaking/breaks.ts';
import { lengthOfLine, stripOf } from '../../src/compose/breaking/strip.ts';
import { lengthOfText } from '../../src/compose/cast-paragraph.ts';
import { atomsOf } from '../../src/compose/casting/atoms.ts';
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import type { SetLine } from '../../src/compose/types.ts';
import type { FontBook } from '../../src/model/font.ts';
import { sliceText } from '../../src/model/text.ts';
import { em, px } from '../../src/units.ts';
import { causeOfBreak } from './chromium-breaks.ts';
import type { ChromiumParagraph } from './chromium-lines.ts';
import type { Parting } from './chromium-parting.ts';
import { causeOfWidth } from './chromium-widths.ts';
import type { Passage } from './passages.ts';

export interface Difference {
  readonly cause: string;
  /** Breaks of ours that Chromium does not make, from the causal one until both break at one place again. */
  readonly breaks: number;
  readonly passage: string;
  /** The line as either sets it: its last characters, and the first of the next line. */
  readonly ours: string;
  readonly chromium: string;
}

export interface Comparison {
  readonly lines: number;
  readonly chromiumLines: number;
  readonly breaks: number;
  readonly equal: number;
  readonly differences: readonly Difference[];
}

export function compare(
  passage: Passage,
  chromium: ChromiumParagraph,
  fonts: FontBook,
): Comparison {
  const { rich, style, measure } = passage;
  const slot = { start: px(0), length: px(measure * style.size) };
  const { lines } = setParagraph(rich, () => slot, style, fonts);
  const ours = lines.map((line) => firstVisible(rich.text, line.from));
  const theirs = chromium.starts;
  const equal = ours.slice(1).filter((at) => theirs.includes(at)).length;
  const atoms = atomsOf(rich, style, fonts);
  const shared = { passage, fonts, chromium, atoms, breaks: legalBreaks(atoms, rich, style) };
  const differences = partings(ours, theirs, rich.text.length).map(
    ({ start, our, their, breaks }) => {
      const index = ours.indexOf(start);
      const room = measure - (index === 0 ? style.indent : 0);
      const line = lines[index] as SetLine;
      const parting = { ...shared, line, start, ours: our, theirs: their, room };
      return {
        cause: causeOf(parting),
        breaks,
        passage: passage.name,
        ours: shown(rich.text, start, our),
        chromium: shown(rich.text, start, their),
      };
    },
  );
  return {
    lines: ours.length,
    chromiumLines: theirs.length,
    breaks: ours.length - 1,
    equal,
    differences,
  };
}

/** The first place from an offset on where something is seen. */
const firstVisible = (text: string, from: number): number => {
  const at = text.slice(from).search(/[^ \n\t]/u);
  return at < 0 ? text.length : from + at;
};

/** From each place where both start a line but end it apart, until both start one at one place again. */
function partings(ours: readonly number[], theirs: readonly number[], end: number) {
  const found: { start: number; our: number; their: number; breaks: number }[] = [];
  const common = ours.filter((at) => theirs.includes(at));
  for (const [index, start] of common.entries()) {
    const until = common[index + 1] ?? end;
    const within = (at: number): boolean => at > start && at < until;
    const [own, other] = [ours.filter(within), theirs.filter(within)];
    if (own.length + other.length === 0) continue;
    const breaks = Math.max(own.length, other.length);
    found.push({ start, our: own[0] ?? until, their: other[0] ?? until, breaks });
  }
  return found;
}

const TAIL = 7;
const HEAD = 4;

function shown(text: string, start: number, at: number): string {
  const line = [...text.slice(start, at).trimEnd()];
  const tail = line.slice(-TAIL).join('');
  const next = [...text.slice(at)].slice(0, HEAD).join('');
  return `${line.length > TAIL ? '…' : ''}${tail}｜${next}`;
}

/** Less than this is no difference of width. */
const SLIGHT = 1 / 64;
/** A measure is widened by as much, and a line of Chromium's may fill it. */
const WIDENED = 1 / 32;

/** What fits for one and not for the other is a matter of width; what fits for both and is not taken, of breaking. */
function causeOf(parting: Parting): string {
  const { ours, theirs, room, line, passage } = parting;
  if (passage.style.house.breaker === 'total-fit') {
    const greedy = greedyEnd(parting);
    if (greedy === theirs) return 'total fit weighs the whole paragraph';
    return causeOf({ ...parting, ours: greedy, passage: greedily(passage) });
  }
  if (theirs > ours) {
    if (theirLength(parting, theirs) > room + WIDENED) return 'kept copy runs over the line';
    if (ourLength(parting, theirs) > room + SLIGHT) return causeOfWidth(parting, theirs, -1);
    return causeOfBreak(parting, theirs, 'chromium');
  }
  if (theirLength(parting, ours) <= room + SLIGHT) return causeOfBreak(parting, ours, 'ours');
  if (line.fit.hung > 0) return 'mark hung beyond the measure';
  if (ourLength(parting, ours) > room + SLIGHT) return 'character taken in by squeezing blanks';
  return causeOfWidth(parting, ours, 1);
}

const greedily = (passage: Passage): Passage => ({
  ...passage,
  style: { ...passage.style, house: { ...passage.style.house, breaker: 'greedy' } },
});

/** Where the line would end if it were filled without looking further. */
function greedyEnd({ passage, start, fonts, room }: Parting): number {
  const { rich, style } = greedily(passage);
  const rest = sliceText(rich, start, rich.text.length);
  const slot = { start: px(0), length: px(room * style.size) };
  const { lines } = setParagraph(rest, () => slot, { ...style, indent: em(0) }, fonts);
  const next = lines[1];
  return next === undefined ? rich.text.length : firstVisible(rich.text, start + next.from);
}

/** Blanks that the house never sets are off; those it may squeeze are not. */
function ourLength({ passage, start, fonts, atoms, breaks }: Parting, end: number): number {
  const { rich, style } = passage;
  const strip = stripOf(atoms, breaks, style, fonts);
  const to = start + rich.text.slice(start, end).trimEnd().length;
  if (strip.elastic === null) {
    return lengthOfText(sliceText(rich, start, to), style, fonts) / style.size;
  }
  const first = atoms.findIndex(({ from }) => from >= start);
  const last = atoms.findLastIndex(({ to: until }) => until <= to);
  return lengthOfLine(strip, first, last + 1, first === 0) / style.size;
}

function theirLength({ passage, chromium, start }: Parting, end: number): number {
  const to = start + passage.rich.text.slice(start, end).trimEnd().length;
  return chromium.widths.slice(start, to).reduce((sum, width) => sum + (width ?? 0), 0);
}
