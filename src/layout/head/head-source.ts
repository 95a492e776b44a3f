/** A story with a source line that the house sets in its head in; the line at the end of the head's last line out. */
import { lengthOfText } from '../../compose/cast-paragraph.ts';
import type { ParagraphStyle } from '../../compose/types.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import type { Direction } from '../../model/font.ts';
import type { FormeLine, FormePart, Rect } from '../../model/forme.ts';
import type { Story } from '../../model/page.ts';
import type { HeadSetting, RoleSetting } from '../../model/template.ts';
import { originAt, type RichText } from '../../model/text.ts';
import type { TextRef } from '../../model/text-ref.ts';
import { CENTRE, EM_TOP } from '../../model/typography/em-box.ts';
import { em, type Px } from '../../units.ts';
import { type Matter, matterOf, NO_MATTER } from '../matter.ts';
import { extentOf } from '../plan/geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from '../setter.ts';
import { authorLines, setDisplay, wholeMeasure } from './display.ts';
import { lengthOf, type Sized } from './sized.ts';

/** On the baseline (in vertical the centre line) of the last line of `last`; without one, at the foot of the area. */
export function setHeadSource(
  setter: Setter,
  story: Story,
  area: Rect,
  role: RoleSetting,
  head: HeadSetting,
  last: FormePart | null,
  above: Sized | null,
): Matter {
  const rich = story.source;
  if (rich === null || role.source.place !== 'head') return NO_MATTER;
  const type = styleNamed(setter.template, role.source.style);
  const style = styleFor(setter, type, head.direction, { indent: em(0), align: 'end' });
  const { inline } = extentOf(area, head.direction);
  const lines = setDisplay(authorLines([rich]), style, wholeMeasure(inline), setter.fonts);
  const foot = blockBeside(last?.lines.at(-1) ?? null, area, head.direction, style);
  const places = lines.map((_, index) => ({
    frame: null,
    area,
    block: foot - (lines.length - 1 - index) * type.pitch,
    onGrid: false,
  }));
  const ref: TextRef = { story: story.id, field: 'source', index: 0 };
  const frame = { role: 'source', ref, style, name: role.source.style, rich } as const;
  const made = makePart(setter, frame, lines, places);
  const fits = holdsSource(setter, story, role, head, inline, above);
  return matterOf([made], fits ? [] : [tooLong(story, rich)]);
}

/** Whether the source stands in one line at the end of the head's last one, half a character away from it. */
export function holdsSource(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  head: HeadSetting,
  inline: Px,
  last: Sized | null,
): boolean {
  if (story.source === null || role.source.place !== 'head') return true;
  const length = lengthOfSource(setter, story.source, role, head);
  if (last === null) return length <= inline;
  const white = inline - lengthOf(setter, last, head);
  const free = head.align === 'start' ? white : white / 2;
  return length + last.size / 2 <= free;
}

/** Its length in one line. */
function lengthOfSource(setter: Setter, rich: RichText, role: RoleSetting, head: HeadSetting): Px {
  const type = styleNamed(setter.template, role.source.style);
  const style = styleFor(setter, type, head.direction, { indent: em(0), align: 'end' });
  return lengthOfText(rich, style, setter.fonts);
}

/** From the area's block start to the em box of type that shares the baseline of a line. */
function blockBeside(
  line: FormeLine | null,
  area: Rect,
  direction: Direction,
  style: ParagraphStyle,
): number {
  const { block } = extentOf(area, direction);
  if (line === null) return block - style.size;
  const { x, y, width, height } = line.rect;
  return direction === 'horizontal'
    ? y - area.y + (height - style.size) * EM_TOP
    : area.x + area.width - x - width + (width - style.size) * CENTRE;
}

const tooLong = (story: Story, text: RichText): Finding =>
  finding(
    'head-too-long',
    'error',
    `the source of \`${story.id}\` is longer than the room beside its head`,
    {
      help: 'shorten it, or give the head more columns',
      origin: originAt(text, 0, text.text.length),
    },
  );
