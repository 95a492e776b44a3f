/** A story's head and an area in; the sizes that it would stand in there, or null where the area does not hold it, out. */
import { ROUNDING } from '../compose/white/justify.ts';
import type { HeadFit } from '../model/cast-off.ts';
import type { Rect } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { HeadSetting, RoleSetting } from '../model/template.ts';
import { px } from '../units.ts';
import { extentOf } from './geometry.ts';
import { depthOf, isTurned, lengthOf, type Sized, sizeHead } from './head-size.ts';
import { setHeadSource } from './head-source.ts';
import type { Setter } from './setter.ts';

export function fitHead(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  head: HeadSetting,
  area: Rect,
): HeadFit | null {
  const room = extentOf(area, head.direction);
  const sized = sizeHead(setter, story, head, room);
  const depth = px(depthOf(setter, sized));
  const isLong = sized.some((one) => lengthOf(setter, one, head) > room.inline + ROUNDING);
  if (sized.length === 0 || isLong || depth > room.block) return null;
  // The source is set beside the head, and may be too long for it too.
  if (setHeadSource(setter, story, area, role, head, null).findings.length > 0) return null;
  return {
    depth,
    air: px(room.block - depth),
    sizes: sized.map(({ part, size }) => ({ field: part.field, size })),
    means: meansOf(sized),
  };
}

function meansOf(sized: readonly Sized[]): HeadFit['means'] {
  if (sized.some((one) => isTurned(one) && one.part.lines !== 'phrases')) return 'turned';
  if (sized.some(({ condensed }) => condensed < 1)) return 'condensed';
  return sized.some(({ spread }) => spread < 0) ? 'tightened' : 'fits';
}
