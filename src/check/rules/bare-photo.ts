/** Page and forme in; pictures that stand for a story of their own without a line round them out. */
import type { Forme, Rect } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { overhang, placeOfRect } from '../measure/geometry.ts';
import { placedFigures } from '../measure/placed-figures.ts';
import { rule } from '../rule.ts';

export const barePhoto = rule({
  id: 'bare-photo',
  severity: 'warning',
  needs: ['page', 'forme'],
  doc: {
    what: 'A picture that is a story of its own (role `photo`) has neither a keyline nor a box.',
    why: 'It is taken for a picture of the story beside it.',
    fix: 'Take `keyline: none` out of the figure, or give the role a `keyline` or a `box` in the template.',
    example: 'a photograph of the harvest between two reports from the town hall.',
    source: 'cjk-rules CAP-05',
  },
  check: ({ page, forme }) =>
    placedFigures(page, forme)
      .filter(({ story, picture }) => story.role === 'photo' && !isFramed(forme, picture.rect))
      .map(({ figure, story, picture }) => ({
        message: `the picture \`${figure.id}\` stands alone in \`${story.id}\`, and no line frames it`,
        help: 'take `keyline: none` out of the figure, or give the role `photo` a `keyline` or a `box` in the template',
        place: placeOfRect(picture.rect, story.id),
        origin: figure.origin,
      })),
});

const isFramed = ({ shapes }: Forme, rect: Rect): boolean =>
  shapes.some(
    (shape) =>
      shape.kind === 'box' &&
      shape.of !== 'furniture' &&
      (shape.stroke !== null || shape.fill !== null) &&
      overhang(rect, shape.rect) <= px(1),
  );
