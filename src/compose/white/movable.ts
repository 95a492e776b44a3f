/** Atoms in, movable blanks out: what half of a mark's cell is white, and which glyph stands without it. */
import type { Feature, FontBook } from '../../model/font.ts';
import type { CharacterClass } from '../../model/typography/character-classes.ts';
import {
  MOVABLE,
  type Side,
  type Yielding,
  yieldingOf,
} from '../../model/typography/elasticity.ts';
import { type Px, px } from '../../units.ts';
import type { Atom, ParagraphStyle } from '../types.ts';

/** The white of one mark that a line may take away. */
export interface Movable {
  readonly before: Px;
  readonly after: Px;
  readonly yields: Yielding;
  /** Paints the glyph without its white; null where the white stands outside the glyph, as an interpunct's does. */
  readonly features: readonly Feature[] | null;
}

/** Least share of an em that is worth calling a blank: a face without half-width marks has none. */
const LEAST = 0.2;

const HALT: readonly Feature[] = ['halt'];
const VHAL: readonly Feature[] = ['vhal'];

/** The movable blank of each atom, null for most. */
export function movablesOf(
  atoms: readonly Atom[],
  style: ParagraphStyle,
  fonts: FontBook,
): (Movable | null)[] {
  const known = new Map<string, Movable | null>();
  return atoms.map((atom) => {
    // A note mark, a pair of marks in one atom, or a mark on half a cell already, has nothing to give.
    if (
      atom.look.share < 1 ||
      !MARKS.has(atom.first) ||
      atom.text.length > 1 ||
      atom.features.length > 0
    )
      return null;
    const key = `${atom.face} ${atom.text} ${atom.before}`;
    let movable = known.get(key);
    if (movable === undefined) {
      movable = movableOf(atom, style, fonts);
      known.set(key, movable);
    }
    return movable;
  });
}

const MARKS: ReadonlySet<CharacterClass> = new Set(
  Object.values(MOVABLE).flatMap((sides) => Object.keys(sides) as CharacterClass[]),
);

function movableOf(atom: Atom, style: ParagraphStyle, fonts: FontBook): Movable | null {
  // A face draws the marks of its own language whatever the copy's is.
  const side = MOVABLE[fonts.faces.get(atom.face)?.lang ?? style.lang][atom.first];
  if (side === undefined) return null;
  const yields = yieldingOf(atom.first, atom.text);
  if (yields === null || atom.setting !== 'upright' || atom.painted !== atom.text) return null;
  const natural = atom.advance - atom.tracking;
  if (atom.first === 'middle-dot' && natural < NARROW * style.size) {
    return outside(atom, natural, yields, style);
  }
  const features = style.direction === 'vertical' ? VHAL : HALT;
  const { lang, direction } = style;
  const { painted: text, face, setting } = atom;
  const half = fonts.advance({ text, face, lang, direction, setting, features }) * style.size;
  const white = natural - half;
  return white < LEAST * style.size ? null : { ...shared(white, side), yields, features };
}

/** An interpunct this narrow has no cell of its own, but blanks on either side. */
const NARROW = 0.75;

/** Blanks beside an interpunct go down to what leaves it half a cell. */
function outside(
  atom: Atom,
  natural: number,
  yields: Yielding,
  style: ParagraphStyle,
): Movable | null {
  const white = atom.before + natural + atom.after - style.size / 2;
  const most = Math.min(white, atom.before + atom.after);
  return most < LEAST * style.size ? null : { ...shared(most, 'both'), yields, features: null };
}

function shared(white: number, side: Side): Pick<Movable, 'before' | 'after'> {
  if (side === 'both') return { before: px(white / 2), after: px(white / 2) };
  return side === 'before'
    ? { before: px(white), after: px(0) }
    : { before: px(0), after: px(white) };
}

/** An atom with so much of its blank taken away before and after. */
export function withoutBlank(atom: Atom, movable: Movable, before: number, after: number): Atom {
  if (movable.features === null) {
    return { ...atom, before: px(atom.before - before), after: px(atom.after - after) };
  }
  return {
    ...atom,
    features: movable.features,
    advance: px(atom.advance - movable.before - movable.after),
    before: px(atom.before + movable.before - before),
    after: px(atom.after + movable.after - after),
  };
}
