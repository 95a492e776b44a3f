/** Atoms in, break points out: line-start and line-end prohibition 避頭尾/禁則 and what may not be parted. */
import type { RichText } from '../../model/text.ts';
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import type { Kinsoku } from '../../model/typography/kinsoku.ts';
import { coverOf } from '../casting/coverage.ts';
import type { Atom, Break, ParagraphStyle, Seam } from '../types.ts';
import { clings, isGlued, isInvisible } from './joiners.ts';
import { type Joint, jointsOf } from './joints.ts';
import { keptSpans, unitSpans } from './kept.ts';
import { leadingSignsOf } from './leading-signs.ts';
import { isBlank } from './strip.ts';
import { withTail } from './tail.ts';
import {
  isFormula,
  isLink,
  isMinus,
  isMore,
  isPlain,
  isSpelled,
  tiedByNumber,
  tiedByReading,
  tiedByWord,
} from './ties.ts';
import { isInWideWord } from './wide-words.ts';

interface BreakTable {
  readonly notAtStart: ReadonlySet<CharacterClass>;
  readonly notAtEnd: ReadonlySet<CharacterClass>;
  readonly dashConnects: boolean;
  readonly partRuns: boolean;
}

const tables = new WeakMap<Kinsoku, readonly [pushed: BreakTable, parted: BreakTable]>();

function tableOf({ kinsoku, house }: ParagraphStyle): BreakTable {
  let pair = tables.get(kinsoku);
  if (pair === undefined) {
    const table = {
      notAtStart: new Set(kinsoku.notAtStart),
      notAtEnd: new Set(kinsoku.notAtEnd),
      dashConnects: kinsoku.dashConnects,
      partRuns: false,
    };
    pair = [table, { ...table, partRuns: true }];
    tables.set(kinsoku, pair);
  }
  return pair[house.partRuns ? 1 : 0];
}

/** For each atom, how readily a line may end after it. The paragraph's end is always a legal end. */
export function legalBreaks(
  atoms: readonly Atom[],
  rich: RichText,
  style: ParagraphStyle,
): Break[] {
  const table = tableOf(style);
  const isKept = coverOf(keptSpans(rich, style));
  const isCounted = coverOf(unitSpans(rich, style));
  const joints = jointsOf(rich.text);
  const signs = leadingSignsOf(rich.text);
  let visible: CharacterClass = 'space';
  const breaks = atoms.map((atom, index): Break => {
    // Spaces are dropped at a break: the line ends with what stands before them.
    if (!isBlank(atom) && !isInvisible(atom)) visible = atom.last;
    const next = atoms[index + 1];
    if (next === undefined) return 'free';
    const kept = isKept(next.from);
    const counted = isCounted(next.from);
    if (table.notAtEnd.has(visible) || signs.has(atom.from)) return 'never';
    const legal = breakBetween(atom, next, table, joints, [atoms[index - 1], atoms[index + 2]]);
    if (kept && legal !== 'never') return 'kept';
    return counted && legal === 'free' ? 'reluctant' : legal;
  });
  return withTail(atoms, breaks);
}

/** What stands before and after the two that are asked about. */
type Around = readonly [before: Atom | undefined, after: Atom | undefined];

function breakBetween(
  atom: Atom,
  next: Atom,
  table: BreakTable,
  joints: ReadonlyMap<number, Joint>,
  around: Around,
): Break {
  if (isPlain(atom) && isPlain(next)) return table.notAtStart.has(next.first) ? 'never' : 'free';
  const [before, after] = around;
  if (joints.has(next.from)) return 'never';
  const joint = joints.get(atom.from);
  if (joint === 'whole') return 'never';
  if (joint === 'seam') return joint;
  if (isLink(atom, next, after) || isMore(atom, next, after)) return 'never';
  if (isLink(before, atom, next)) return 'seam';
  if (areFigureCells(atom, next)) return 'figures';
  if (isInWideWord(before, atom, next, after)) {
    return table.notAtStart.has(next.first) ? 'never' : 'figures';
  }
  if (atom.seam !== 'none') return SEAMS[atom.seam];
  if (isFormula(before, atom, next, after)) return 'reluctant';
  if (mayPart(atom, next, table, after)) return 'free';
  return table.partRuns && isThird(before, atom, next) ? 'reluctant' : 'never';
}

const SEAMS = {
  cluster: 'cut',
  number: 'seam',
  address: 'reluctant',
  hyphenation: 'reluctant',
} as const satisfies Readonly<Record<Exclude<Seam, 'none'>, Break>>;

/**
 * Figures that stand one per cell 一字一格 may be parted at need, as jlreq 3.1.10 lets full-width figures; not in G20. So may
 * letters of full width, between which the standards let any line break (jlreq cl-19, UAX #14 ID): ＮＨＫ, ＳＤＧｓ, Ａ４.
 */
const areFigureCells = (atom: Atom, next: Atom): boolean =>
  atom.breakAfter && isCell(atom, atom.last) && isCell(next, next.first);

const isCell = (atom: Atom, edge: CharacterClass): boolean =>
  isSpelled(atom) || (edge === 'digit' && atom.features.includes('fwid'));

/** clreq 3.1.3: of three closing marks in a row the third may start a line. */
const isThird = (before: Atom | undefined, atom: Atom, next: Atom): boolean =>
  before !== undefined &&
  CLOSING.has(before.last) &&
  CLOSING.has(atom.last) &&
  CLOSING.has(next.first);

const CLOSING: ReadonlySet<CharacterClass> = new Set(['close', 'stop', 'exclamation']);

function mayPart(atom: Atom, next: Atom, table: BreakTable, after: Atom | undefined): boolean {
  // A space stays with what is before it and is dropped at the break.
  if (!atom.breakAfter || isBlank(next)) return false;
  if (table.notAtStart.has(classAtStart(next, table))) return false;
  if (tiedByNumber(atom, next) || tiedByWord(atom, next)) return false;
  if (tiedByReading(atom, next) || isGlued(atom, next)) return false;
  return !clings(atom, next) || isMinus(next, after);
}

/** A single dash is a connector where the profile says so; a pair may start a line. */
const classAtStart = (atom: Atom, { dashConnects }: BreakTable): CharacterClass =>
  dashConnects && atom.first === 'dash' && atom.text === '—' ? 'connector' : atom.first;
