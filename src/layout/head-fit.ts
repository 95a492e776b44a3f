/** A story's head and an area in; the sizes that it would stand in there, or null where the area does not hold it, out. */
import { ROUNDING } from '../compose/white/justify.ts';
import type { HeadFit } from '../model/cast-off.ts';
import type { Rect } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { HeadSetting, RoleSetting } from '../model/template.ts';
import { type Px, px } from '../units.ts';
import { extentOf } from './geometry.ts';
import { depthOf, headParts, isTurned, lengthOf, type Sized, sizeHead } from './head-size.ts';
import { lengthOfHeadSource } from './head-source.ts';
import type { Setter } from './setter.ts';

/** Fits for any area; the parts of the head are made once. */
export function headFitter(
  setter: Setter,
  story: Story,
  role: RoleSetting,
): (area: Rect) => HeadFit | null {
  const { head } = role;
  if (head === null) return () => null;
  const parts = headParts(setter, story, head);
  return (area) => fitHead(setter, story, role, head, parts, area);
}

function fitHead(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  head: HeadSetting,
  parts: readonly Sized[],
  area: Rect,
): HeadFit | null {
  const room = extentOf(area, head.direction);
  const sized = sizeHead(setter, parts, head, room);
  const depth = px(depthOf(setter, sized));
  const isLong = sized.some((one) => lengthOf(setter, one, head) > room.inline + ROUNDING);
  if (sized.length === 0 || isLong || depth > room.block) return null;
  if (!holdsSource(setter, story, role, sized, head, room.inline)) return null;
  const main = sized.find(({ part }) => part.field === 'headline');
  return {
    depth,
    air: px(room.block - depth),
    share: main === undefined ? 1 : lengthOf(setter, main, head) / room.inline,
    sizes: sized.map(({ part, size }) => ({ field: part.field, size })),
    means: meansOf(sized),
  };
}

/** A source that the house sets in the head stands at the end of its last line, an em away. */
function holdsSource(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  sized: readonly Sized[],
  head: HeadSetting,
  inline: Px,
): boolean {
  if (story.source === null || role.source.place !== 'head') return true;
  const length = lengthOfHeadSource(setter, story.source, role, head);
  const last = sized.at(-1);
  if (last === undefined) return length <= inline;
  const own = lengthOf(setter, last, head);
  const free = head.align === 'start' ? inline - own : (inline - own) / 2;
  return length + last.size / 2 <= free;
}

function meansOf(sized: readonly Sized[]): HeadFit['means'] {
  if (sized.some((one) => isTurned(one) && one.part.lines !== 'phrases')) return 'turned';
  if (sized.some(({ condensed }) => condensed < 1)) return 'condensed';
  return sized.some(({ spread }) => spread < 0) ? 'tightened' : 'fits';
}
