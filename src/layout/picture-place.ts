/** The area of a figure over its caption in; the place of its picture, and what of it the picture fills, out. */
import { type Finding, finding } from '../diagnostic.ts';
import { type Figure, showsWhole } from '../model/figure.ts';
import type { Rect } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import { containedIn, type Focus, MIDDLE, MOST_UNFILLED } from '../model/picture.ts';
import type { CaptionSetting } from '../model/template.ts';
import { type Px, pxToMm } from '../units.ts';
import { rect } from './plan/geometry.ts';
import type { Setter } from './setter.ts';

/** The picture ends on the foot of a grid line, so that it closes with the text beside it. */
export function pictureRect(
  setter: Setter,
  area: Rect,
  caption: CaptionSetting,
  depth: number,
): Rect {
  if (depth === 0) return area;
  const free = area.height - depth - caption.gap;
  const { grid, direction } = setter.template;
  const closed =
    direction === 'vertical'
      ? free
      : Math.floor((free - grid.body) / grid.pitch) * grid.pitch + grid.body;
  return rect(area.x, area.y, area.width, Math.max(0, closed));
}

/** A picture that is not to be cropped takes of its place what its own shape fills. */
export function fittedRect(setter: Setter, figure: Figure, place: Rect): Rect {
  const size = setter.pictures.get(figure.image)?.size ?? null;
  if (!showsWhole(figure) || size === null || place.height === 0) return place;
  const inner = containedIn(size, place, figure.focus ?? standOf(figure));
  return rect(place.x + inner.x, place.y + inner.y, inner.width, inner.height);
}

/** On its caption, whose marker points up to it; without one in the middle. */
const standOf = ({ caption, credit }: Figure): Focus =>
  caption === null && credit === null ? MIDDLE : { ...MIDDLE, y: 1 };

/** A picture of which nothing may be cut off, in a place that is not of its shape. */
export function unfilled(story: Story, figure: Figure, place: Rect, picture: Rect): Finding[] {
  const share = 1 - (picture.width * picture.height) / (place.width * place.height);
  if (figure.fit === 'contain' || share <= MOST_UNFILLED) return [];
  const isNarrow = picture.width < place.width;
  const wanted = isNarrow
    ? `${inMm((picture.height * place.width) / picture.width)} mm deep`
    : `${inMm((picture.width * place.height) / picture.height)} mm wide`;
  const message = `\`${figure.id}\` of \`${story.id}\` is not to be cropped, and leaves ${Math.round(share * 100)} % of its place white`;
  return [
    finding('unfilled-place', 'warning', message, {
      help: `its place is ${inMm(place.width)} × ${inMm(place.height)} mm: make it about ${wanted}, or take \`crop: none\` out of the figure`,
      origin: figure.origin,
    }),
  ];
}

const inMm = (length: number): number => Math.round(pxToMm(length as Px));
