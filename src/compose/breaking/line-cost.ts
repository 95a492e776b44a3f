/** One line of a paragraph in, what it costs to set it so out: white, tightness, and a paragraph's end on one character 孤字. */
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import type { Atom } from '../types.ts';

export interface Candidate {
  readonly atoms: readonly Atom[];
  readonly first: number;
  readonly end: number;
  /** White that is left, negative where the line is too long, and what blanks can give up then. */
  readonly slack: number;
  readonly play: number;
  /** Places at which gaps may open. */
  readonly gaps: number;
  readonly last: boolean;
}

/** What is dear, in the money of gaps: one of a sixteenth of an em a line costs 400, of an eighth 1,750, of a quarter 11,000. */
export const PENALTY = {
  /** A last line of one character. */
  runt: 1200,
  /** A word parted, figures parted, a run of marks parted. */
  reluctant: 1500,
  /** Of the last resorts of the house the first; each after it as much more. */
  resort: 3000,
  /** No break within reach. */
  stuck: 1e6,
} as const;

/** Gap in em that is as bad as body text may have it (LIN-09). */
const BAD_GAP = 0.25;
/** White itself, so that a paragraph has little of it; and its cube, so that no line has much. */
const WHITE = { straight: 1000, cubed: 10_000 } as const;
const FEW_GAPS = 8;
/** A line squeezed to its limit is as bad as one opened by a sixteenth of an em a gap. */
const TIGHTEST = 400;

export function costOfLine(line: Candidate, size: number): number {
  const { slack, play, gaps, last } = line;
  if (slack < 0) return play > 0 ? TIGHTEST * (slack / play) ** 2 : 0;
  if (last) return isRunt(line) ? PENALTY.runt : 0;
  // A line of one long word opens nothing: what it is short of weighs as the gaps of a few characters would.
  const ratio = slack / (gaps === 0 ? FEW_GAPS : gaps) / size / BAD_GAP;
  return WHITE.straight * ratio + WHITE.cubed * ratio ** 3;
}

const MARKS: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'exclamation',
  'dash',
  'ellipsis',
]);

/** One character, with or without marks. */
function isRunt({ atoms, first, end }: Candidate): boolean {
  let characters = 0;
  for (let index = first; index < end && characters < 2; index += 1) {
    const atom = atoms[index] as Atom;
    if (!MARKS.has(atom.first)) characters += atom.text.length;
  }
  return characters < 2;
}
