/** Forme and painted pictures in; pictures that the browser could not draw, or did not, out. */
import type { PaintedPicture } from '../../model/evidence.ts';
import type { FormePicture, Rect } from '../../model/forme.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { type Fault, rule } from '../rule.ts';

export const pictureNotPainted = rule({
  id: 'picture-not-painted',
  severity: 'error',
  needs: ['forme', 'painted'],
  doc: {
    what: 'A picture of the page paints nothing: its file is damaged, or is of another type than its name says, or the template leaves it out.',
    why: 'There is a hole in the page, above a caption that speaks of a picture.',
    fix: 'Open the file in a browser: what does not show there cannot be printed. Export it again.',
    example: 'a PNG that was cut short in the upload, or an SVG with a tag that is not closed',
  },
  check: ({ forme, painted }) =>
    forme.stories.flatMap(({ id, parts }) =>
      parts.flatMap(({ picture }) =>
        picture === null ? [] : faultsOf(id, picture, painted.pictures),
      ),
    ),
});

function faultsOf(
  story: string,
  { image, rect, origin }: FormePicture,
  pictures: readonly PaintedPicture[],
): Fault[] {
  const own = pictures.find((one) => isAt(one.rect, rect));
  if (own?.drawn === true) return [];
  const message =
    own === undefined
      ? `picture \`${image}\` is not painted`
      : `picture \`${image}\` paints nothing`;
  const help =
    own === undefined
      ? 'see the `picture` partial of the template'
      : 'the file is damaged or of another type than its name says: export it again';
  return [{ message, help, place: placeOfRect(rect, story), origin }];
}

/** The browser tells places to the 1/64 px; half a px is another place. */
const NEAR = 0.5;

const isAt = (one: Rect, other: Rect): boolean =>
  (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(one[side] - other[side]) < NEAR,
  );
