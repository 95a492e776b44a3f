/** A figure and its area in; picture, caption and credit out. The caption's foot stands on the area's foot. */
import { lengthOfText } from '../compose/cast-paragraph.ts';
import { setParagraph } from '../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import { type Finding, finding } from '../diagnostic.ts';
import type { PictureFit } from '../model/cast-off.ts';
import { type Figure, showsWhole } from '../model/figure.ts';
import type { FormePart, Rect, Shape } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import { MIDDLE, type PictureSize, printedResolution, shownWindow } from '../model/picture.ts';
import type { PlannedFigure } from '../model/plan.ts';
import type { CaptionSetting } from '../model/template.ts';
import { joinTexts, plainText, type RichText } from '../model/text.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { em, type Px } from '../units.ts';
import { wholeMeasure } from './head/display.ts';
import type { Matter } from './matter.ts';
import { fittedRect, pictureRect, unfilled } from './picture-place.ts';
import { makePart, type PartLines, type Setter, styleFor, styleNamed } from './setter.ts';

/** Captions run from left to right under their picture, on vertical pages too. */
const CAPTION_DIRECTION = 'horizontal';

export function setFigure(
  setter: Setter,
  story: Story,
  planned: PlannedFigure,
  caption: CaptionSetting,
): Matter {
  const { figure, rect: area } = planned;
  const index = story.figures.indexOf(figure);
  const lines = captionLines(setter, figure, caption, area);
  const place = pictureRect(setter, area, caption, lines.depth);
  const picture = fittedRect(setter, figure, place);
  const made = lines.texts.map((text) => setText(setter, story, index, text, area));
  return {
    parts: [picturePart(setter, story, figure, index, picture), ...made.map(({ part }) => part)],
    shapes: [
      ...keyline(story, figure, caption, picture),
      ...made.flatMap(({ shapes }) => [...shapes]),
    ],
    findings: place.height > 0 ? unfilled(story, figure, place, picture) : [tooLong(story, figure)],
  };
}

/** How deep caption and credit of a figure stand in an area. */
export const captionDepth = (
  setter: Setter,
  figure: Figure,
  caption: CaptionSetting,
  area: Rect,
): number => captionLines(setter, figure, caption, area).depth;

/** A picture that could not be read, and a drawing without a size of its own, has the shape of most photographs. */
const USUAL_SIZE: PictureSize = { width: 1500, height: 1000 };

/** The picture as it would stand in an area over a caption of a depth; null where that leaves no room for it. */
export function fitFigure(
  setter: Setter,
  figure: Figure,
  caption: CaptionSetting,
  area: Rect,
  depth: number,
): PictureFit | null {
  const place = pictureRect(setter, area, caption, depth);
  if (place.height <= 0) return null;
  const file = setter.pictures.get(figure.image) ?? null;
  const size = file?.size ?? USUAL_SIZE;
  const { width, height } = fittedRect(setter, figure, place);
  const shape = { width, height, unfilled: 1 - (width * height) / (place.width * place.height) };
  if (figure.fit === 'contain') return { ...shape, cropped: 0, resolution: null };
  const focus = figure.focus ?? MIDDLE;
  const window = shownWindow(size, shape, focus);
  const resolution =
    file === null || file.kind === 'drawing' ? null : printedResolution(size, shape, focus);
  const cropped = showsWhole(figure) ? 0 : 1 - window.width * window.height;
  return { ...shape, cropped, resolution };
}

const tooLong = (story: Story, figure: Figure): Finding =>
  finding(
    'caption-too-long',
    'error',
    `the caption of \`${figure.id}\` in \`${story.id}\` leaves no room for its picture`,
    { help: 'give the figure more lines, or shorten its caption', origin: figure.origin },
  );

/** Caption or credit, broken into lines, and how deep in the area each of them stands. */
interface SetText {
  readonly field: 'caption' | 'credit';
  readonly rich: RichText;
  readonly style: ParagraphStyle;
  readonly name: string;
  readonly lines: readonly SetLine[];
  readonly block: (line: number) => number;
}

interface CaptionLines {
  readonly depth: number;
  readonly texts: readonly SetText[];
}

type Broken = Omit<SetText, 'block'>;

function captionLines(
  setter: Setter,
  figure: Figure,
  setting: CaptionSetting,
  area: Rect,
): CaptionLines {
  const type = styleNamed(setter.template, setting.style);
  const caption = broken(setter, 'caption', captionText(figure), setting.style, area.width);
  const credit = broken(setter, 'credit', figure.credit, setting.creditStyle, area.width);
  const own = sharesLine(setter, caption, credit, area.width) ? 0 : (credit?.lines.length ?? 0);
  const count = (caption?.lines.length ?? 0) + own;
  const depth = count === 0 ? 0 : (count - 1) * type.pitch + type.size;
  const blockOf = (line: number): number => area.height - depth + line * type.pitch;
  const firstCredit = own === 0 ? count - 1 : count - own;
  // The credit stands on the caption's baselines.
  const drop = (type.size - (credit?.style.size ?? type.size)) * EM_TOP;
  return {
    depth,
    texts: [
      ...(caption === null ? [] : [{ ...caption, block: blockOf }]),
      ...(credit === null
        ? []
        : [{ ...credit, block: (line: number) => blockOf(firstCredit + line) + drop }]),
    ],
  };
}

function broken(
  setter: Setter,
  field: SetText['field'],
  rich: RichText | null,
  name: string,
  measure: Px,
): Broken | null {
  if (rich === null) return null;
  const align = field === 'credit' ? ({ align: 'end' } as const) : {};
  const type = styleNamed(setter.template, name);
  const style = styleFor(setter, type, CAPTION_DIRECTION, { indent: em(0), ...align });
  const { lines } = setParagraph(rich, () => wholeMeasure(measure), style, setter.fonts);
  return { field, rich, style, name, lines };
}

/** The credit shares the caption's last line where an em of white remains between them. */
function sharesLine(
  setter: Setter,
  caption: Broken | null,
  credit: Broken | null,
  measure: Px,
): boolean {
  const last = caption?.lines.at(-1);
  if (last === undefined || credit === null) return false;
  const { rich, style } = credit;
  const length = lengthOfText(rich, style, setter.fonts);
  return last.start + last.length + style.size + length <= measure;
}

const captions = new WeakMap<Figure, RichText>();

/** A caption that was copied from a page has its marker. */
const MARKED = /^\s*[▲▼◀▶△▽◁▷]/u;

/** The caption stands under the picture: its marker points up, unless the author fixed another. */
function captionText(figure: Figure): RichText | null {
  const { caption, marker } = figure;
  if (caption === null || MARKED.test(caption.text)) return caption;
  const marked = captions.get(figure) ?? joinTexts([plainText(marker ?? '▲'), caption]);
  captions.set(figure, marked);
  return marked;
}

function setText(
  setter: Setter,
  story: Story,
  index: number,
  text: SetText,
  area: Rect,
): PartLines {
  const { field, style, name, rich, lines } = text;
  const ref = { story: story.id, field, index };
  const places = lines.map((_, line) => ({
    frame: null,
    area,
    block: text.block(line),
    onGrid: false,
  }));
  return makePart(setter, { role: field, ref, style, name, rich }, lines, places);
}

export function picturePart(
  setter: Setter,
  story: Story,
  figure: Figure,
  index: number,
  picture: Rect,
): FormePart {
  return {
    id: `${story.id}.picture.${index}`,
    role: 'picture',
    ref: { story: story.id, field: 'picture', index },
    lang: setter.lang,
    lines: [],
    annotations: [],
    picture: {
      image: figure.image,
      alt: figure.alt,
      rect: picture,
      focus: figure.focus ?? MIDDLE,
      file: setter.pictures.get(figure.image) ?? null,
      origin: figure.imageOrigin,
    },
  };
}

function keyline(story: Story, figure: Figure, caption: CaptionSetting, picture: Rect): Shape[] {
  if (caption.keyline === null || figure.keyline === 'none' || picture.height === 0) return [];
  const { weight, colour } = caption.keyline;
  const of = `${story.id}.${figure.id}`;
  return [{ kind: 'box', of, rect: picture, fill: null, stroke: colour, weight }];
}
