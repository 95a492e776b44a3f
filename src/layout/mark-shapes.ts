/** A set line and its line of the forme in, what is drawn beside its type out: dots, lines along names, boxes round them. */
import type { ParagraphStyle, SetLine, SetStretch } from '../compose/types.ts';
import type { FormeLine, Rect, Shape } from '../model/forme.ts';
import { px, quantise } from '../units.ts';

export const markShapes = (line: SetLine, set: FormeLine, style: ParagraphStyle): Shape[] => [
  ...dotShapes(line, set, style),
  ...line.stretches.flatMap((stretch) => stretchShapes(stretch, set, style)),
];

/** In em: a dot about as heavy as a stroke, its centre in the middle of a tight line gap. */
const DOT_RADIUS = 0.08;
const DOT_OFFSET = 0.2;

/** Emphasis dots: right of the line in vertical; in horizontal under it (clreq 3.3.3), Japanese over it (jlreq 3.3.9). */
function dotShapes({ dots }: SetLine, set: FormeLine, style: ParagraphStyle): Shape[] {
  const offset = style.size * DOT_OFFSET;
  const { rect, direction, id } = set;
  const upright = direction === 'vertical';
  const level = style.lang === 'ja' ? rect.y - offset : rect.y + rect.height + offset;
  return dots.map((dot) => ({
    kind: 'dot',
    of: id,
    x: quantise(upright ? rect.x + rect.width + offset : rect.x + dot),
    y: quantise(upright ? rect.y + dot : level),
    radius: quantise(style.size * DOT_RADIUS),
    form: upright && style.house.emphasis === 'sesame' ? 'sesame' : 'round',
    colour: style.base.colour,
  }));
}

/** In em, outwards from the em box: the line along a name, and how much shorter it is at either end (clreq 3.3.3). */
const NAME_OFFSET = 0.09;
const NAME_INSET = 0.08;
const NAME_WEIGHT = 0.055;
const WAVE_OFFSET = 0.11;
const WAVE_RISE = 0.055;
/** In em: the box round a dead person's name stands this far off its characters. */
const BOX_OFFSET = 0.05;
const BOX_SIDE = 0.035;
const BOX_WEIGHT = 0.045;

function stretchShapes(stretch: SetStretch, set: FormeLine, style: ParagraphStyle): Shape[] {
  if (stretch.kind === 'deceased') return boxShapes(stretch, set, style);
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
function boxShapes(stretch: SetStretch, set: FormeLine, style: ParagraphStyle): Shape[] {
  const rect = boxRound(stretch, set, style.size);
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

function boxRound(stretch: SetStretch, { rect, direction }: FormeLine, size: number): Rect {
  const out = size * BOX_OFFSET;
  const start = stretch.start - (stretch.opens ? size * BOX_SIDE : 0);
  const end = stretch.end + (stretch.closes ? size * BOX_SIDE : 0);
  const [x, y, width, height] =
    direction === 'vertical'
      ? [rect.x - out, rect.y + start, rect.width + 2 * out, end - start]
      : [rect.x + start, rect.y - out, end - start, rect.height + 2 * out];
  return { x: quantise(x), y: quantise(y), width: quantise(width), height: quantise(height) };
}

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
