/** Page and forme in; captions whose marker ▲▼◀▶ points where no picture is out. */
import type { Forme, Rect } from '../../model/forme.ts';
import { overlapOf, placeOfLine } from '../measure/geometry.ts';
import { hull } from '../measure/pieces.ts';
import { placedFigures } from '../measure/placed-figures.ts';
import { textOfPart } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const wrongCaptionMark = rule({
  id: 'wrong-caption-mark',
  severity: 'error',
  needs: ['page', 'forme'],
  doc: {
    what: 'The marker at the head of a caption, ▲▼◀▶ or △▽◁▷, points to a side on which no picture stands.',
    why: 'The reader looks there, and finds nothing or another picture.',
    fix: 'Take the `marker` out of the figure, or the mark out of its caption: banmian sets ▲ under each picture.',
    example: '`marker: ▼` for a caption that stands under its picture.',
    source: 'cjk-rules CAP-02',
  },
  check: ({ page, forme }) => {
    const figures = placedFigures(page, forme);
    return figures.flatMap(({ figure, story, caption }) => {
      const block = hull(caption?.lines.map(({ rect }) => rect) ?? []);
      const [line] = caption?.lines ?? [];
      const mark = caption === null ? '' : ([...textOfPart(caption).trim()][0] ?? '');
      const side = SIDES[mark];
      if (caption === null || block === null || line === undefined || side === undefined) return [];
      if (figures.some(({ picture }) => pointsAt(forme, side, block, picture.rect))) return [];
      return [
        {
          message: `the caption of \`${figure.id}\` in \`${story.id}\` points ${side} with ${mark}, where no picture is`,
          help: `take \`marker\` out of the figure, or ${mark} out of its caption: banmian sets ▲ under each picture`,
          place: placeOfLine({ line, part: caption, story: story.id, kind: 'copy' }),
          origin: line.origin,
        },
      ];
    });
  },
});

type Side = 'up' | 'down' | 'left' | 'right';

const SIDES: Readonly<Record<string, Side>> = {
  '▲': 'up',
  '△': 'up',
  '▼': 'down',
  '▽': 'down',
  '◀': 'left',
  '◁': 'left',
  '▶': 'right',
  '▷': 'right',
};

/** In lines: a picture further away is not meant. */
const NEAR = 3;

function pointsAt({ grid }: Forme, side: Side, from: Rect, to: Rect): boolean {
  const { x, y } = overlapOf(from, to);
  const isOver = side === 'up' || side === 'down';
  const isOnSide = {
    up: to.y < from.y,
    down: to.y > from.y,
    left: to.x < from.x,
    right: to.x > from.x,
  }[side];
  const [common, gap] = isOver ? [x, -y] : [y, -x];
  return isOnSide && common > 0 && gap <= NEAR * grid.pitch;
}
