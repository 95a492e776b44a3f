/** Forme in; dots, lines along names and boxes round them that lie on type, on a reading or on a mark of another kind out. */
import type { Forme, Rect, Shape } from '../../model/forme.ts';
import { type Px, px } from '../../units.ts';
import { overlapOf, ROUNDING, setRect } from '../measure/geometry.ts';
import { nearbyIn } from '../measure/nearby.ts';
import { faultOf, sizeOf } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const crowdedMarks = rule({
  id: 'crowded-marks',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'An emphasis dot, a line along a name or title, or the box round a name lies on a reading, on a line of type that is not its own, or a dot on one of the others.',
    why: 'It strikes the type through, or seems to belong to the other line.',
    fix: 'Give the style a wider pitch, or take one of the marks away.',
    example: 'dots outside of ruby between lines that are 1.5 em apart.',
    source: 'INT-04; clreq 3.3.3; CSS Text Decoration 4, 3.4: dots stand outside of ruby',
  },
  check: ({ forme }) => {
    const sets = linesOf(forme);
    const marks = marksIn(forme, sets);
    const near = {
      sets: nearbyIn(sets, (set) => [setRect(set.line)]),
      marks: nearbyIn(marks, ({ bands }) => bands),
    };
    const told = new Set<string>();
    return marks.flatMap((mark) => {
      const { set } = mark;
      const what = told.has(set.line.id) ? null : touchedBy(mark, near);
      if (what === null) return [];
      told.add(set.line.id);
      return [faultOf(set, `has ${NAMES[mark.shape.kind]} on ${what}`, HELP)];
    });
  },
});

const HELP = 'take one of the two marks away, or give the style a wider pitch';

const NAMES: Readonly<Record<Shape['kind'], string>> = {
  dot: 'an emphasis dot',
  rule: 'a line along a name',
  wave: 'a wave along a title',
  box: 'a box round a name',
};

interface LineMark {
  readonly shape: Shape;
  readonly set: SetLine;
  /** What its ink lies in. */
  readonly bands: readonly Rect[];
}

/** Shapes that belong to lines of type. */
function marksIn({ shapes }: Forme, sets: readonly SetLine[]): LineMark[] {
  const byId = new Map(sets.map((set) => [set.line.id, set]));
  return shapes.flatMap((shape) => {
    const set = byId.get(shape.of);
    return set === undefined ? [] : [{ shape, set, bands: bandsOf(shape) }];
  });
}

interface Near {
  readonly sets: (rect: Rect) => readonly SetLine[];
  readonly marks: (rect: Rect) => readonly LineMark[];
}

function touchedBy({ set, bands, shape }: LineMark, near: Near): string | null {
  // Em boxes are a little larger than their ink.
  const slack = px(sizeOf(set.line) * BEARING);
  const line = bands
    .flatMap(near.sets)
    .find(
      (one) => one.line !== set.line && !isTone(one) && touch(bands, [setRect(one.line)], slack),
    );
  if (line !== undefined) {
    return line.kind === 'annotation' ? 'a reading' : `line \`${line.line.id}\``;
  }
  const other =
    shape.kind === 'dot' &&
    bands
      .flatMap(near.marks)
      .find((one) => one.shape.kind !== 'dot' && touch(bands, one.bands, ROUNDING));
  return other ? NAMES[other.shape.kind] : null;
}

/** White round a character inside its em box, in em. */
const BEARING = 0.04;

/** A tone mark fills little of its em box. */
const isTone = ({ line }: SetLine): boolean =>
  line.runs.every(({ text }) => /^[ˉˊˇˋ˙˪˫]*$/u.test(text));

const touch = (bands: readonly Rect[], rects: readonly Rect[], slack: Px): boolean =>
  bands.some((band) =>
    rects.some((rect) => {
      const { x, y } = overlapOf(band, rect);
      return x > Math.min(slack, band.width / 2) && y > Math.min(slack, band.height / 2);
    }),
  );

function bandsOf(shape: Shape): Rect[] {
  switch (shape.kind) {
    case 'dot':
      return [around(shape.x, shape.y, shape.x, shape.y, shape.radius)];
    case 'rule':
      return [around(shape.x1, shape.y1, shape.x2, shape.y2, shape.weight / 2)];
    case 'wave':
      return [around(shape.x1, shape.y1, shape.x2, shape.y2, shape.rise + shape.weight / 2)];
    case 'box':
      return sidesOf(shape.rect, shape.weight);
  }
}

const around = (x1: number, y1: number, x2: number, y2: number, by: number): Rect => ({
  x: px(x1 - by),
  y: px(y1 - by),
  width: px(x2 - x1 + 2 * by),
  height: px(y2 - y1 + 2 * by),
});

/** The stroke lies inside of the box. */
const sidesOf = ({ x, y, width, height }: Rect, weight: Px): Rect[] => [
  { x, y, width, height: weight },
  { x, y: px(y + height - weight), width, height: weight },
  { x, y, width: weight, height },
  { x: px(x + width - weight), y, width: weight, height },
];
