/** Page and forme in; captions away from their picture, or not as wide, out. */

import { showsWhole } from '../../model/figure.ts';
import type { Forme } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { inMm, placeOfLine } from '../measure/geometry.ts';
import { hull } from '../measure/pieces.ts';
import { type PlacedFigure, placedFigures } from '../measure/placed-figures.ts';
import { type Fault, rule } from '../rule.ts';

export const strayCaption = rule({
  id: 'stray-caption',
  severity: 'error',
  needs: ['page', 'forme'],
  doc: {
    what: 'A caption stands more than two lines of body type from its picture, or its measure differs from the picture’s width by more than an em. Of a picture that is shown whole (`fit: contain`, `crop: none`) nothing is said.',
    why: 'The reader takes it for the caption of another picture, or for text.',
    fix: 'Report it as a bug of banmian: a caption stands in the area of its picture.',
    source: 'cjk-rules CAP-01',
  },
  check: ({ page, forme }) => placedFigures(page, forme).flatMap((one) => faultOf(forme, one)),
});

/** A picture closes on a line of the grid, so that up to a line may be left between. */
const FARTHEST = 2;

function faultOf({ grid }: Forme, { figure, story, picture, caption }: PlacedFigure): Fault[] {
  const block = hull(caption?.lines.map(({ rect }) => rect) ?? []);
  const [line] = caption?.lines ?? [];
  if (block === null || line === undefined || caption === null || showsWhole(figure)) return [];
  const { rect } = picture;
  const away = Math.max(block.y - rect.y - rect.height, rect.y - block.y - block.height);
  const wider = block.width - rect.width;
  const isFar = away > FARTHEST * grid.pitch;
  if (!isFar && Math.abs(wider) <= grid.body) return [];
  const what = isFar
    ? `stands ${inMm(px(away))} from its picture`
    : `is ${inMm(px(Math.abs(wider)))} ${wider > 0 ? 'wider' : 'narrower'} than its picture`;
  return [
    {
      message: `the caption of \`${figure.id}\` in \`${story.id}\` ${what}`,
      place: placeOfLine({ line, part: caption, story: story.id, kind: 'copy' }),
      origin: line.origin,
    },
  ];
}
