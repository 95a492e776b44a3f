/** A set line and its line of the forme in, the lines of small type that stand beside it out: ruby and zhuyin. */
import type { SetLine, SetRuby, SetZhuyin, SmallType } from '../../compose/types.ts';
import type { Direction } from '../../model/font.ts';
import type { Fit, FormeLine, Rect } from '../../model/forme.ts';
import { originAt, type RichText } from '../../model/text.ts';
import { EM_TOP } from '../../model/typography/em-box.ts';
import { px, quantise } from '../../units.ts';
import { inside } from '../plan/geometry.ts';

/** In the order in which they are read, numbered: `lead.body.3:7~2`. */
export function annotationsOf(line: SetLine, set: FormeLine, rich: RichText): FormeLine[] {
  return [
    ...line.ruby.map((ruby) => rubyLine(ruby, set)),
    ...line.zhuyin.flatMap((syllable) => zhuyinLines(syllable, set)),
  ]
    .toSorted((one, other) => one.from - other.from)
    .map((one, index) => ({
      ...one,
      id: `${set.id}~${index + 1}`,
      origin: originAt(rich, one.from, one.to),
    }));
}

/** Ruby stands over its line, in vertical at its right, touching the em box (jlreq 3.3.4). */
function rubyLine(ruby: SetRuby, line: FormeLine): FormeLine {
  const size = ruby.runs[0]?.size ?? px(0);
  const at = { start: ruby.start, end: ruby.start + ruby.length };
  const rect = inside(line.rect, line.direction, at, { start: -size, end: 0 });
  return { ...beside(line), ...ruby, start: px(0), length: quantise(ruby.length), rect };
}

/** What the lines beside a line have of it. */
const beside = (line: FormeLine) => ({
  id: line.id,
  frame: null,
  style: 'ruby',
  direction: line.direction,
  start: px(0),
  origin: line.origin,
  onGrid: false,
  last: true,
  fit: NATURAL,
});

/** Type beside a line is spread over its base, not justified. */
const NATURAL: Fit = {
  gap: px(0),
  squeezed: px(0),
  hung: px(0),
  resort: null,
  cut: false,
  condensed: 1,
};

/** Middle of the ink of a tone mark and of the light tone, over the baseline in em: they hang near the top of theirs. */
const TONE_MIDDLE = 0.66;
const LIGHT_MIDDLE = 0.385;
/** Height of the light tone's own cell, 2 to the 9 of a symbol (clreq 3.3.1). */
const LIGHT_CELL = 2 / 9;
/** Middle of a tone mark off its character, in cells of a symbol: as printed, over their white, so that both take half an em. */
const TONE_CENTRE = 1.23;

/** At the right of its character in both directions, in the middle of its height; the tone at the last symbol's upper right. */
function zhuyinLines(syllable: SetZhuyin, line: FormeLine): FormeLine[] {
  const { symbols, tone, light } = syllable;
  const base = baseRect(syllable, line);
  const cell = symbols.size;
  const top = light === null ? 0 : cell * LIGHT_CELL;
  const x = base.x + base.width;
  const y = base.y + (base.height - symbols.length - top) / 2 + top;
  const column = { x, y, width: cell, height: symbols.length };
  const place = (type: SmallType, rect: Loose, direction: Direction): FormeLine => ({
    ...beside(line),
    style: 'zhuyin',
    direction,
    rect: quantised(rect),
    length: quantise(type.length),
    runs: type.runs,
    from: syllable.from,
    to: syllable.to,
  });
  const sign = (type: SmallType, left: number, middle: number, share: number) =>
    place(type, signRect(type, left, middle, share), 'horizontal');
  const right = x + cell * TONE_CENTRE - (tone?.length ?? 0) / 2;
  const centre = x + (cell - (light?.length ?? 0)) / 2;
  return [
    ...(light === null ? [] : [sign(light, centre, y - top / 2, LIGHT_MIDDLE)]),
    place(symbols, column, 'vertical'),
    ...(tone === null ? [] : [sign(tone, right, y + symbols.length - cell * 0.75, TONE_MIDDLE)]),
  ];
}

type Loose = Readonly<Record<keyof Rect, number>>;

const quantised = ({ x, y, width, height }: Loose): Rect => ({
  x: quantise(x),
  y: quantise(y),
  width: quantise(width),
  height: quantise(height),
});

/** The em box of a sign whose ink has its middle at a height of the page. */
const signRect = (type: SmallType, x: number, middle: number, share: number): Loose => ({
  x,
  y: middle - (EM_TOP - share) * type.size,
  width: type.length,
  height: type.size,
});

/** The character's own box on the page. */
function baseRect({ start, end }: SetZhuyin, { rect, direction }: FormeLine): Loose {
  const { x, y, width, height } = rect;
  return direction === 'horizontal'
    ? { x: x + start, y, width: end - start, height }
    : { x, y: y + start, width, height: end - start };
}
