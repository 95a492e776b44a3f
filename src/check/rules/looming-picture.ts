/** Forme in; pictures that take more than half of the page out. */
import type { Forme, Rect } from '../../model/forme.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { placedPictures } from '../measure/placed-pictures.ts';
import { rule } from '../rule.ts';

/** Share of the live area. */
const MOST = 0.5;

export const loomingPicture = rule({
  id: 'looming-picture',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `A picture takes more than ${MOST * 100} % of the room that the page has for its columns. Adverts do not count, nor do pages that are one picture story.`,
    why: 'It is a poster, and the stories round it are its captions: most often the page lacks copy.',
    fix: 'Give the page more copy or another picture, or give the figure fewer columns or lines in the pins, or `size: small`.',
    example:
      'seven stories of ten lines on a broadsheet, and a photograph over six columns of sixty lines.',
    source: 'newsroom.md 4.11',
  },
  check: ({ forme }) => {
    if (forme.stories.length < 2) return [];
    const adverts = new Set(
      forme.stories.filter(({ role }) => role === 'advert').map(({ id }) => id),
    );
    return placedPictures(forme)
      .filter(({ story }) => !adverts.has(story))
      .map((one) => ({ ...one, share: shareOf(forme, one.picture.rect) }))
      .filter(({ share }) => share > MOST)
      .map(({ story, picture, share }) => ({
        message: `the picture of \`${story}\` takes ${Math.round(share * 100)} % of the page`,
        help: 'give the page more copy or another picture, or this one fewer columns or lines, or `size: small`',
        place: placeOfRect(picture.rect, story),
        origin: picture.origin,
      }));
  },
});

function shareOf({ grid: { columns, lines, pitch } }: Forme, { width, height }: Rect): number {
  const across = (columns.at(-1)?.end ?? 0) - (columns[0]?.start ?? 0);
  return (width * height) / (across * lines * pitch);
}
