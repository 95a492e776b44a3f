/** A set line in; the gaps that stand open in it, measured from its type and not from what composition says of it, out. */
import type { Forme } from '../model/forme.ts';
import type { Template } from '../model/template.ts';
import { classOf } from '../model/typography/character-classes.ts';
import { HAN_LATIN, WORD_SPACE } from '../model/typography/elasticity.ts';
import { houseOf, neighboursOf, runningLines, type SetCharacter, sizeOf } from './set-type.ts';
import type { SetLine } from './walk.ts';

export interface Opening {
  /** White over what cells, style and house set between the two, in em; below 0 where they are closed up. */
  readonly ems: number;
  readonly kind: 'gap' | 'word-space';
}

/** What stands between characters where nothing is opened. */
export interface Solid {
  readonly template: Template;
  /** White between two cells, in em, by frame and style: a frame of 16 cells in 17 em has some. */
  readonly cells: ReadonlyMap<string, number>;
}

/** More than a cell in ten is no choice of cells any more, but a gap. */
const WIDEST_CELL = 0.1;

/** Measured where a frame has least: lines that nothing opened, as the last of a paragraph, stand on its cells. */
export function solidSetting(forme: Forme, template: Template): Solid {
  const cells = new Map<string, number>();
  for (const set of runningLines(forme)) {
    const white = Math.max(0, solidOf(set) ?? WIDEST_CELL);
    const before = cells.get(keyOf(set)) ?? WIDEST_CELL;
    cells.set(keyOf(set), Math.min(before, white));
  }
  return { template, cells };
}

const keyOf = ({ line }: SetLine): string => `${line.frame} ${line.style}`;

/** Gaps between characters that carry no white of their own, and word spaces; trimmed marks are left out. */
export const openingsOf = (set: SetLine, solid: Solid): Opening[] => [
  ...gapsOf(set, solid),
  ...wordSpacesOf(set, solid),
];

/** The widest of them, in em. */
export const widestOpening = (set: SetLine, solid: Solid): number =>
  Math.max(0, ...openingsOf(set, solid).map(({ ems }) => ems));

const trackingOf = ({ line }: SetLine, { styles }: Template): number =>
  styles[line.style]?.tracking ?? 0;

const cellWhite = (set: SetLine, { template, cells }: Solid): number =>
  Math.max(trackingOf(set, template), cells.get(keyOf(set)) ?? 0);

function gapsOf(set: SetLine, solid: Solid): Opening[] {
  const { template } = solid;
  const hanLatin = hanLatinOf(set, template);
  const size = sizeOf(set.line);
  return neighboursOf(set.line)
    .filter(([one, next]) => areBare(one, next) && !isRead(set, one) && !isRead(set, next))
    .map(([one, next]) => {
      const own = cellWhite(set, solid) + (isWestern(one) === isWestern(next) ? 0 : hanLatin);
      return { ems: one.white / size - own, kind: 'gap' };
    });
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

const HAN: ReadonlySet<string> = new Set(['han', 'kana', 'small-kana', 'iteration', 'prolonged']);

/** A mark on its whole cell: the white beside it is no blank of its own. */
const isFullMark = ({ text, run }: SetCharacter): boolean =>
  FULL_MARKS.has(classOf(text)) && run.features.length === 0 && run.setting === 'upright';

const FULL_MARKS: ReadonlySet<string> = new Set(['open', 'close', 'stop', 'colon', 'exclamation']);

const isCell = (one: SetCharacter): boolean => isHan(one) || isFullMark(one);

const isWestern = (one: SetCharacter): boolean => !isHan(one) && WESTERN.test(one.text);

const WESTERN = /^(?![\uff00-\uffef])[0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Cell beside cell, or Han beside Latin letters and figures; a note mark hangs where it likes. */
const areBare = (one: SetCharacter, next: SetCharacter): boolean =>
  one.run.rise === 0 &&
  next.run.rise === 0 &&
  ((isCell(one) && isCell(next)) ||
    (isHan(one) && isWestern(next)) ||
    (isWestern(one) && isHan(next)));

/** Characters with a reading make room for it. */
const isRead = ({ part }: SetLine, { from }: SetCharacter): boolean =>
  part.annotations.some((one) => one.from <= from && from < one.to);

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
  return whites.length === 0 ? null : Math.min(...whites);
}
