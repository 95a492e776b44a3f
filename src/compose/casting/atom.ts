/** A cast and the face that draws it in, an atom out: with its features, setting, advance and the right to break or open after it. */
import type { Direction, FaceId, Feature, FontBook, Shaping } from '../../model/font.ts';
import {
  type CharacterClass,
  classOf,
  HAN_CLASSES,
} from '../../model/typography/character-classes.ts';
import {
  hasAny,
  IGNORABLES,
  isLetterOrFigure,
  isPicture,
} from '../../model/typography/characters.ts';
import { clusterEnd, clustersOf } from '../../model/typography/clusters.ts';
import { paintedText } from '../../model/typography/composed.ts';
import { px } from '../../units.ts';
import { type Atom, GETA, type Look, type ParagraphStyle } from '../types.ts';
import { hyphenated } from '../white/hyphen.ts';
import type { Cast } from './cast.ts';
import { closedColon } from './closed-colon.ts';
import { settingOf } from './orientation.ts';
import { otherForm } from './other-forms.ts';

/** `face` is null where no face of the look draws the text: then it is painted as 〓, or in another form that the face has. */
export function atomDrawnBy(
  face: FaceId | null,
  cast: Cast,
  look: Look,
  dotted: boolean,
  style: ParagraphStyle,
  fonts: FontBook,
): Atom {
  const other = face === null ? otherForm(cast, look, fonts) : null;
  return other === null
    ? atomOf(cast, look, face, dotted, style, fonts)
    : atomOf(other.cast, other.look, other.face, dotted, style, fonts);
}

function atomOf(
  cast: Cast,
  look: Look,
  face: FaceId | null,
  dotted: boolean,
  style: ParagraphStyle,
  fonts: FontBook,
): Atom {
  const { text, from, seam } = cast;
  const single = text.length === 1;
  const first = single ? classOf(text) : classOfStart(text);
  const chosen = face ?? standIn(look, fonts);
  const painted = face === null ? GETA : paintedText(cast.drawn);
  const { lang, direction } = style;
  const setting =
    cast.setting === 'as-drawn' ? settingOf(text, first, chosen, style, fonts) : cast.setting;
  const drawn = { text: painted, face: chosen, lang, direction, setting };
  const own = featuresOf(cast, first, look, style);
  const isWide = first === 'middle-dot' && isWiderThanHouse(own, drawn, style, fonts);
  const features = isWide ? halvedBy(direction) : own;
  const natural = fonts.advance({ ...drawn, features });
  const isRepeatPair = first === 'iteration' && text.length === 2;
  const joined = setting === 'combined' || JOINING.has(first) || isRepeatPair;
  const units = joined || single ? 1 : Math.max(1, trackedClusters(text));
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
  ...HAN_CLASSES,
  'digit',
  'wide-digit',
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

/** An interpunct of the face's natural look that takes more than the house gives it. */
const isWiderThanHouse = (
  own: readonly Feature[],
  drawn: Omit<Shaping, 'features'>,
  { house }: ParagraphStyle,
  fonts: FontBook,
): boolean => own.length === 0 && fonts.advance({ ...drawn, features: own }) > house.middleDot;

/** Chromium tracks nothing that is never drawn: a zero-width space, a bidi sign without a character before it. */
const trackedClusters = (text: string): number =>
  clustersOf(text).filter((cluster) => !UNDRAWN.test(cluster)).length;

const UNDRAWN = new RegExp(`^[${IGNORABLES}]+$`, 'u');

/** Tracking of the style, and the cell's difference for what stands in cells; Latin keeps its width. */
function looseningEm(target: number, cast: Cast, style: ParagraphStyle): number {
  if (style.tracking === 0 && style.cell === 1) return 0;
  const clusters = cast.setting === 'combined' ? 1 : trackedClusters(cast.text);
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
  // A dot of half width stands among kana of half width.
  const isDot = first === 'middle-dot' && look.marks === 'full' && cast.text !== '･';
  return isDot ? Math.max(natural, style.house.middleDot) : natural;
}

/** Of what is painted with one glyph. */
const JOINING: ReadonlySet<CharacterClass> = new Set(['dash', 'ellipsis']);

/** A space that something is drawn on is not dropped where a line ends (UAX #14 LB 10). */
function classOfStart(text: string): CharacterClass {
  if (isPicture(text) && SIGNS.has(classOf(text)) && clusterEnd(text, 0) === text.length)
    return 'han';
  const own = classOf(String.fromCodePoint(text.codePointAt(0) ?? 0x20));
  return own === 'space' && text.trim() !== '' ? 'latin' : own;
}

/** What a picture is made of that is something else without it: figures and signs of keycaps, arrows. */
const SIGNS: ReadonlySet<CharacterClass> = new Set(['digit', 'latin', 'prefix', 'operator']);
