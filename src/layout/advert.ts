/** An advert 廣告 and its area in; the word that marks it, its picture as large as the area, and the line round it, out. */
import { setParagraph } from '../compose/set-paragraph.ts';
import { type Finding, finding } from '../diagnostic.ts';
import type { Rect, Shape } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { PlannedFigure } from '../model/plan.ts';
import type { LabelSetting, RoleSetting } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import { em, type Px, px, pxToInches, pxToMm } from '../units.ts';
import { picturePart } from './figure.ts';
import { wholeMeasure } from './head/display.ts';
import { joinMatter, type Matter, matterOf, NO_MATTER } from './matter.ts';
import { fittedRect } from './picture-place.ts';
import { rect } from './plan/geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

/** The word runs from left to right over the picture, on vertical pages too. */
const WORD_DIRECTION = 'horizontal';

export function setAdvert(
  setter: Setter,
  story: Story,
  { figure, rect: area }: PlannedFigure,
  { label, caption }: RoleSetting,
): Matter {
  const word =
    label === null || story.label === null ? null : { label, text: story.label, area, setter };
  const strip = word === null ? 0 : styleNamed(setter.template, word.label.style).pitch;
  const place = rect(area.x, area.y + strip, area.width, Math.max(0, area.height - strip));
  const picture = fittedRect(setter, figure, place);
  const line = figure.keyline === 'none' ? null : caption.keyline;
  const box: Shape[] =
    line === null
      ? []
      : [
          {
            kind: 'box',
            of: story.id,
            rect: place,
            fill: null,
            stroke: line.colour,
            weight: line.weight,
          },
        ];
  return joinMatter([
    word === null ? NO_MATTER : setWord(story, word),
    {
      parts: [picturePart(setter, story, figure, story.figures.indexOf(figure), picture)],
      shapes: box,
      findings: wrongShape(setter, story, figure, place, picture),
    },
  ]);
}

interface Word {
  readonly setter: Setter;
  readonly label: LabelSetting;
  readonly text: RichText;
  readonly area: Rect;
}

/** One line at the head of the area. */
function setWord(story: Story, { setter, label, text, area }: Word): Matter {
  const type = styleNamed(setter.template, label.style);
  const style = styleFor(setter, type, WORD_DIRECTION, { indent: em(0) });
  const { lines } = setParagraph(text, () => wholeMeasure(area.width), style, setter.fonts);
  const ref = { story: story.id, field: 'label', index: 0 };
  const frame = { role: 'label', ref, style, name: label.style, rich: text } as const;
  const places = lines.map((_, index) => ({
    frame: null,
    area,
    block: index * type.pitch,
    onGrid: false,
  }));
  const made = makePart(setter, frame, lines, places);
  return matterOf([made], lines.length > 1 ? [tooLong(story, text)] : []);
}

const tooLong = (story: Story, text: RichText): Finding =>
  finding('label-too-long', 'error', `the label of \`${story.id}\` is wider than the advert`, {
    help: 'shorten it, or take it out: the house prints its own word',
    origin: originAt(text, 0, text.text.length),
  });

/** A picture drawn to the mm leaves a hair of white beside it. */
const MOST_WHITE = 0.02;

function wrongShape(
  setter: Setter,
  story: Story,
  figure: Story['figures'][number],
  place: Rect,
  picture: Rect,
): Finding[] {
  const file = setter.pictures.get(figure.image) ?? null;
  const size = file?.size ?? null;
  if (size === null || place.height <= 0) return [];
  const white = 1 - (picture.width * picture.height) / (place.width * place.height);
  if (white <= MOST_WHITE) return [];
  const wanted = `${inMm(place.width)} × ${inMm(place.height)} mm`;
  const { resolution } = setter.template.picture;
  const pixels = (length: Px): number => Math.round(pxToInches(length) * resolution);
  const side = picture.width < place.width ? 'beside' : 'over and under';
  const message = `the picture of the advert \`${story.id}\` does not have the shape of its place: ${Math.round(white * 100)} % of it stays white, ${side} the picture`;
  const asked = `ask for a picture of ${wanted}`;
  const help =
    file?.kind === 'drawing'
      ? asked
      : `${asked}, ${pixels(place.width)} × ${pixels(place.height)} pixels`;
  return [finding('advert-shape', 'warning', message, { help, origin: figure.imageOrigin })];
}

const inMm = (length: Px): number => Math.round(pxToMm(px(length)) * 10) / 10;
