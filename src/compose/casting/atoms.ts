/** Pieces in, atoms out, in text order: the smallest that a line is made of. */
import type { FaceId, FontBook } from '../../model/font.ts';
import type { Mark, MarkKind, RichText } from '../../model/text.ts';
import { jointsOf } from '../breaking/joints.ts';
import { leadingSignsOf } from '../breaking/leading-signs.ts';
import type { Atom, Look, ParagraphStyle } from '../types.ts';
import { atomDrawnBy } from './atom.ts';
import { type Cast, castLetters, castPiece, LONGEST_WORD } from './cast.ts';
import { coverOf } from './coverage.ts';
import { pairExclamations } from './exclamations.ts';
import { piecesOf } from './pieces.ts';

/** All atoms of a paragraph, in text order. */
export function atomsOf(rich: RichText, style: ParagraphStyle, fonts: FontBook): Atom[] {
  const looks = lookFinder(rich.marks, style);
  const isDotted = coverOf(rich.marks.filter((mark) => mark.kind === 'emphasis'));
  const sorts = sortsOf(style, fonts);
  const atoms: Atom[] = [];
  for (const piece of pairExclamations(piecesOf(rich, style.direction), rich.text, style)) {
    const { kind, from } = piece;
    const look = looks(from);
    const dotted = isDotted(from);
    if (kind !== 'cell' || piece.to > from + 1 || dotted || look !== style.base) {
      for (const cast of castPiece(rich, piece, style)) {
        addCast(atoms, cast, look, dotted, style, fonts);
      }
      continue;
    }
    const code = rich.text.charCodeAt(from);
    const sort = sorts.get(code);
    if (sort === undefined) {
      const [cast] = castPiece(rich, piece, style);
      if (cast === undefined) throw new Error('a cell without a cast');
      addCast(atoms, cast, look, dotted, style, fonts);
      sorts.set(code, atoms.at(-1) as Atom);
    } else atoms.push({ ...sort, from, to: from + 1 });
  }
  return closedNumbers(atoms, rich.text);
}

/** No gap opens in a number whose marks have cells of their own. */
function closedNumbers(atoms: Atom[], text: string): Atom[] {
  const joints = jointsOf(text);
  const signs = leadingSignsOf(text);
  if (joints.size === 0 && signs.size === 0) return atoms;
  for (const [index, mark] of atoms.entries()) {
    if (signs.has(mark.from)) atoms[index] = { ...mark, opensAfter: false };
    const before = atoms[index - 1];
    const joint = joints.get(mark.from);
    if (before === undefined || joint === undefined || joint === 'list') continue;
    atoms[index - 1] = { ...before, opensAfter: false };
    atoms[index] = { ...mark, opensAfter: false };
  }
  return atoms;
}

/** Cells that a style has set before, by code unit: most copy is made of a few thousand characters, over and over. */
const cases = new WeakMap<ParagraphStyle, { fonts: FontBook; sorts: Map<number, Atom> }>();

function sortsOf(style: ParagraphStyle, fonts: FontBook): Map<number, Atom> {
  const known = cases.get(style);
  if (known?.fonts === fonts) return known.sorts;
  const sorts = new Map<number, Atom>();
  cases.set(style, { fonts, sorts });
  return sorts;
}

function addCast(
  atoms: Atom[],
  cast: Cast,
  look: Look,
  dotted: boolean,
  style: ParagraphStyle,
  fonts: FontBook,
): void {
  const face = fonts.faceFor(cast.drawn, look.faces);
  if (isWhole(cast, face)) {
    atoms.push(atomDrawnBy(face, cast, look, dotted, style, fonts));
    return;
  }
  for (const letter of castLetters(cast)) {
    const own = fonts.faceFor(letter.drawn, look.faces);
    atoms.push(atomDrawnBy(own, letter, look, dotted, style, fonts));
  }
}

/** Whether a cast stays in one piece: what has a width of its own always does. */
const isWhole = ({ text, em }: Cast, face: FaceId | null): boolean =>
  text.length === 1 || em !== null || (face !== null && text.length <= LONGEST_WORD);

const LOOKS: ReadonlySet<MarkKind> = new Set<MarkKind>(['bold', 'dateline', 'note']);

function lookFinder(marks: readonly Mark[], style: ParagraphStyle): (at: number) => Look {
  const looks = marks.filter(({ kind }) => LOOKS.has(kind));
  if (looks.length === 0) return () => style.base;
  const covers = (kind: MarkKind) => coverOf(looks.filter((mark) => mark.kind === kind));
  const [isBold, isDateline, isNote] = [covers('bold'), covers('dateline'), covers('note')];
  return (at) => {
    if (isNote(at)) return style.note;
    if (isDateline(at)) return style.dateline;
    return isBold(at) ? style.bold : style.base;
  };
}
