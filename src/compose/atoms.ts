/** Pieces in, atoms out: each with its face, features, setting, advance and the right to break or open after it. */
import type { Feature, FontBook } from '../model/font.ts';
import type { Mark, RichText } from '../model/text.ts';
import { type CharacterClass, classOf } from '../model/typography/character-classes.ts';
import { px } from '../units.ts';
import { type Cast, castPiece } from './cast.ts';
import { piecesOf } from './pieces.ts';
import type { Atom, Look, ParagraphStyle } from './types.ts';

/** Painted for a character that no listed face covers (下駄 geta mark). */
const GETA = '〓';

/** Classes whose glyph fills half a cell and whose other half is movable blank (clreq 3.1.6, jlreq 3.1.2). */
const HALVED: ReadonlySet<CharacterClass> = new Set([
  'open',
  'close',
  'stop',
  'colon',
  'middle-dot',
]);

/** All atoms of a paragraph, in text order. */
export function atomsOf(rich: RichText, style: ParagraphStyle, fonts: FontBook): Atom[] {
  const looks = lookFinder(rich.marks, style);
  const emphasis = rich.marks.filter((mark) => mark.kind === 'emphasis');
  const atoms: Atom[] = [];
  for (const piece of piecesOf(rich)) {
    for (const cast of castPiece(rich, piece, style)) {
      const dotted = emphasis.length > 0 && covers(emphasis, cast.from);
      atoms.push(atomOf(cast, looks(cast.from), dotted, style, fonts));
    }
  }
  return atoms;
}

const covers = (marks: readonly Mark[], at: number): boolean =>
  marks.some((mark) => mark.from <= at && at < mark.to);

function lookFinder(marks: readonly Mark[], style: ParagraphStyle): (at: number) => Look {
  const bold = marks.filter((mark) => mark.kind === 'bold');
  const dateline = marks.filter((mark) => mark.kind === 'dateline');
  if (bold.length + dateline.length === 0) return () => style.base;
  return (at) => {
    if (covers(dateline, at)) return style.dateline;
    return covers(bold, at) ? style.bold : style.base;
  };
}

function atomOf(
  cast: Cast,
  look: Look,
  emphasis: boolean,
  style: ParagraphStyle,
  fonts: FontBook,
): Atom {
  const first = classOf(firstOf(cast.text));
  const last = cast.text.length === 1 ? first : classOf(lastOf(cast.text));
  const face = fonts.faceFor(cast.text, look.faces);
  const painted = face === null ? GETA : cast.text;
  const features = featuresOf(cast, first, look, style);
  const chosen = face ?? look.faces[0] ?? '';
  const natural = fonts.advance({
    text: painted,
    face: chosen,
    lang: style.lang,
    direction: style.direction,
    setting: cast.setting,
    features,
  });
  const widened = widen(natural, cast, first, style);
  return {
    text: cast.text,
    painted,
    from: cast.from,
    to: cast.from + cast.text.length,
    first,
    last,
    look,
    face: chosen,
    features,
    setting: cast.setting,
    ...widened,
    emphasis: emphasis && DOTTED.has(first),
    breakAfter: !cast.tied,
    opensAfter: !cast.tied,
  };
}

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

const NO_FEATURES: readonly Feature[] = [];

function featuresOf(
  cast: Cast,
  first: CharacterClass,
  look: Look,
  style: ParagraphStyle,
): readonly Feature[] {
  if (cast.features.length > 0) return cast.features;
  if (look.marks !== 'half' || !HALVED.has(first)) return NO_FEATURES;
  return style.direction === 'vertical' ? ['vhal'] : ['halt'];
}

/** Advance, tracking and blanks of a cast whose face gives `natural` em. */
function widen(
  natural: number,
  cast: Cast,
  first: CharacterClass,
  style: ParagraphStyle,
): Pick<Atom, 'advance' | 'tracking' | 'before' | 'after'> {
  const { size } = style;
  const characters = countOf(cast);
  const loosened = looseningEm(natural, characters, cast, style) * size;
  const blank = (targetEm(natural, cast, first, style) - natural) * size;
  // Letter-spacing would part the joined glyph of a dash pair: a pair takes its share as a blank after it.
  if (first === 'dash' || first === 'ellipsis') {
    return { advance: px(natural * size), tracking: px(0), before: px(0), after: px(loosened) };
  }
  return {
    advance: px(natural * size + loosened),
    tracking: px(loosened / characters),
    before: px(Math.max(0, blank) / 2),
    after: px(Math.max(0, blank) / 2),
  };
}

/** Tracking of the style, and the cell's difference for full cells; figures and Latin keep their width. */
function looseningEm(
  natural: number,
  characters: number,
  cast: Cast,
  style: ParagraphStyle,
): number {
  const full = cast.setting !== 'sideways' && natural === characters ? characters : 0;
  return style.tracking * characters + (style.cell - 1) * full;
}

function targetEm(
  natural: number,
  cast: Cast,
  first: CharacterClass,
  style: ParagraphStyle,
): number {
  if (cast.em !== null && cast.setting !== 'combined') return cast.em;
  const narrowDot = first === 'middle-dot' && style.base.marks === 'full';
  return narrowDot ? Math.max(natural, style.house.middleDot) : natural;
}

const countOf = (cast: Cast): number => (cast.setting === 'combined' ? 1 : [...cast.text].length);

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x20);

function lastOf(text: string): string {
  const char = [...text].findLast((one) => !/\p{M}/u.test(one));
  return char ?? text;
}
