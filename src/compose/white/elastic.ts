/** Atoms of a style that moves blanks in, how much each pair, edge and atom can give up out. */
import type { FontBook } from '../../model/font.ts';
import {
  HAN_LATIN,
  SQUEEZES,
  type Squeeze,
  WORD_SPACE,
  type Yielding,
} from '../../model/typography/elasticity.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import type { Atom, ParagraphStyle } from '../types.ts';
import { type Movable, movablesOf } from './movable.ts';
import { meetsLatin, TRIM, trimOf } from './neighbours.ts';

export interface Elastic {
  readonly movables: readonly (Movable | null)[];
  /** Which blanks the pair that ends with the atom takes away while both stand in one line, in bits of `TRIM`. */
  readonly trims: Uint8Array;
  /** White between Han and Latin in front of the atom. */
  readonly parted: Float64Array;
  /** How much longer, mostly shorter, that makes the pair. */
  readonly pairs: Float64Array;
  /** Taken off a line that starts or ends with the atom; the first line may be excepted. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
  readonly firstOpens: boolean;
  /** What all atoms before this one can give up in the middle of a line, summed; one more for the end. */
  readonly play: Float64Array;
  /** What an atom can give up more where it ends its line. */
  readonly ending: Float64Array;
}

/** Whether a house moves any blank of its own accord: most pages need none of this. */
export const isElastic = (house: HouseStyle): boolean =>
  house.adjacent !== 'full' ||
  house.lineStart !== 'full' ||
  house.lineEnd !== 'never' ||
  house.squeeze !== 'none' ||
  house.stretch !== 'even' ||
  house.hanLatin > 0 ||
  house.hang !== 'none';

/** The order in which blanks give way; a line end that gives way if needed gives way first. */
export function squeezeOf(house: HouseStyle): Squeeze {
  const named: Squeeze = SQUEEZES[house.squeeze];
  const endFirst = house.lineEnd === 'if-needed' && !named.flat().includes('line-end');
  return endFirst ? [['line-end'], ...named] : named;
}

export function elasticOf(atoms: readonly Atom[], style: ParagraphStyle, fonts: FontBook): Elastic {
  const { house, size } = style;
  const movables = movablesOf(atoms, style, fonts);
  const elastic: Elastic = {
    movables,
    trims: new Uint8Array(atoms.length + 1),
    parted: new Float64Array(atoms.length + 1),
    pairs: new Float64Array(atoms.length),
    opening: new Float64Array(atoms.length),
    closing: new Float64Array(atoms.length),
    firstOpens: house.lineStart === 'half',
    play: new Float64Array(atoms.length + 1),
    ending: new Float64Array(atoms.length),
  };
  const gap = house.hanLatin * size;
  for (let index = 1; index < atoms.length; index += 1) joinPair(elastic, atoms, index, gap, house);
  const yields = new Set(squeezeOf(house).flat());
  for (let index = 0; index < atoms.length; index += 1) {
    const movable = movables[index] ?? null;
    const atom = atoms[index] as Atom;
    if (movable !== null && house.lineStart !== 'full' && atom.first === 'open') {
      elastic.opening[index] = movable.before;
    }
    if (house.lineEnd === 'always') elastic.closing[index] = endBlankLeft(elastic, index);
    const inner = innerPlay(elastic, atom, index, yields, size);
    elastic.play[index + 1] = (elastic.play[index] as number) + inner;
    elastic.ending[index] = endingPlay(elastic, atom, index, yields, style) - inner;
  }
  return elastic;
}

function joinPair(
  elastic: Elastic,
  atoms: readonly Atom[],
  index: number,
  gap: number,
  { adjacent }: HouseStyle,
): void {
  const left = atoms[index - 1] as Atom;
  const right = atoms[index] as Atom;
  const before = elastic.movables[index - 1] ?? null;
  const after = elastic.movables[index] ?? null;
  const trim = trimOf(left, right, before, after, adjacent);
  const parted = gap > 0 && meetsLatin(left, right) ? gap : 0;
  elastic.trims[index] = trim;
  elastic.parted[index] = parted;
  elastic.pairs[index] = parted - trimmed(trim, elastic.trims[index - 1] as number, before, after);
}

/** What a pair takes away that the pair before it has not taken already: a centred mark has two neighbours. */
function trimmed(
  trim: number,
  earlier: number,
  left: Movable | null,
  right: Movable | null,
): number {
  if (trim === 0) return 0;
  const own = (bit: number) => (trim & bit) !== 0;
  const gone = (bit: number) => (earlier & bit) !== 0;
  return (
    (own(TRIM.leftAfter) && !gone(TRIM.rightAfter) ? (left?.after ?? 0) : 0) +
    (own(TRIM.leftBefore) && !gone(TRIM.rightBefore) ? (left?.before ?? 0) : 0) +
    (own(TRIM.rightBefore) ? (right?.before ?? 0) : 0) +
    (own(TRIM.rightAfter) ? (right?.after ?? 0) : 0)
  );
}

/** What remains of an atom's blanks, [before, after], between a left neighbour that trims it so and a right one. */
export function blanksLeft(
  movable: Movable | null,
  own: number,
  next: number,
): readonly [before: number, after: number] {
  if (movable === null) return NOTHING;
  const keepsBefore = (own & TRIM.rightBefore) === 0 && (next & TRIM.leftBefore) === 0;
  const keepsAfter = (own & TRIM.rightAfter) === 0 && (next & TRIM.leftAfter) === 0;
  return [keepsBefore ? movable.before : 0, keepsAfter ? movable.after : 0];
}

const NOTHING = [0, 0] as const;

/** A mark with white behind it goes to half a cell at the end of a line, a centred one from both sides. */
export const endBlank = (movable: Movable): number =>
  movable.after > 0 ? movable.before + movable.after : 0;

/** What its pair with the mark before it has left of that. */
function endBlankLeft({ movables, trims }: Elastic, index: number): number {
  const movable = movables[index] ?? null;
  if (movable === null || endBlank(movable) === 0) return 0;
  const [before, after] = blanksLeft(movable, trims[index] as number, 0);
  return before + after;
}

function innerPlay(
  elastic: Elastic,
  atom: Atom,
  index: number,
  yields: ReadonlySet<Yielding>,
  size: number,
): number {
  const movable = elastic.movables[index] ?? null;
  let play = yields.has('han-latin') ? gapPlay(elastic.parted[index] as number, size) : 0;
  if (atom.first === 'space' && yields.has('word-space')) play += spacePlay(atom, size);
  if (movable !== null && yields.has(movable.yields)) {
    const { trims } = elastic;
    const [before, after] = blanksLeft(movable, trims[index] ?? 0, trims[index + 1] ?? 0);
    play += before + after;
  }
  return play;
}

/** How far a gap between Han and Latin, and a space between words, may close. */
export const gapPlay = (gap: number, size: number): number =>
  Math.max(0, gap - HAN_LATIN.least * size);

export const spacePlay = (atom: Atom, size: number): number =>
  atom.last === 'space' ? Math.max(0, atom.advance - atom.tracking - WORD_SPACE.least * size) : 0;

function endingPlay(
  elastic: Elastic,
  atom: Atom,
  index: number,
  yields: ReadonlySet<Yielding>,
  style: ParagraphStyle,
): number {
  const closed = elastic.closing[index] as number;
  const movable = elastic.movables[index] ?? null;
  if (hangs(atom, style)) return typeLeft(elastic, atom, index) - closed;
  const gap = yields.has('han-latin') ? gapPlay(elastic.parted[index] as number, style.size) : 0;
  if (movable === null || closed > 0) return gap;
  return gap + (yields.has('line-end') ? endBlankLeft(elastic, index) : 0);
}

/** The room that an atom takes behind the mark before it: what their pair has closed is not there to hang. */
function typeLeft({ movables, trims }: Elastic, atom: Atom, index: number): number {
  const movable = movables[index] ?? null;
  const [before, after] = blanksLeft(movable, trims[index] as number, 0);
  const closed = movable === null ? 0 : movable.before + movable.after - before - after;
  return atom.before + atom.advance - atom.tracking + atom.after - closed;
}

/** clreq 3.1.7: one of 。，、 may hang; centred ones look wrong under a horizontal line. */
export const hangs = (atom: Atom, { house, direction }: ParagraphStyle): boolean =>
  house.hang === 'stops' &&
  HANGING.test(atom.text) &&
  (direction === 'vertical' || hangsInHorizontal(house.name));

/** Hong Kong and Taiwan centre their stops. */
export const hangsInHorizontal = (name: string): boolean => name !== 'zh-HK' && name !== 'zh-TW';

const HANGING = /^[。，、．]$/u;

/** What a line of the atoms [first, end) can give up before it is too tight. How a line starts is the house's style. */
export const playIn = (elastic: Elastic, first: number, end: number): number =>
  first + 1 >= end
    ? 0
    : (elastic.play[end] as number) -
      (elastic.play[first + 1] as number) +
      (elastic.ending[end - 1] as number);
