/** Marked names and titles in, their extents in each line out: what rules, waves and boxes are drawn along. */
import type { MarkKind, RichText } from '../../model/text.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import type { Atom, SetStretch } from '../types.ts';
import { firstFrom } from './readings.ts';
import { inkEndOf, inkStartOf, type SetAtoms } from './set-atoms.ts';

/** A marked stretch over the atoms [first, end) of its paragraph. */
export interface Marked {
  readonly kind: SetStretch['kind'];
  readonly first: number;
  readonly end: number;
}

/** The stretches that the house marks, in text order. */
export function markedAtoms(rich: RichText, atoms: readonly Atom[], house: HouseStyle): Marked[] {
  let at = 0;
  return rich.marks
    .flatMap(({ kind, from, to }) => (isPrinted(kind, house) ? [{ kind, from, to }] : []))
    .toSorted((a, b) => a.from - b.from)
    .map(({ kind, from, to }) => {
      at = firstFrom(atoms, at, from);
      return { kind, first: at, end: firstFrom(atoms, at, to) };
    });
}

function isPrinted(kind: MarkKind, house: HouseStyle): kind is SetStretch['kind'] {
  if (kind === 'name') return house.nameMarks !== 'none';
  return kind === 'title' ? house.titleMarks !== 'none' : kind === 'deceased';
}

/** What of them stands in a line; a stretch goes on in the next line without an end. */
export function setStretches(line: SetAtoms, marked: readonly Marked[]): SetStretch[] {
  const last = line.first + line.atoms.length;
  return marked
    .filter(({ first, end }) => first < last && end > line.first)
    .map(({ kind, first, end }) => ({
      kind,
      start: inkStartOf(line, Math.max(first, line.first) - line.first),
      end: inkEndOf(line, Math.min(end, last) - 1 - line.first),
      opens: first >= line.first,
      closes: end <= last,
    }));
}
