/** A figure and its area in; picture, caption and credit out. The caption's foot stands on the area's foot. */
import { lengthOfText, setParagraph } from '../compose/set-paragraph.ts';
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import type { FormePart, Rect, Shape, TextRef } from '../model/forme.ts';
import type { Figure, Story } from '../model/page.ts';
import type { PlannedFigure } from '../model/plan.ts';
import type { CaptionSetting } from '../model/template.ts';
import { joinTexts, plainText, type RichText } from '../model/text.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { em, px } from '../units.ts';
import { rect } from './geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

export interface SetFigure {
  readonly parts: readonly FormePart[];
  readonly shapes: readonly Shape[];
}

/** Captions run from left to right under their picture, on vertical pages too. */
const CAPTION_DIRECTION = 'horizontal';

export function setFigure(
  setter: Setter,
  story: Story,
  planned: PlannedFigure,
  index: number,
  caption: CaptionSetting,
): SetFigure {
  const { figure, rect: area } = planned;
  const lines = captionLines(setter, figure, caption, area);
  const picture = pictureRect(setter, area, caption, lines.depth);
  return {
    parts: [picturePart(setter, story, figure, index, picture), ...lines.make(story, index, area)],
    shapes: keyline(story, figure, caption, picture),
  };
}

interface CaptionLines {
  readonly depth: number;
  readonly make: (story: Story, index: number, area: Rect) => FormePart[];
}

function captionLines(
  setter: Setter,
  figure: Figure,
  caption: CaptionSetting,
  area: Rect,
): CaptionLines {
  const type = styleNamed(setter.template, caption.style);
  const style = styleFor(setter, type, CAPTION_DIRECTION, { indent: em(0) });
  const credit = styleFor(
    setter,
    styleNamed(setter.template, caption.creditStyle),
    CAPTION_DIRECTION,
    {
      indent: em(0),
      align: 'end',
    },
  );
  const rich = captionText(figure);
  const slot = { start: px(0), length: area.width };
  const set = rich === null ? [] : setParagraph(rich, () => slot, style, setter.fonts).lines;
  const creditSet =
    figure.credit === null
      ? []
      : setParagraph(figure.credit, () => slot, credit, setter.fonts).lines;
  const shared = creditShares(setter, set, figure.credit, credit, area);
  const count = set.length + (shared ? 0 : creditSet.length);
  const depth = count === 0 ? 0 : (count - 1) * type.pitch + type.size;
  const blockOf = (line: number): number => area.height - depth + line * type.pitch;
  const creditLine = count - 1;
  return {
    depth,
    make: (story, index) => [
      ...part(
        setter,
        story,
        index,
        'caption',
        rich,
        style,
        caption.style,
        set,
        (at) => blockOf(at),
        area,
      ),
      ...part(
        setter,
        story,
        index,
        'credit',
        figure.credit,
        credit,
        caption.creditStyle,
        creditSet,
        () => blockOf(creditLine) + (type.size - credit.size) * EM_TOP,
        area,
      ),
    ],
  };
}

/** The credit shares the caption's last line where an em of white remains between them. */
function creditShares(
  setter: Setter,
  set: readonly SetLine[],
  credit: RichText | null,
  style: ParagraphStyle,
  area: Rect,
): boolean {
  const last = set.at(-1);
  if (last === undefined || credit === null) return false;
  return last.length + style.size + lengthOfText(credit, style, setter.fonts) <= area.width;
}

/** The caption stands under the picture: its marker points up, unless the author fixed another. */
function captionText(figure: Figure): RichText | null {
  if (figure.caption === null) return null;
  return joinTexts([plainText(figure.marker ?? '▲'), figure.caption]);
}

function part(
  setter: Setter,
  story: Story,
  index: number,
  field: 'caption' | 'credit',
  rich: RichText | null,
  style: ParagraphStyle,
  name: string,
  lines: readonly SetLine[],
  block: (line: number) => number,
  area: Rect,
): FormePart[] {
  if (rich === null) return [];
  const ref: TextRef = { story: story.id, field, index };
  const places = lines.map((_, at) => ({ frame: null, area, block: block(at), onGrid: false }));
  return [makePart(setter, { role: field, ref, style, name, rich }, lines, places).part];
}

/** The picture ends on the foot of a grid line, so that it closes with the text beside it. */
function pictureRect(setter: Setter, area: Rect, caption: CaptionSetting, depth: number): Rect {
  if (depth === 0) return area;
  const free = area.height - depth - caption.gap;
  const { grid, direction } = setter.template;
  if (direction === 'vertical') return rect(area.x, area.y, area.width, free);
  const lines = Math.floor((free - grid.body) / grid.pitch);
  return rect(area.x, area.y, area.width, lines * grid.pitch + grid.body);
}

function picturePart(
  setter: Setter,
  story: Story,
  figure: Figure,
  index: number,
  picture: Rect,
): FormePart {
  const ref: TextRef = { story: story.id, field: 'picture', index };
  return {
    id: `${story.id}.picture.${index}`,
    role: 'picture',
    ref,
    lang: setter.lang,
    lines: [],
    annotations: [],
    picture: {
      image: figure.image,
      alt: figure.alt,
      rect: picture,
      focus: figure.focus ?? { x: 0.5, y: 0.5 },
      origin: figure.origin,
    },
  };
}

function keyline(story: Story, figure: Figure, caption: CaptionSetting, picture: Rect): Shape[] {
  if (caption.keyline === null) return [];
  const { weight, colour } = caption.keyline;
  const of = `${story.id}.${figure.id}`;
  return [{ kind: 'box', of, rect: picture, fill: null, stroke: colour, weight }];
}
