/** A paragraph's ruby marks and atoms in, the readings in small type out, and the atoms with room for them. */
import type { FontBook } from '../../model/font.ts';
import { plainText, type RichText } from '../../model/text.ts';
import { type Px, px } from '../../units.ts';
import { atomsOf } from '../casting/atoms.ts';
import type { Atom, ParagraphStyle } from '../types.ts';
import { naturalLength, STEP } from '../white/justify.ts';
import { type RubyPart, rubyParts } from './ruby-parts.ts';

/** jlreq 3.3.3: ruby type is half the size of its base. */
export const RUBY_SHARE = 0.5;

/** A reading in ruby type, over the atoms [first, end) of its paragraph. */
export interface Reading {
  readonly part: RubyPart;
  readonly atoms: readonly Atom[];
  readonly length: Px;
  readonly first: number;
  readonly end: number;
  /** How far it may reach over the neighbours of its base. */
  readonly over: { readonly before: Px; readonly after: Px };
}

/** What is set beside a base: its part of a mark, and the atoms it stands on. */
export interface Annotated {
  readonly part: RubyPart;
  readonly first: number;
  readonly end: number;
}

/** All annotated stretches of a paragraph, in text order. */
export function annotatedIn(rich: RichText, base: readonly Atom[]): Annotated[] {
  let at = 0;
  return rich.marks
    .filter((mark) => mark.kind === 'ruby' && mark.value !== null)
    .toSorted((a, b) => a.from - b.from)
    .flatMap((mark) => rubyParts(mark, rich.text))
    .flatMap((part) => {
      const first = firstFrom(base, at, part.from);
      at = firstFrom(base, first, part.to);
      return at > first ? [{ part, first, end: at }] : [];
    });
}

/** First atom, not before `index`, that starts at or after a place in the text. */
export function firstFrom(atoms: readonly Atom[], index: number, place: number): number {
  let found = index;
  while (found < atoms.length && (atoms[found] as Atom).from < place) found += 1;
  return found;
}

/** The readings of a paragraph in text order, set in ruby type. */
export function readingsOf(
  annotated: readonly Annotated[],
  base: readonly Atom[],
  style: ParagraphStyle,
  fonts: FontBook,
): Reading[] {
  if (annotated.length === 0) return [];
  const small = smallStyle(style, RUBY_SHARE);
  return annotated.flatMap(({ part, first, end }, index) => {
    if (part.zhuyin) return [];
    const atoms = atomsOf(plainText(part.reading), small, fonts);
    const bare = (neighbour: Annotated | undefined, edge: number): boolean =>
      neighbour === undefined || edge < neighbour.first || edge >= neighbour.end;
    const over = {
      before: bare(annotated[index - 1], first - 1) ? overhang(base[first - 1], style) : px(0),
      after: bare(annotated[index + 1], end) ? overhang(base[end], style) : px(0),
    };
    return [{ part, atoms, length: naturalLength(atoms), first, end, over }];
  });
}

/** A style for type beside a line: neither its cells nor its tracking are the line's. */
export const smallStyle = (style: ParagraphStyle, share: number): ParagraphStyle => ({
  ...style,
  size: px(style.size * share),
  cell: 1 as ParagraphStyle['cell'],
  tracking: 0 as ParagraphStyle['tracking'],
});

const KANA = new Set(['kana', 'small-kana', 'prolonged']);

/** jlreq 3.3.8: ruby may hang over kana, here by half a character of its own; over no Han, nor what has ruby itself. */
const overhang = (neighbour: Atom | undefined, { size }: ParagraphStyle): Px =>
  px(neighbour !== undefined && KANA.has(neighbour.first) ? (size * RUBY_SHARE) / 2 : 0);

/** Spreads a base that is shorter than its reading (jlreq 3.3.6: the base opens, half a share at each end). */
export function makeRoom(atoms: readonly Atom[], readings: readonly Reading[]): readonly Atom[] {
  if (readings.length === 0) return atoms;
  const roomy = [...atoms];
  for (const { first, end, length, over } of readings) {
    const short = length - lengthOf(atoms.slice(first, end)) - over.before - over.after;
    if (short <= 0) continue;
    // Whole units, so that the browser cannot round the blanks away.
    const share = Math.ceil((short / (end - first) / 2) * STEP) / STEP;
    for (let index = first; index < end; index += 1) {
      const atom = atoms[index] as Atom;
      roomy[index] = { ...atom, before: px(atom.before + share), after: px(atom.after + share) };
    }
  }
  return roomy;
}

const lengthOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, atom) => sum + atom.before + atom.advance + atom.after, 0);
