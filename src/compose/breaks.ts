/** Atoms in, break points out: line-start and line-end prohibition 避頭尾/禁則 and what may not be parted. */
import type { Mark } from '../model/text.ts';
import type { CharacterClass } from '../model/typography/character-classes.ts';
import type { Kinsoku } from '../model/typography/house-styles.ts';
import { coverOf } from './coverage.ts';
import { clings, isInvisible, tiedByNumber, tiedByWord } from './ties.ts';
import type { Atom, Break } from './types.ts';

export interface BreakTable {
  readonly notAtStart: ReadonlySet<CharacterClass>;
  readonly notAtEnd: ReadonlySet<CharacterClass>;
}

export const breakTable = (kinsoku: Kinsoku): BreakTable => ({
  notAtStart: new Set(kinsoku.notAtStart),
  notAtEnd: new Set(kinsoku.notAtEnd),
});

/** For each atom, how readily a line may end after it. The paragraph's end is always a legal end. */
export function legalBreaks(
  atoms: readonly Atom[],
  marks: readonly Mark[],
  table: BreakTable,
): Break[] {
  const kept = marks.filter((mark) => mark.kind === 'nobreak' || mark.kind === 'ruby');
  // A mark holds together what stands before each of its places but the first.
  const isInside = coverOf(kept.map(({ from, to }) => ({ from: from + 1, to })));
  let visible: CharacterClass = 'space';
  return atoms.map((atom, index) => {
    // Spaces are dropped at a break: the line ends with what stands before them.
    if (atom.last !== 'space' && !isInvisible(atom)) visible = atom.last;
    const next = atoms[index + 1];
    if (next === undefined) return 'free';
    if (isInside(next.from) || table.notAtEnd.has(visible)) return 'never';
    if (areFigureCells(atom, next)) return 'reluctant';
    return mayPart(atom, next, table) ? 'free' : 'never';
  });
}

/** Figures that stand one per cell 一字一格 may be parted at need, as jlreq 3.1.10 lets full-width figures. */
const areFigureCells = (atom: Atom, next: Atom): boolean =>
  atom.last === 'digit' && next.first === 'digit' && isCell(atom) && isCell(next);

const isCell = (atom: Atom): boolean => atom.features.includes('fwid');

function mayPart(atom: Atom, next: Atom, table: BreakTable): boolean {
  // A space stays with what is before it and is dropped at the break.
  if (!atom.breakAfter || next.first === 'space') return false;
  if (table.notAtStart.has(next.first)) return false;
  return !tiedByNumber(atom, next) && !tiedByWord(atom, next) && !clings(atom, next);
}
