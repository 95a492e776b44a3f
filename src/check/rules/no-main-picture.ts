/** Forme in; pages on which no picture is the first out. */
import { placeOfRect } from '../measure/geometry.ts';
import { rule } from '../rule.ts';

export const noMainPicture = rule({
  id: 'no-main-picture',
  severity: 'info',
  needs: ['forme'],
  doc: {
    what: 'Of several pictures on a page the largest has less than 1.5 times the area of the next. Adverts do not count, nor do places whose picture is missing or no good.',
    why: 'The eye does not know where to begin.',
    fix: 'Give the most important picture more columns or lines, or another one fewer.',
    example: 'two pictures of two columns each.',
    source: 'newsroom.md 4.11; cjk-rules PAG-09',
  },
  check: ({ forme }) => {
    const pictures = forme.stories
      .filter(({ role }) => role !== 'advert')
      .flatMap(({ id, parts }) =>
        parts.flatMap(({ picture }) => (picture?.file == null ? [] : [{ id, picture }])),
      )
      .map(({ id, picture }) => ({ id, picture, area: picture.rect.width * picture.rect.height }))
      .sort((a, b) => b.area - a.area);
    const [first, next] = pictures;
    if (first === undefined || next === undefined || first.area >= next.area * LEAST) return [];
    return [
      {
        message: `the picture of \`${first.id}\` is ${times(first.area / next.area)} as that of \`${next.id}\`, the next`,
        help: 'give it more columns or lines in the pins, or the other one fewer',
        place: placeOfRect(first.picture.rect, first.id),
        origin: first.picture.origin,
      },
    ];
  },
});

const LEAST = 1.5;

const times = (share: number): string => {
  const rounded = Math.round(share * 100) / 100;
  return rounded === 1 ? 'as large' : `${rounded} times as large`;
};
