/** A story's head and an area in; the sizes that it would stand in there, or null where the area does not hold it, out. */
import { ROUNDING } from '../../compose/white/justify.ts';
import type { HeadFit } from '../../model/cast-off.ts';
import type { Rect } from '../../model/forme.ts';
import type { Story } from '../../model/page.ts';
import type { HeadSetting, RoleSetting } from '../../model/template.ts';
import { px } from '../../units.ts';
import { extentOf } from '../plan/geometry.ts';
import type { Setter } from '../setter.ts';
import { headParts, isTurned, SURER_TURNS, sizeHead, TURNS } from './head-size.ts';
import { holdsSource } from './head-source.ts';
import { stepHead } from './head-step.ts';
import { depthOf, lengthOf, type Sized } from './sized.ts';
import type { TurnAt } from './turn-lines.ts';

/** Fits for any area; the parts of the head are made once. */
export function headFitter(
  setter: Setter,
  story: Story,
  role: RoleSetting,
): (area: Rect, step: number) => HeadFit | null {
  const { head } = role;
  if (head === null) return () => null;
  const parts = headParts(setter, story, head);
  const fitWith = (turns: readonly TurnAt[]) => (area: Rect, step: number) =>
    fitHead(setter, story, role, head, parts, turns, area, step);
  return (area, step) => {
    const sure = fitWith(SURER_TURNS)(area, step);
    if (sure !== null) return sure;
    const likely = fitWith(TURNS)(area, step);
    return likely === null ? null : { ...likely, means: 'guessed' };
  };
}

function fitHead(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  head: HeadSetting,
  parts: readonly Sized[],
  turns: readonly TurnAt[],
  area: Rect,
  step: number,
): HeadFit | null {
  const room = extentOf(area, head.direction);
  const fitting = sizeHead(setter, parts, head, room, turns);
  const { sized, taken } = stepHead(setter, fitting, head, room, step);
  const depth = px(depthOf(setter, sized));
  const isLong = sized.some((one) => lengthOf(setter, one, head) > room.inline + ROUNDING);
  if (sized.length === 0 || isLong || depth > room.block || taken !== step) return null;
  if (!holdsSource(setter, story, role, head, room.inline, sized.at(-1) ?? null)) return null;
  const main = sized.find(({ part }) => part.field === 'headline');
  return {
    depth,
    air: px(room.block - depth),
    share: main === undefined ? 1 : lengthOf(setter, main, head) / room.inline,
    sizes: sized.map(({ part, size }) => ({ field: part.field, size })),
    means: meansOf(sized),
  };
}

function meansOf(sized: readonly Sized[]): HeadFit['means'] {
  if (sized.some((one) => isTurned(one) && one.part.lines !== 'phrases')) return 'turned';
  if (sized.some(({ condensed }) => condensed < 1)) return 'condensed';
  return sized.some(({ spread }) => spread < 0) ? 'tightened' : 'fits';
}
