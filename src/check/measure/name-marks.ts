/** Page, template and forme in; names and titles that the house marks, each with what is drawn along it in a line, out. */
import type { Forme, FormeLine, Shape } from '../../model/forme.ts';
import type { Page } from '../../model/page.ts';
import { spansInto } from '../../model/spans.ts';
import type { Template } from '../../model/template.ts';
import type { Mark } from '../../model/text.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import { copyOfPage, keyOf } from './copy.ts';
import { charactersOf, houseOf, runningLines } from './set-type.ts';
import { type SetLine, textOfLine } from './walk.ts';

/** A straight or wavy stroke, seen along and across the line that it belongs to. */
export interface Stroke {
  readonly kind: 'rule' | 'wave';
  /** From the start of the line's slot. */
  readonly start: number;
  readonly end: number;
  /** From the outer edge of the em boxes, away from the type: under a horizontal line, left of a vertical one. */
  readonly offset: number;
}

/** A name or title, or what of it stands in one line. */
export interface MarkedName {
  readonly set: SetLine;
  readonly text: string;
  readonly kind: 'name' | 'title';
  readonly start: number;
  readonly end: number;
  /** Strokes of its line that run along it. */
  readonly strokes: readonly Stroke[];
}

export function markedNames(page: Page, template: Template, forme: Forme): MarkedName[] {
  const marks = new Map(
    copyOfPage(page, template).map(({ ref, text }) => [
      keyOf(ref),
      spansInto(text.marks.filter(isName)),
    ]),
  );
  const strokes = strokesByLine(forme);
  return runningLines(forme).flatMap((set) => {
    const { line, part } = set;
    const house = houseOf(template, part);
    const names = marks.get(keyOf(part.ref))?.(line.from, line.to) ?? [];
    const drawn = (strokes.get(line.id) ?? []).flatMap((one) => strokeOf(one, line));
    return names.flatMap((mark) =>
      house !== null && isMarked(mark, house) ? nameIn(set, mark, drawn) : [],
    );
  });
}

type StrokeShape = Extract<Shape, { kind: 'rule' | 'wave' }>;

function strokesByLine({ shapes }: Forme): Map<string, StrokeShape[]> {
  const strokes = new Map<string, StrokeShape[]>();
  for (const shape of shapes) {
    if (shape.kind !== 'rule' && shape.kind !== 'wave') continue;
    const others = strokes.get(shape.of);
    if (others === undefined) strokes.set(shape.of, [shape]);
    else others.push(shape);
  }
  return strokes;
}

/** Strokes across the line are sides of boxes. */
function strokeOf(shape: StrokeShape, { rect, direction }: FormeLine): Stroke[] {
  const { kind, x1, y1, x2, y2 } = shape;
  const flat = direction === 'horizontal';
  if (flat ? y1 !== y2 : x1 !== x2) return [];
  return flat
    ? [{ kind, start: x1 - rect.x, end: x2 - rect.x, offset: y1 - rect.y - rect.height }]
    : [{ kind, start: y1 - rect.y, end: y2 - rect.y, offset: rect.x - x1 }];
}

type Name = Mark & { readonly kind: MarkedName['kind'] };

const isName = (mark: Mark): mark is Name => mark.kind === 'name' || mark.kind === 'title';

const isMarked = ({ kind }: Name, house: HouseStyle): boolean =>
  (kind === 'name' ? house.nameMarks : house.titleMarks) !== 'none';

function nameIn(set: SetLine, { kind, from, to }: Name, drawn: readonly Stroke[]): MarkedName[] {
  const { line } = set;
  const inside = charactersOf(line).filter((one) => from <= one.from && one.from < to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [line.start + first.start, line.start + last.start + last.width];
  const text = textOfLine(line).slice(Math.max(0, from - line.from), to - line.from);
  const strokes = drawn.filter((one) => isAlong(one, start, end));
  return [{ set, text, kind, start, end, strokes }];
}

/** Along most of the name, and not much longer. */
const isAlong = (stroke: Stroke, start: number, end: number): boolean => {
  const shared = Math.min(stroke.end, end) - Math.max(stroke.start, start);
  return shared > MOST * (end - start) && shared > MOST * (stroke.end - stroke.start);
};

const MOST = 0.6;
