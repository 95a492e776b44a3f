/** Parts of a head at the sizes that fit, and the steps of the ladder that its pin asks for, in; the parts after as many steps as can be taken out. */
import { ROUNDING } from '../../compose/white/justify.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import type { Story } from '../../model/page.ts';
import type { PlannedHead } from '../../model/plan.ts';
import type { HeadSetting } from '../../model/template.ts';
import { em, type Px } from '../../units.ts';
import type { Setter } from '../setter.ts';
import { atSize, closer, type HeadRoom, narrower } from './head-size.ts';
import { depthOf, lengthOf, type Sized } from './sized.ts';

interface Stepped {
  readonly sized: readonly Sized[];
  /** Steps that were taken; fewer than were asked for where the ladder ends, or where no larger size fits. */
  readonly taken: number;
}

/** The main head goes up or down the whole ladder, beyond what the role allows by itself; its kicker and deck stay as they are. */
export function stepHead(
  setter: Setter,
  fitting: readonly Sized[],
  head: HeadSetting,
  room: HeadRoom,
  step: number,
): Stepped {
  const way = Math.sign(step);
  let [sized, taken] = [fitting, 0];
  while (taken !== step) {
    const next = stepOnce(setter, sized, head, room, way);
    if (next === null) break;
    [sized, taken] = [next, taken + way];
  }
  return { sized, taken };
}

/** Null where no size of the ladder lies there, or where a larger one does not fit. */
function stepOnce(
  setter: Setter,
  sized: readonly Sized[],
  head: HeadSetting,
  room: HeadRoom,
  way: number,
): readonly Sized[] | null {
  const main = sized.find(({ part }) => part.field === 'headline');
  const size = main === undefined ? undefined : nextSize(setter, main.size, way);
  if (main === undefined || size === undefined) return null;
  const natural = { ...main, size, spread: em(0), condensed: 1 };
  const next = resized(setter, natural, head, room.inline) ?? (way < 0 ? natural : null);
  if (next === null) return null;
  const all = sized.map((one) => (one === main ? next : one));
  return way > 0 && depthOf(setter, all) > room.block ? null : all;
}

/** A ladder goes from its smallest size up. */
const nextSize = (setter: Setter, size: Px, way: number): Px | undefined => {
  const { ladder } = setter.template;
  return way < 0 ? ladder.findLast((one) => one < size) : ladder.find((one) => one > size);
};

/** In lines of its own at this size, in those it has, or tracked closer or condensed; null where it is too long all the same. */
function resized(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Sized | null {
  const own = atSize(setter, one, head, inline);
  if (own !== null) return own;
  if (lengthOf(setter, one, head) <= inline + ROUNDING) return one;
  return closer(setter, one, head, inline) ?? narrower(setter, one, head, inline);
}

/** A pin that asks for more steps than there are. */
export function missedSteps(story: Story, { step, origin }: PlannedHead, taken: number): Finding[] {
  if (taken === step) return [];
  const wish = `${counted(Math.abs(step))} ${step < 0 ? 'smaller' : 'larger'} than what fits`;
  const reach = taken === 0 ? 'stays as it is' : `goes only ${counted(Math.abs(taken))}`;
  const message = `the head of \`${story.id}\` is pinned ${wish}, and ${reach}: ${reasonOf(story, step)}`;
  const written = taken === 0 ? 'take `step` out of its `head`' : `write \`step: ${taken}\``;
  const room =
    step > 0 && story.headline.length > 0 ? ', or give `head` more columns or lines' : '';
  return [
    finding('head-step', 'warning', message, {
      help: `${written}${room}`,
      origin: origin ?? story.origin,
    }),
  ];
}

function reasonOf({ headline }: Story, step: number): string {
  if (headline.length === 0) return 'it has no headline';
  return step < 0 ? 'the ladder has no smaller size' : 'no larger size of the ladder fits its area';
}

const counted = (steps: number): string => (steps === 1 ? 'a step' : `${steps} steps`);
