/** A set line in; the gaps that stand open in it, measured from its type and not from what composition says of it, out. */
import { greatest, least } from '../../model/extent.ts';
import type { FormeLine, FormePart } from '../../model/forme.ts';
import { spansInto } from '../../model/spans.ts';
import type { Template } from '../../model/template.ts';
import { classOf, HAN_CLASSES } from '../../model/typography/character-classes.ts';
import { isFullWidth, isWesternLetter } from '../../model/typography/characters.ts';
import { HAN_LATIN, WORD_SPACE } from '../../model/typography/elasticity.ts';
import { cellWhiteOf, type PinnedForme } from './cell-white.ts';
import { houseOf, neighboursOf, type SetCharacter, sizeOf } from './set-type.ts';
import type { SetLine } from './walk.ts';

export interface Opening {
  /** White over what cells, style and house set between the two, in em; below 0 where they are closed up. */
  readonly ems: number;
  readonly kind: 'gap' | 'word-space';
}

/** What stands between characters where nothing is opened: tracking of the style, cells of the pins, the house's white. */
export interface Solid extends PinnedForme {
  readonly template: Template;
}

/** Gaps between characters that carry no white of their own, and word spaces; trimmed marks are left out. */
export const openingsOf = (set: SetLine, solid: Solid): Opening[] => [
  ...gapsOf(set, solid),
  ...wordSpacesOf(set, solid),
];

/** The widest of them, in em. */
export const widestOpening = (set: SetLine, solid: Solid): number =>
  greatest(
    openingsOf(set, solid).map(({ ems }) => ems),
    0,
  );

const trackingOf = ({ line }: SetLine, { styles }: Template): number =>
  styles[line.style]?.tracking ?? 0;

function gapsOf(set: SetLine, solid: Solid): Opening[] {
  const { template } = solid;
  const hanLatin = hanLatinOf(set, template);
  const tracking = trackingOf(set, template);
  const cell = cellWhiteOf(set, solid);
  const halves = houseOf(template, set.part)?.figures === 'half-cell';
  const size = sizeOf(set.line);
  return neighboursOf(set.line)
    .filter(([one, next]) => areBare(one, next) && !isRead(set, one) && !isRead(set, next))
    .map(([one, next]) => {
      const own =
        tracking +
        cell * cellsOf(one, halves) +
        (isWestern(one) === isWestern(next) ? 0 : hanLatin);
      return { ems: one.white / size - own, kind: 'gap' };
    });
}

/** Where the house has figures in half a cell they take half of its white; other Latin takes none. */
function cellsOf(one: SetCharacter, halves: boolean): number {
  if (isHan(one) || isFullMark(one)) return 1;
  return halves && one.run.features.includes('hwid') ? 0.5 : 0;
}

const isOrdered = ({ part }: SetLine, template: Template): boolean =>
  houseOf(template, part)?.stretch === 'ordered';

/** Where the house opens these gaps before all others, what they may take first is theirs. */
function hanLatinOf(set: SetLine, template: Template): number {
  const own = houseOf(template, set.part)?.hanLatin ?? 0;
  return own > 0 && isOrdered(set, template) ? Math.max(own, HAN_LATIN.widest) : own;
}

export const isHan = ({ text, run }: SetCharacter): boolean =>
  HAN.has(classOf(text)) || run.setting === 'combined' || run.features.includes('fwid');

/** Signs that are drawn on whole cells among them. */
const HAN: ReadonlySet<string> = new Set([...HAN_CLASSES, 'wide-digit', 'operator', 'fraction']);

/** A mark on its whole cell: the white beside it is no blank of its own. */
const isFullMark = ({ text, run }: SetCharacter): boolean =>
  FULL_MARKS.has(classOf(text)) && run.features.length === 0 && run.setting === 'upright';

const FULL_MARKS: ReadonlySet<string> = new Set(['open', 'close', 'stop', 'colon', 'exclamation']);

const isCell = (one: SetCharacter): boolean => isHan(one) || isFullMark(one);

const isWestern = (one: SetCharacter): boolean =>
  !isHan(one) && !isFullWidth(one.text) && (/^[0-9]/u.test(one.text) || isWesternLetter(one.text));

/** Cell beside cell, or Han beside Latin letters and figures; a note mark hangs where it likes. */
const areBare = (one: SetCharacter, next: SetCharacter): boolean =>
  one.run.rise === 0 &&
  next.run.rise === 0 &&
  ((isCell(one) && isCell(next)) ||
    (isHan(one) && isWestern(next)) ||
    (isWestern(one) && isHan(next)));

/** Characters with a reading make room for it. */
const isRead = ({ part }: SetLine, { from }: SetCharacter): boolean =>
  readingsOf(part)(from, from + 1).length > 0;

type Readings = ReturnType<typeof spansInto<FormeLine>>;

/** A part may have thousands of readings, and is asked about each of its characters. */
const readings = new WeakMap<FormePart, Readings>();

function readingsOf(part: FormePart): Readings {
  const known = readings.get(part) ?? spansInto(part.annotations);
  readings.set(part, known);
  return known;
}

/** Between two words: the space itself and the white at either side; where the house opens spaces first, over half an em. */
function wordSpacesOf(set: SetLine, { template }: Solid): Opening[] {
  const size = sizeOf(set.line);
  const pairs = neighboursOf(set.line);
  const own = isOrdered(set, template) ? WORD_SPACE.widest : NATURAL;
  return pairs.flatMap(([space, next], at): Opening[] => {
    const one = pairs[at - 1]?.[0];
    if (one === undefined || space.text !== ' ' || !isWestern(one) || !isWestern(next)) return [];
    const ems = (one.white + space.width + space.white) / size;
    return [{ ems: ems - 2 * trackingOf(set, template) - own, kind: 'word-space' }];
  });
}

/** In em: a word space as faces draw it. */
const NATURAL = 0.27;

const isPlainHan = ({ text, run }: SetCharacter): boolean =>
  classOf(text) === 'han' && run.rise === 0;

/** White between two Han in a line, in em: the least, as justification opens some of them; null without two of them. */
export function solidOf(set: SetLine): number | null {
  const whites = neighboursOf(set.line)
    .filter((pair) => pair.every((one) => isPlainHan(one) && !isRead(set, one)))
    .map(([one]) => one.white / sizeOf(set.line));
  return whites.length === 0 ? null : least(whites);
}
