/** A set line and its line of the forme in, what is drawn beside its type out: dots, lines along names, boxes round them. */
import type { ParagraphStyle, SetLine, SetStretch } from '../../compose/types.ts';
import { greatest, least } from '../../model/extent.ts';
import type { FormeLine, Rect, Shape } from '../../model/forme.ts';
import { px, quantise } from '../../units.ts';
import { dotShapes } from './emphasis-dots.ts';
import { NAME_OFFSET, NAME_WEIGHT, readingReach, WAVE_OFFSET, WAVE_RISE } from './mark-reach.ts';

export const markShapes = (line: SetLine, set: FormeLine, style: ParagraphStyle): Shape[] => [
  ...dotShapes(line, set, style),
  ...line.stretches.flatMap((stretch) =>
    stretch.kind === 'deceased'
      ? boxShapes(stretch, line, set, style)
      : lineShapes(stretch, set, style),
  ),
];

/** In em: how much shorter the line along a name is at either end (clreq 3.3.3). */
const NAME_INSET = 0.08;
/** In em: the box round a dead person's name stands this far off its characters. */
const BOX_OFFSET = 0.05;
const BOX_SIDE = 0.035;
const BOX_WEIGHT = 0.045;

function lineShapes(stretch: SetStretch, set: FormeLine, style: ParagraphStyle): Shape[] {
  const { size } = style;
  const inset = size * NAME_INSET;
  const start = stretch.start + (stretch.opens ? inset : 0);
  const end = stretch.end - (stretch.closes ? inset : 0);
  if (end <= start) return [];
  const wavy = stretch.kind === 'title';
  const axis = axisBeside(set, start, end, size * (wavy ? WAVE_OFFSET : NAME_OFFSET));
  const drawn = {
    of: set.id,
    ...axis,
    weight: quantise(size * NAME_WEIGHT),
    colour: style.base.colour,
  };
  return wavy
    ? [{ kind: 'wave', ...drawn, rise: quantise(size * WAVE_RISE) }]
    : [{ kind: 'rule', ...drawn }];
}

/** Under a horizontal line, at the left of a vertical one, in every language. */
function axisBeside({ rect, direction }: FormeLine, start: number, end: number, offset: number) {
  if (direction === 'vertical') {
    const x = quantise(rect.x - offset);
    return { x1: x, y1: quantise(rect.y + start), x2: x, y2: quantise(rect.y + end) };
  }
  const y = quantise(rect.y + rect.height + offset);
  return { x1: quantise(rect.x + start), y1: y, x2: quantise(rect.x + end), y2: y };
}

/** 示亡號: closed round the name; where the name goes on in another line, without the side between its halves. */
function boxShapes(
  stretch: SetStretch,
  line: SetLine,
  set: FormeLine,
  style: ParagraphStyle,
): Shape[] {
  const rect = boxRound(stretch, line, set, style);
  const weight = quantise(style.size * BOX_WEIGHT);
  const { colour } = style.base;
  if (stretch.opens && stretch.closes) {
    return [{ kind: 'box', of: set.id, rect, fill: null, stroke: colour, weight }];
  }
  return sidesOf(rect, set.direction, stretch, weight).map((side) => ({
    kind: 'rule',
    of: set.id,
    ...side,
    weight,
    colour,
  }));
}

/** With their readings: ruby over them or at their right, zhuyin behind the last of them. */
function boxRound(
  stretch: SetStretch,
  line: SetLine,
  { rect, direction }: FormeLine,
  style: ParagraphStyle,
): Rect {
  const { size } = style;
  const out = size * BOX_OFFSET;
  const read = size * readingReach(line, stretch, style);
  const type = withReadings(stretch, line);
  const start = type.start - (stretch.opens ? size * BOX_SIDE : 0);
  const end = type.end + symbolRoom(stretch, line, style) + (stretch.closes ? size * BOX_SIDE : 0);
  const [x, y, width, height] =
    direction === 'vertical'
      ? [rect.x - out, rect.y + start, rect.width + 2 * out + read, end - start]
      : [rect.x + start, rect.y - out - read, end - start, rect.height + 2 * out + read];
  return { x: quantise(x), y: quantise(y), width: quantise(width), height: quantise(height) };
}

/** From the first to the last of its characters and of the ruby over them, which may be longer. */
function withReadings({ start, end }: SetStretch, { ruby }: SetLine) {
  const over = ruby.filter((one) => one.start < end && start < one.start + one.length);
  return {
    start: least(
      over.map((one) => one.start),
      start,
    ),
    end: greatest(
      over.map((one) => one.start + one.length),
      end,
    ),
  };
}

/** Room of the zhuyin that stands behind the stretch in a horizontal line. */
const symbolRoom = ({ end }: SetStretch, line: SetLine, style: ParagraphStyle): number =>
  style.direction === 'horizontal' && line.zhuyin.some((syllable) => syllable.end === end)
    ? style.house.zhuyinRoom * style.size
    : 0;

/** The two sides along the line, and the one across it where the name begins or ends. */
function sidesOf(
  rect: Rect,
  direction: FormeLine['direction'],
  { opens, closes }: SetStretch,
  weight: number,
) {
  const half = weight / 2;
  const [left, top] = [px(rect.x + half), px(rect.y + half)];
  const [right, bottom] = [px(rect.x + rect.width - half), px(rect.y + rect.height - half)];
  const level = (y: typeof top) => ({ x1: rect.x, y1: y, x2: px(rect.x + rect.width), y2: y });
  const upright = (x: typeof left) => ({ x1: x, y1: rect.y, x2: x, y2: px(rect.y + rect.height) });
  return direction === 'vertical'
    ? [
        upright(left),
        upright(right),
        ...(opens ? [level(top)] : []),
        ...(closes ? [level(bottom)] : []),
      ]
    : [
        level(top),
        level(bottom),
        ...(opens ? [upright(left)] : []),
        ...(closes ? [upright(right)] : []),
      ];
}
