/** Atoms in, break points out: line-start and line-end prohibition 避頭尾/禁則 and what may not be parted. */
import type { Mark } from '../model/text.ts';
import type { CharacterClass } from '../model/typography/character-classes.ts';
import type { Kinsoku } from '../model/typography/house-styles.ts';
import { coverOf } from './coverage.ts';
import { clings, tiedByNumber, tiedByWord } from './ties.ts';
import type { Atom } from './types.ts';

export interface BreakTable {
  readonly notAtStart: ReadonlySet<CharacterClass>;
  readonly notAtEnd: ReadonlySet<CharacterClass>;
}

export const breakTable = (kinsoku: Kinsoku): BreakTable => ({
  notAtStart: new Set(kinsoku.notAtStart),
  notAtEnd: new Set(kinsoku.notAtEnd),
});

/** For each atom, whether a line may end after it. The paragraph's end is always a legal end. */
export function legalBreaks(
  atoms: readonly Atom[],
  marks: readonly Mark[],
  table: BreakTable,
): boolean[] {
  const kept = marks.filter((mark) => mark.kind === 'nobreak' || mark.kind === 'ruby');
  // A mark holds together what stands before each of its places but the first.
  const isInside = coverOf(kept.map(({ from, to }) => ({ from: from + 1, to })));
  let visible: CharacterClass = 'space';
  return atoms.map((atom, index) => {
    // Spaces are dropped at a break: the line ends with what stands before them.
    if (atom.last !== 'space') visible = atom.last;
    const next = atoms[index + 1];
    if (next === undefined) return true;
    const inside = isInside(next.from);
    return !inside && !table.notAtEnd.has(visible) && mayPart(atom, next, table);
  });
}

function mayPart(atom: Atom, next: Atom, table: BreakTable): boolean {
  // A space stays with what is before it and is dropped at the break.
  if (!atom.breakAfter || next.first === 'space') return false;
  if (table.notAtStart.has(next.first)) return false;
  return !tiedByNumber(atom, next) && !tiedByWord(atom, next) && !clings(atom, next);
}
