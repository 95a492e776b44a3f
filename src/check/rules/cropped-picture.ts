/** Forme in; pictures of which too much is cut off to fill their place out. */
import { shownWindow } from '../../model/picture.ts';
import { type Px, pxToMm } from '../../units.ts';
import { placeOfRect } from '../measure/geometry.ts';
import { type PlacedPicture, placedPictures } from '../measure/placed-pictures.ts';
import { type Fault, rule } from '../rule.ts';

/** Share of a picture that may be cut off before its author should look. */
const MOST = 0.25;

export const croppedPicture = rule({
  id: 'cropped-picture',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `More than ${MOST * 100} % of a picture is cut off to fill its place.`,
    why: 'A face, a hand or a caption in the picture may be gone, and nobody has looked.',
    fix: 'Give the figure a place of about the shape of its picture, or show all of it with `fit: contain`; `focus` says what must stay.',
    example: 'a portrait of 3024 × 4032 pixels over four columns and forty lines loses 39 %',
  },
  check: ({ forme }) => placedPictures(forme).flatMap((one) => faultOf(one)),
});

function faultOf({ story, picture, kind, size }: PlacedPicture): Fault[] {
  const { image, rect, focus, origin } = picture;
  const window = shownWindow(size, rect, focus);
  const lost = 1 - window.width * window.height;
  if (lost <= MOST) return [];
  const side = window.width < 1 ? 'width' : 'height';
  const shape = `${round(size.width)} × ${round(size.height)}${kind === 'drawing' ? '' : ' pixels'}`;
  const place = `${inWholeMm(rect.width)} × ${inWholeMm(rect.height)} mm`;
  const whole =
    side === 'width'
      ? `${inWholeMm((rect.width * size.height) / size.width)} mm deep`
      : `${inWholeMm((rect.height * size.width) / size.height)} mm wide`;
  return [
    {
      message: `\`${image}\` loses ${Math.round(lost * 100)} % of its ${side}: it is ${shape}, its place ${place}`,
      help: `a place ${whole} shows all of it, and so does \`fit: contain\`; \`focus\` says what must stay`,
      place: placeOfRect(rect, story),
      origin,
    },
  ];
}

const round = (side: number): number => Math.round(side * 10) / 10;
const inWholeMm = (length: number): number => Math.round(pxToMm(length as Px));
