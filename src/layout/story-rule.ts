/** A planned story in, the rules that part it from its neighbours out: one above it, one on the side where reading starts. */
import type { Rect, Shape } from '../model/forme.ts';
import type { PlannedStory } from '../model/plan.ts';
import type { RoleSetting, RuleSetting, Template } from '../model/template.ts';
import { quantise } from '../units.ts';
import { hull, liveArea } from './geometry.ts';

/** A rule that would leave the live area parts the story from nothing: the page's furniture closes that side. */
export function storyRules(planned: PlannedStory, role: RoleSetting, template: Template): Shape[] {
  const story = storyHull(planned);
  if (role.storyRule === null || story === null) return [];
  const live = liveArea(template.grid, template.direction);
  return [
    ...ruleAbove(planned.story.id, story, live, role.storyRule),
    ...ruleBeside(planned.story.id, story, live, role.storyRule, template),
  ];
}

type StoryRule = NonNullable<RoleSetting['storyRule']>;

/** Above is above on a vertical page too: rows that end a story stand over it. */
function ruleAbove(of: string, story: Rect, live: Rect, rule: StoryRule): Shape[] {
  const at = story.y - rule.above;
  return at < live.y ? [] : [levelRule(of, at, story.x, story.x + story.width, rule)];
}

/** At the left of a horizontal story, at the right of a vertical one. */
function ruleBeside(
  of: string,
  story: Rect,
  live: Rect,
  rule: StoryRule,
  { direction }: Template,
): Shape[] {
  if (rule.beside === null) return [];
  const right = story.x + story.width;
  const at = direction === 'horizontal' ? story.x - rule.beside : right + rule.beside;
  if (at < live.x || at > live.x + live.width) return [];
  return [uprightRule(of, at, story.y, story.y + story.height, rule)];
}

export const levelRule = (
  of: string,
  y: number,
  from: number,
  to: number,
  { weight, colour }: RuleSetting,
): Shape => ({
  kind: 'rule',
  of,
  x1: quantise(from),
  y1: quantise(y),
  x2: quantise(to),
  y2: quantise(y),
  weight,
  colour,
});

export const uprightRule = (
  of: string,
  x: number,
  from: number,
  to: number,
  { weight, colour }: RuleSetting,
): Shape => ({
  kind: 'rule',
  of,
  x1: quantise(x),
  y1: quantise(from),
  x2: quantise(x),
  y2: quantise(to),
  weight,
  colour,
});

/** Everything a story covers, its box included. */
export const storyHull = (planned: PlannedStory): Rect | null =>
  hull([
    ...(planned.head === null ? [] : [planned.head]),
    ...planned.frames.map((frame) => frame.rect),
    ...planned.figures.map((figure) => figure.rect),
    ...planned.displays,
    ...(planned.box === null ? [] : [planned.box]),
  ]);
