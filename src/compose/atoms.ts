/** Pieces in, atoms out: each with its face, features, setting, advance and the right to break or open after it. */
import type { Direction, FaceId, Feature, FontBook } from '../model/font.ts';
import type { Mark, MarkKind, RichText } from '../model/text.ts';
import { type CharacterClass, classOf } from '../model/typography/character-classes.ts';
import { hasAny, isLetterOrFigure } from '../model/typography/characters.ts';
import { clustersOf } from '../model/typography/clusters.ts';
import { px } from '../units.ts';
import { type Cast, castLetters, castPiece } from './cast.ts';
import { closedColon } from './closed-colon.ts';
import { coverOf } from './coverage.ts';
import { pairExclamations } from './exclamations.ts';
import { hyphenated } from './hyphen.ts';
import { piecesOf } from './pieces.ts';
import type { Atom, Look, ParagraphStyle } from './types.ts';

/** Painted for a character that no listed face covers (下駄 geta mark). */
const GETA = '〓';

/** Longest word that is one atom: about the six cells that a line beside a picture must have (COL-08). */
const LONGEST_WORD = 12;

/** All atoms of a paragraph, in text order. */
export function atomsOf(rich: RichText, style: ParagraphStyle, fonts: FontBook): Atom[] {
  const looks = lookFinder(rich.marks, style);
  const isDotted = coverOf(rich.marks.filter((mark) => mark.kind === 'emphasis'));
  const sorts = sortsOf(style, fonts);
  const atoms: Atom[] = [];
  for (const piece of pairExclamations(piecesOf(rich), rich.text, style)) {
    const { kind, from } = piece;
    const look = looks(from);
    const dotted = isDotted(from);
    if (kind !== 'cell' || piece.to > from + 1 || dotted || look !== style.base) {
      for (const cast of castPiece(rich, piece, style)) {
        addCast(atoms, cast, look, dotted, style, fonts);
      }
      continue;
    }
    const text = rich.text.charAt(from);
    const sort = sorts.get(text);
    if (sort === undefined) {
      const [cast] = castPiece(rich, piece, style);
      if (cast === undefined) throw new Error('a cell without a cast');
      addCast(atoms, cast, look, dotted, style, fonts);
      sorts.set(text, atoms.at(-1) as Atom);
    } else atoms.push({ ...sort, from, to: from + 1 });
  }
  return atoms;
}

/** Cells that a style has set before: most copy is made of a few thousand characters, over and over. */
const cases = new WeakMap<ParagraphStyle, { fonts: FontBook; sorts: Map<string, Atom> }>();

function sortsOf(style: ParagraphStyle, fonts: FontBook): Map<string, Atom> {
  const known = cases.get(style);
  if (known?.fonts === fonts) return known.sorts;
  const sorts = new Map<string, Atom>();
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
    atoms.push(atomOf(cast, look, face, dotted, style, fonts));
    return;
  }
  for (const letter of castLetters(cast)) {
    const own = fonts.faceFor(letter.drawn, look.faces);
    atoms.push(atomOf(letter, look, own, dotted, style, fonts));
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

function atomOf(
  cast: Cast,
  look: Look,
  face: FaceId | null,
  dotted: boolean,
  style: ParagraphStyle,
  fonts: FontBook,
): Atom {
  const { text, from, setting, seam } = cast;
  const single = text.length === 1;
  const first = single ? classOf(text) : classOfStart(text);
  const painted = face === null ? GETA : cast.drawn;
  const chosen = face ?? standIn(look, fonts);
  const { lang, direction } = style;
  const drawn = { text: painted, face: chosen, lang, direction, setting };
  const own = featuresOf(cast, first, look, style);
  const features =
    first === 'middle-dot' &&
    own.length === 0 &&
    fonts.advance({ ...drawn, features: own }) > style.house.middleDot
      ? halvedBy(direction)
      : own;
  const natural = fonts.advance({ ...drawn, features });
  const joined = setting === 'combined' || first === 'dash' || first === 'ellipsis';
  const units = joined || single ? 1 : clustersOf(text).length;
  const target = targetEm(natural, cast, first, look, style);
  const size = style.size * look.share;
  const closed = closedColon(text, natural, look, style, fonts.faces.get(chosen)?.lang ?? lang);
  // As tracking, what is taken off behind it is not missing where it ends its line.
  const loosened = (looseningEm(target, cast, style) - closed.after) * size;
  const advance = px(natural * size + loosened);
  const tracking = px(loosened / units);
  const whole = seam === 'hyphenation' && face !== null ? hyphenated(text) : null;
  const hyphen =
    whole === null
      ? 0
      : (fonts.advance({ ...drawn, text: whole, features }) - natural) * size +
        (whole.length - text.length) * tracking;
  const blank = (Math.max(0, target - natural) * size) / 2;
  return {
    text,
    painted,
    from,
    to: from + text.length,
    first,
    last: single ? first : classOfStart(clustersOf(text).at(-1) ?? text),
    look,
    face: chosen,
    features,
    setting,
    advance,
    tracking,
    units,
    joined,
    before: px(blank - closed.before * size),
    after: px(blank),
    // ASCII marks are of class Latin.
    emphasis: dotted && DOTTED.has(first) && hasAny(text, isLetterOrFigure),
    breakAfter: !cast.tied,
    // A no-break space opens as others do; what takes no room (a zero-width space) would open the same gap twice.
    opensAfter: (first === 'space' || !cast.tied) && natural > 0,
    seam,
    hyphen: px(hyphen),
  };
}

/** The face that paints 〓: the style's first that could be opened, or any, where the template misspells them all. */
const standIn = (look: Look, fonts: FontBook): FaceId =>
  look.faces.find((id) => fonts.faces.has(id)) ?? fonts.faces.keys().next().value ?? '';

/** Emphasis dots stand on characters, not on marks (clreq 3.3.3). */
const DOTTED: ReadonlySet<CharacterClass> = new Set([
  'han',
  'kana',
  'small-kana',
  'prolonged',
  'iteration',
  'digit',
  'latin',
]);

/** Classes whose glyph fills half a cell and whose other half is movable blank (clreq 3.1.6, jlreq 3.1.2). */
const HALVED: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'middle-dot',
]);

const HALT: readonly Feature[] = ['halt'];
const VHAL: readonly Feature[] = ['vhal'];

const halvedBy = (direction: Direction): readonly Feature[] =>
  direction === 'vertical' ? VHAL : HALT;

function featuresOf(
  cast: Cast,
  first: CharacterClass,
  look: Look,
  style: ParagraphStyle,
): readonly Feature[] {
  if (look.marks !== 'half' || cast.features.length > 0 || !HALVED.has(first)) return cast.features;
  return halvedBy(style.direction);
}

/** Tracking of the style, and the cell's difference for what stands in cells; Latin keeps its width. */
function looseningEm(target: number, cast: Cast, style: ParagraphStyle): number {
  if (style.tracking === 0 && style.cell === 1) return 0;
  const clusters = cast.setting === 'combined' ? 1 : clustersOf(cast.text).length;
  return style.tracking * clusters + (style.cell - 1) * cellsOf(target, clusters, cast, style);
}

/** How many cells a piece fills: a gap of the author's none, figures none, or half of one each where the house has them in half a cell. */
function cellsOf(target: number, clusters: number, cast: Cast, { house }: ParagraphStyle): number {
  if (cast.features.includes('hwid')) return house.figures === 'half-cell' ? clusters / 2 : 0;
  const isGap = cast.em !== null && cast.setting === 'upright';
  return !isGap && cast.setting !== 'sideways' && target === clusters ? clusters : 0;
}

/** Width that the house gives a piece: a combined group and a Han space a fixed one, an interpunct a least one. */
function targetEm(
  natural: number,
  cast: Cast,
  first: CharacterClass,
  look: Look,
  style: ParagraphStyle,
): number {
  if (cast.em !== null && cast.setting !== 'combined') return cast.em;
  const narrowDot = first === 'middle-dot' && look.marks === 'full';
  return narrowDot ? Math.max(natural, style.house.middleDot) : natural;
}

/** A space that something is drawn on is not dropped where a line ends (UAX #14 LB 10). */
function classOfStart(text: string): CharacterClass {
  const own = classOf(String.fromCodePoint(text.codePointAt(0) ?? 0x20));
  return own === 'space' && text.trim() !== '' ? 'latin' : own;
}
