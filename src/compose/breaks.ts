/** Atoms in, break points out: line-start and line-end prohibition 避頭尾/禁則 and what may not be parted. */
import type { Mark } from '../model/text.ts';
import type { CharacterClass } from '../model/typography/character-classes.ts';
import type { Kinsoku } from '../model/typography/house-styles.ts';
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
  return atoms.map((atom, index) => {
    const next = atoms[index + 1];
    if (next === undefined) return true;
    return mayPart(atom, next, table) && !kept.some((mark) => spans(mark, next.from));
  });
}

const spans = (mark: Mark, at: number): boolean => mark.from < at && at < mark.to;

function mayPart(atom: Atom, next: Atom, table: BreakTable): boolean {
  if (!atom.breakAfter) return false;
  // A space stays with what is before it and is dropped at the break.
  if (next.first === 'space') return false;
  if (table.notAtStart.has(next.first) && atom.last !== 'space') return false;
  if (table.notAtEnd.has(atom.last)) return false;
  return !tiedByNumber(atom, next) && !tiedByWord(atom, next);
}

/** jlreq 3.1.10: no break between a currency sign and its number, or a number and %, ° and the like. */
const tiedByNumber = (atom: Atom, next: Atom): boolean =>
  (atom.last === 'prefix' && next.first === 'digit') ||
  (atom.last === 'digit' && next.first === 'postfix');

const WORD_CLASSES: ReadonlySet<CharacterClass> = new Set(['latin', 'digit']);

/** Latin and figures break at a space or after a hyphen only (UAX #14 LB 21, LB 28). */
const tiedByWord = (atom: Atom, next: Atom): boolean =>
  WORD_CLASSES.has(atom.last) &&
  WORD_CLASSES.has(next.first) &&
  atom.setting === next.setting &&
  !atom.text.endsWith('-');
