/** A planned story in, the rules that part it from its neighbours out: one above it, one on the side where reading starts. */
import type { Direction } from '../../model/font.ts';
import type { Rect, Shape } from '../../model/forme.ts';
import type { PlannedStory } from '../../model/plan.ts';
import type { RoleSetting, RuleSetting, Template } from '../../model/template.ts';
import { quantise } from '../../units.ts';
import { hull, liveArea } from '../plan/geometry.ts';

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
  return at < live.y || parted ? [] : [straightRule(of, 'level', at, [story.x, end], rule)];
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
  return [straightRule(of, 'upright', at, [story.y, end], rule)];
}

/** Whether the edge of a box lies no farther from the rule than the story does. */
const near = (boxEdge: number, rule: number, reach: number): boolean =>
  Math.abs(boxEdge - rule) <= reach + ROUNDING;

const covers = (from: number, length: number, start: number, end: number): boolean =>
  from <= start + ROUNDING && from + length >= end - ROUNDING;

/** Half a px: less is the rounding of lengths given in mm. */
const ROUNDING = 0.5;

/** A rule at `at`, from end to end: a level one lies at a height, an upright one stands at a distance from the left. */
export function straightRule(
  of: string,
  lie: 'level' | 'upright',
  at: number,
  ends: readonly [from: number, to: number],
  { weight, colour }: RuleSetting,
): Shape {
  const across = quantise(at);
  const [from, to] = [quantise(ends[0]), quantise(ends[1])];
  const [x1, y1, x2, y2] =
    lie === 'level' ? [from, across, to, across] : [across, from, across, to];
  return { kind: 'rule', of, x1, y1, x2, y2, weight, colour };
}

/** Everything a story covers, its box included. */
export const storyHull = (planned: PlannedStory): Rect | null =>
  hull([
    ...(planned.head === null ? [] : [planned.head.rect]),
    ...planned.frames.map((frame) => frame.rect),
    ...planned.figures.map((figure) => figure.rect),
    ...planned.displays,
    ...(planned.box === null ? [] : [planned.box]),
  ]);
