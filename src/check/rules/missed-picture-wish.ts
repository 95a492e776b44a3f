/** Page, template and forme in; pictures that are larger or smaller than their authors wish out. */
import { greatest, least } from '../../model/extent.ts';
import type { Area, StoryPins } from '../../model/page.ts';
import { awayFromWish, type PictureWish, wishedShare } from '../../model/picture-wish.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { placedFigures } from '../measure/placed-figures.ts';
import { rule } from '../rule.ts';

export const missedPictureWish = rule({
  id: 'missed-picture-wish',
  severity: 'warning',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'The author wishes a picture `small` or `large`, and it is not so beside the text of its story. A small one takes a sixth of the story at most, a large one a third at least; of two pictures half as much.',
    why: 'Make-up follows such a wish unless the page would not close, and pins by hand may forget it.',
    fix: 'Pin the picture in the size that you want, give its story more or less text, or take `size` out of the figure.',
    example: '`size: small` of a picture that stands alone under its head',
  },
  check: ({ page, template, forme }) =>
    placedFigures(page, forme).flatMap(({ figure, story, picture }) => {
      const pins = page.pins[template.id]?.[story.id] ?? null;
      const count = page.stories.find(({ id }) => id === story.id)?.figures.length ?? 1;
      const area = pins?.figures[figure.id];
      if (figure.size === null || pins === null || area === undefined) return [];
      const share = sizeOf(area) / wholeOf(pins);
      if (awayFromWish(figure.size, share, count) === 0) return [];
      return [
        {
          message: `\`${figure.id}\` of \`${story.id}\` is to be ${figure.size}, and takes ${inPercent(share)} of the place of its story: ${limitOf(figure.size, count)}`,
          help: 'pin it in the size that you want, or take `size` out of the figure',
          place: placeOfRect(picture.rect, story.id),
          origin: figure.origin,
        },
      ];
    }),
});

/** In column-lines. */
const sizeOf = ({ columns, lines, part }: Area): number => {
  const share = part === null ? 1 : (part.last - part.first + 1) / part.of;
  return share * (columns.last - columns.first + 1) * (lines.last - lines.first + 1);
};

/** Text and pictures together, from the first to the last, without a head over them. */
function wholeOf({ frames, displays, figures }: StoryPins): number {
  const areas: Area[] = [...frames, ...displays, ...Object.values(figures)];
  const along = (axis: 'columns' | 'lines'): number =>
    greatest(areas.map((area) => area[axis].last)) -
    least(areas.map((area) => area[axis].first)) +
    1;
  return along('columns') * along('lines');
}

const limitOf = (wish: PictureWish, count: number): string =>
  `${inPercent(wishedShare(wish, count))} at ${wish === 'small' ? 'most' : 'least'}`;

const inPercent = (share: number): string => `${Math.round(share * 100)} %`;
