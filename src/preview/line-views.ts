/** A forme and its fonts in, each line of type with its cells and what was done to them out. */
import type { FontBook } from '../model/font.ts';
import type { Forme, FormeLine, FormePart, Run } from '../model/forme.ts';
import { typeSize } from '../model/type-size.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { adjustmentsOf, fountOf } from '../snapshot/adjustments.ts';
import { type Px, px, pxToPt } from '../units.ts';
import { cellsOf, rounded } from './cells.ts';
import type { LineView } from './protocol.ts';

/** Furniture first, then each story's copy and ruby. */
export function lineViews(forme: Forme, fonts: FontBook): LineView[] {
  const numberInFrame = counter();
  const furniture = forme.furniture.map((part) => ({ story: null, part }));
  const copy = forme.stories.flatMap(({ id: story, parts }) =>
    parts.map((part) => ({ story, part })),
  );
  return [...furniture, ...copy].flatMap(({ story, part }) =>
    [part.lines, part.annotations].flatMap((lines) => {
      const fount = fountOf(lines);
      return lines.map((line, index) => ({
        ...placeOf(line, part, story),
        ...typeOf(line, fonts),
        number: index + 1,
        numberInFrame: line.frame === null ? null : numberInFrame(line.frame),
        adjustments: fount === null ? [] : adjustmentsOf(line, fount),
        cells: cellsOf(line, part.lang, fonts),
      }));
    }),
  );
}

/** Counts from 1, each name apart. */
function counter(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
}

const placeOf = (line: FormeLine, part: FormePart, story: string | null) => ({
  id: line.id,
  part: part.id,
  role: part.role,
  story,
  frame: line.frame,
  direction: line.direction,
  rect: line.rect,
  text: line.runs.map((run) => run.text).join(''),
  origin: line.origin,
});

function typeOf(line: FormeLine, fonts: FontBook) {
  const first = line.runs[0];
  const size = typeSize(line);
  const slot = line.direction === 'horizontal' ? line.rect.width : line.rect.height;
  return {
    baseline: rounded(baselineOf(line, first, size, fonts)),
    face: first?.face ?? '',
    size,
    sizePt: pxToPt(size),
    measure: rounded(slot / size),
    length: rounded(line.length / size),
  };
}

/** Where the browser is made to put it: under the em box's share of the first run's face. */
function baselineOf(line: FormeLine, first: Run | undefined, size: Px, fonts: FontBook): Px {
  const { rect } = line;
  if (line.direction === 'vertical') return px(rect.x + rect.width / 2);
  return px(rect.y + (fonts.faces.get(first?.face ?? '')?.emTop ?? EM_TOP) * size);
}
