/** A line that fits for one engine only in; what of it has another width in the other out. */
import { stripOf } from '../../src/compose/breaking/strip.ts';
import type { Atom } from '../../src/compose/types.ts';
import type { CharacterClass } from '../../src/model/typography/character-classes.ts';
import type { Parting } from './chromium-parting.ts';

const MARKS: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'exclamation',
]);

const READING = 'room for a reading longer than its word';

/** In em; less is rounding. */
const LEAST = 0.02;

/** `sign` 1: Chromium's line is too long for what we take in; -1: it has room for what we do not. */
export function causeOfWidth(parting: Parting, end: number, sign: 1 | -1): string {
  const sums = new Map<string, number>();
  for (const [kind, length] of differences(parting, end, sign)) {
    sums.set(kind, (sums.get(kind) ?? 0) + length);
  }
  const [first] = [...sums].toSorted(([, a], [, b]) => sign * (b - a));
  return first === undefined || sign * first[1] < LEAST ? 'other: width' : first[0];
}

/** What each character, and each blank that the house takes away, makes Chromium's line longer than ours. */
function differences(parting: Parting, end: number, sign: 1 | -1): [string, number][] {
  const { atoms, breaks, start, chromium, passage, fonts } = parting;
  const { size, direction } = passage.style;
  const { elastic } = stripOf(atoms, breaks, passage.style, fonts);
  const from = atoms.findIndex((atom) => atom.from >= start);
  const line = atoms.filter((atom) => atom.from >= start && atom.to <= end);
  const readings = passage.rich.marks.filter(({ kind }) => kind === 'ruby');
  const found = line.map((atom, index): [string, number] => {
    const ours = (atom.before + atom.advance + atom.after) / size;
    const read = readings.some((mark) => mark.from <= atom.from && atom.to <= mark.to);
    const kind = read ? READING : kindOf(line, index, direction === 'vertical', sign);
    return [kind, widthOf(chromium.widths, atom) - ours];
  });
  if (elastic === null) return found;
  const last = from + line.length - 1;
  for (let index = from + 1; index <= last; index += 1) {
    found.push(['blanks of neighbouring marks', -(elastic.pairs[index] ?? 0) / size]);
  }
  if (from > 0)
    found.push(['blank of a mark at a line start', (elastic.opening[from] ?? 0) / size]);
  found.push(['blank of a mark at a line end', (elastic.closing[last] ?? 0) / size]);
  return found;
}

const widthOf = (widths: readonly number[], { from, to }: Atom): number =>
  widths.slice(from, to).reduce((sum, width) => sum + (width ?? 0), 0);

function kindOf(line: readonly Atom[], index: number, vertical: boolean, sign: 1 | -1): string {
  const atom = line[index] as Atom;
  if (MARKS.has(atom.first)) return markKind(line, index);
  switch (atom.first) {
    case 'digit':
      if (!vertical) return 'figures as wide as drawn, not half a cell';
      return sign === 1
        ? 'two figures laid on their side, not combined in one cell'
        : 'a number laid on its side, not upright a cell a figure';
    case 'latin':
      return vertical ? 'letters laid on their side' : 'letters of another width';
    case 'space':
      return 'space between phrases half an em, not a word space';
    case 'dash':
    case 'ellipsis':
      return 'dashes and ellipses of another width';
    case 'middle-dot':
      return 'interpunct of another width';
    default:
      return 'other: width';
  }
}

function markKind(line: readonly Atom[], index: number): string {
  const beside = [line[index - 1], line[index + 1]].some(
    (atom) => atom !== undefined && MARKS.has(atom.first),
  );
  if (beside) return 'blanks of neighbouring marks';
  if (index === 0) return 'blank of a mark at a line start';
  return index === line.length - 1
    ? 'blank of a mark at a line end'
    : 'blank of a mark in the line';
}
