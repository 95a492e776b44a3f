/** A line that fits for one engine only in; what of it has another width in the other out. */
import type { Atom } from '../../src/compose/types.ts';
import type { CharacterClass } from '../../src/model/typography/character-classes.ts';
import type { Parting } from './chromium-causes.ts';

const MARKS: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'exclamation',
]);

/** In em; less is rounding. */
const LEAST = 0.02;

/** `sign` 1: Chromium's line is too long for what we take in; -1: it has room for what we do not. */
export function causeOfWidth(parting: Parting, end: number, sign: 1 | -1): string {
  const { atoms, start, chromium, passage } = parting;
  const line = atoms.filter(({ from, to }) => from >= start && to <= end);
  const sums = new Map<string, number>();
  for (const [index, atom] of line.entries()) {
    const theirs = widthOf(chromium.widths, atom);
    const ours = (atom.before + atom.advance + atom.after) / passage.style.size;
    const kind = kindOf(line, index, passage.style.direction === 'vertical');
    sums.set(kind, (sums.get(kind) ?? 0) + theirs - ours);
  }
  const [first] = [...sums].toSorted(([, a], [, b]) => sign * (b - a));
  return first === undefined || sign * first[1] < LEAST ? 'other: width' : first[0];
}

const widthOf = (widths: readonly number[], { from, to }: Atom): number =>
  widths.slice(from, to).reduce((sum, width) => sum + (width ?? 0), 0);

function kindOf(line: readonly Atom[], index: number, vertical: boolean): string {
  const atom = line[index] as Atom;
  if (MARKS.has(atom.first)) return markKind(line, index);
  switch (atom.first) {
    case 'digit':
      return vertical
        ? 'figures laid on their side, not combined or upright'
        : 'figures as wide as drawn, not half a cell';
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
      return atom.before + atom.after > 0 ? 'room for a reading' : 'other: width';
  }
}

function markKind(line: readonly Atom[], index: number): string {
  const beside = [line[index - 1], line[index + 1]].some(
    (atom) => atom !== undefined && MARKS.has(atom.first),
  );
  if (beside) return 'blanks of neighbouring marks';
  if (index === 0) return 'blank of a mark at a line start';
  return index === line.length - 1 ? 'blank of a mark at a line end' : 'blank of a mark in the line';
}
