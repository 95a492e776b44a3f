/** A planned story in, the rules that part it from its neighbours out: one above it, one on the side where reading starts. */
import type { Direction } from '../model/font.ts';
import type { Rect, Shape } from '../model/forme.ts';
import type { PlannedStory } from '../model/plan.ts';
import type { RoleSetting, RuleSetting, Template } from '../model/template.ts';
import { quantise } from '../units.ts';
import { hull, liveArea } from './geometry.ts';

/**
 * A rule that would leave the live area parts the story from nothing: the page's furniture closes that side. Where the
 * frame of a neighbour's box runs along the rule, the box parts them.
 */
export function storyRules(
  planned: PlannedStory,
  role: RoleSetting,
  template: Template,
  framed: readonly Rect[],
): Shape[] {
  const { storyRule } = role;
  const story = storyHull(planned);
  if (storyRule === null || story === null) return [];
  const live = liveArea(template.grid, template.direction);
  return [
    ...ruleAbove(planned.story.id, story, live, storyRule, framed),
    ...ruleBeside(planned.story.id, story, live, storyRule, framed, template.direction),
  ];
}

type StoryRule = NonNullable<RoleSetting['storyRule']>;

/** Above is above on a vertical page too: the rows of one story end over those of the next. */
function ruleAbove(
  of: string,
  story: Rect,
  live: Rect,
  rule: StoryRule,
  framed: readonly Rect[],
): Shape[] {
  const at = story.y - rule.above;
  const end = story.x + story.width;
  const parted = framed.some(
    (box) => near(box.y + box.height, at, rule.above) && covers(box.x, box.width, story.x, end),
  );
  return at < live.y || parted ? [] : [levelRule(of, at, story.x, end, rule)];
}

/** At the left of a horizontal story, at the right of a vertical one. */
function ruleBeside(
  of: string,
  story: Rect,
  live: Rect,
  rule: StoryRule,
  framed: readonly Rect[],
  direction: Direction,
): Shape[] {
  const { beside } = rule;
  if (beside === null) return [];
  const level = direction === 'horizontal';
  const edge = level ? story.x : story.x + story.width;
  const at = level ? edge - beside : edge + beside;
  const end = story.y + story.height;
  const parted = framed.some(
    (box) =>
      near(level ? box.x + box.width : box.x, at, beside) &&
      covers(box.y, box.height, story.y, end),
  );
  if (at < live.x || at > live.x + live.width || parted) return [];
  return [uprightRule(of, at, story.y, end, rule)];
}

/** Whether the edge of a box lies no farther from the rule than the story does. */
const near = (boxEdge: number, rule: number, reach: number): boolean =>
  Math.abs(boxEdge - rule) <= reach + ROUNDING;

const covers = (from: number, length: number, start: number, end: number): boolean =>
  from <= start + ROUNDING && from + length >= end - ROUNDING;

/** Half a px: less is the rounding of lengths given in mm. */
const ROUNDING = 0.5;

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
