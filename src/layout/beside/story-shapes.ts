/** A planned story in, its rules and boxes out: box, tint behind the head, column rules 分欄線, rules that part it off. */
import type { Direction } from '../../model/font.ts';
import type { Rect, Shape } from '../../model/forme.ts';
import type { Plan, PlannedStory } from '../../model/plan.ts';
import type { RoleSetting, Template } from '../../model/template.ts';
import { px, quantise } from '../../units.ts';
import { storyRules, straightRule } from './story-rule.ts';

/** Shapes of a story, the box first, so that everything else is painted over it. `framed` are its neighbours' frames. */
export function storyShapes(
  planned: PlannedStory,
  role: RoleSetting,
  template: Template,
  framed: readonly Rect[],
): Shape[] {
  return [
    ...boxShapes(planned, role),
    ...headTint(planned, role, template),
    ...columnRules(planned, role, template),
    ...storyRules(planned, role, template, framed),
  ];
}

function boxShapes(planned: PlannedStory, role: RoleSetting): Shape[] {
  if (planned.box === null || role.box === null) return [];
  const { fill, stroke } = role.box;
  return [
    {
      kind: 'box',
      of: planned.story.id,
      rect: planned.box,
      fill,
      stroke: stroke?.colour ?? null,
      weight: stroke?.weight ?? px(0),
    },
  ];
}

/** The tint behind the head reaches from the box's edge to half a line gap under the head. */
function headTint(planned: PlannedStory, role: RoleSetting, template: Template): Shape[] {
  const { box } = planned;
  const head = planned.head?.rect ?? null;
  if (box === null || head === null || role.box?.headFill == null) return [];
  const white = template.grid.pitch - template.grid.body;
  const air = white - (role.box.headGap ?? white / 2);
  const area: Rect =
    headStacks(role, template) === 'horizontal'
      ? { ...box, height: quantise(head.y + head.height + air - box.y) }
      : { ...box, x: quantise(head.x - air), width: quantise(box.x + box.width - head.x + air) };
  return [
    {
      kind: 'box',
      of: planned.story.id,
      rect: area,
      fill: role.box.headFill,
      stroke: null,
      weight: px(0),
    },
  ];
}

/** Lines of a horizontal head stand one under the other, over the text of a vertical page as over any other. */
const headStacks = (role: RoleSetting, template: Template): Direction =>
  role.head?.direction ?? template.direction;

/** Start and end of a rectangle along and across the lines of type. */
interface Sides {
  readonly inlineStart: number;
  readonly inlineEnd: number;
  readonly left: number;
  readonly right: number;
}

const sidesOf = (rect: Rect, direction: Direction): Sides =>
  direction === 'horizontal'
    ? {
        inlineStart: rect.x,
        inlineEnd: rect.x + rect.width,
        left: rect.y,
        right: rect.y + rect.height,
      }
    : {
        inlineStart: rect.y,
        inlineEnd: rect.y + rect.height,
        left: rect.x,
        right: rect.x + rect.width,
      };

/** A hairline in the middle of every gap between two neighbouring frames, as long as both have lines. */
function columnRules(planned: PlannedStory, role: RoleSetting, template: Template): Shape[] {
  const { columnRule } = role;
  if (columnRule === null) return [];
  const frames = planned.frames.map((frame) => sidesOf(frame.rect, template.direction));
  return frames.flatMap((one) =>
    neighbours(one, frames, template.grid.measure).map((next) => {
      const at = (one.inlineEnd + next.inlineStart) / 2;
      const from = Math.max(one.left, next.left);
      const to = Math.min(one.right, next.right);
      const lie = template.direction === 'horizontal' ? 'upright' : 'level';
      return straightRule(planned.story.id, lie, at, [from, to], columnRule);
    }),
  );
}

const shareLines = (one: Sides, other: Sides): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left);

const lengthOf = ({ inlineStart, inlineEnd }: Sides): number => inlineEnd - inlineStart;

/** The next frames after this one beside the same lines. A gap as wide as a column holds something else. */
function neighbours(one: Sides, frames: readonly Sides[], measure: number): Sides[] {
  const beside = frames.filter(
    (other) => other.inlineStart >= one.inlineEnd && shareLines(one, other),
  );
  return beside.filter((other) => {
    const between = beside.some(
      (third) => third.inlineEnd <= other.inlineStart && shareLines(third, other),
    );
    const widest = Math.min(measure, lengthOf(one), lengthOf(other));
    return !between && other.inlineStart - one.inlineEnd < widest;
  });
}

/** Boxes of the other stories that have a stroke round them. */
export const framesBeside = (
  planned: PlannedStory,
  { stories }: Plan,
  template: Template,
): Rect[] =>
  stories.flatMap(({ story, box }) =>
    story.id === planned.story.id || box === null || template.roles[story.role]?.box?.stroke == null
      ? []
      : [box],
  );
