/** Page and template in, plan out: turns every pin into a rectangle on the sheet, and names what has no place. */
import type { Finding, Outcome } from '../../diagnostic.ts';
import { collect } from '../../diagnostic.ts';
import { greatest, least } from '../../model/extent.ts';
import type { Rect } from '../../model/forme.ts';
import {
  type Area,
  isEmptyStory,
  type Page,
  type PinnedFrame,
  type Story,
  type StoryPins,
} from '../../model/page.ts';
import type { Plan, PlannedFigure, PlannedFrame, PlannedStory } from '../../model/plan.ts';
import type { BoxSetting, Template } from '../../model/template.ts';
import type { Px } from '../../units.ts';
import { bodyStyleOf } from '../flow/copy.ts';
import { missizedAdvert } from './advert-pins.ts';
import { collisions, type PinnedStory } from './collisions.ts';
import {
  blockSpan,
  type Columns,
  dealColumns,
  gridColumns,
  inlineSpan,
  inside,
  liveArea,
  partOf,
  toSheet,
} from './geometry.ts';
import {
  areasOf,
  foreignPins,
  obstaclesTo,
  strayFrames,
  unlistedLanguages,
  unplaced,
  unplacedFigures,
  withoutPins,
} from './obstacles.ts';

/** Places stories by pins. A story without pins is left out, with the finding `unplaced-story`. */
export function planPage(page: Page, template: Template): Outcome<Plan> {
  const pins = page.pins[template.id] ?? {};
  const nothing = [...withoutPins(page, template), ...foreignPins(page, template)];
  const findings: Finding[] = [...unlistedLanguages(page, template), ...nothing];
  const stories: PinnedStory[] = [];
  for (const story of nothing.length > 0 ? [] : page.stories) {
    const pinned = pins[story.id];
    // Pins that could not be read were reported then, and so was a story of nothing.
    if (pinned === null || (pinned === undefined && isEmptyStory(story))) continue;
    const obstacles =
      pinned === undefined ? [unplaced(story, template)] : obstaclesTo(story, pinned, template);
    collect(findings, obstacles);
    if (pinned === undefined || obstacles.length > 0) continue;
    collect(findings, unplacedFigures(story, pinned));
    collect(findings, missizedAdvert(story, pinned));
    collect(findings, strayFrames(story, pinned, template));
    stories.push({ planned: planStory(story, pinned, template), pins: pinned });
  }
  const { claimed, findings: clashes } = collisions(stories);
  collect(findings, clashes);
  return { value: { stories: stories.map(({ planned }) => planned), claimed }, findings };
}

function planStory(story: Story, pins: StoryPins, template: Template): PlannedStory {
  const setting = template.roles[story.role]?.box ?? null;
  const columns = storyColumns(pins, template, setting);
  const { grid, direction } = template;
  const placed = (area: Area, size: Px): Rect =>
    toSheet(
      liveArea(grid, direction),
      direction,
      partOf(inlineSpan(columns, area.columns), area.part, grid.gap, size),
      blockSpan(grid, area.lines),
    );
  const place = (area: Area): Rect => placed(area, grid.body);
  const sizeIn = sizesIn(story, template);
  return {
    story,
    head:
      pins.head === null
        ? null
        : { rect: place(pins.head), step: pins.head.step, origin: pins.head.origin },
    frames: pins.frames.map((frame, index) =>
      planFrame(story, frame, index, placed(frame, sizeIn(frame))),
    ),
    figures: story.figures.flatMap((figure) => planFigure(figure, pins, place)),
    displays: pins.displays.map(place),
    cells: pins.cells,
    box: setting === null ? null : boxOf(pins, template, setting),
    origin: pins.origin,
  };
}

/** The size of the type in a frame: a part of columns holds whole cells of that. */
const sizesIn =
  (story: Story, { roles, styles, grid }: Template) =>
  ({ style }: PinnedFrame): Px => {
    const role = roles[story.role];
    const name = style ?? (role === undefined ? '' : bodyStyleOf(story, role));
    return styles[name]?.size ?? grid.body;
  };

const planFrame = (story: Story, frame: PinnedFrame, index: number, rect: Rect): PlannedFrame => ({
  id: `${story.id}/${index + 1}`,
  rect,
  lines: frame.lines.last - frame.lines.first + 1,
  style: frame.style,
  cells: frame.cells,
  notches: frame.notches,
  origin: frame.origin,
});

function planFigure(
  figure: Story['figures'][number],
  pins: StoryPins,
  place: (area: Area) => Rect,
): PlannedFigure[] {
  const area = pins.figures[figure.id];
  if (area === undefined) return [];
  return [{ figure, rect: place(area), lines: area.lines.last - area.lines.first + 1 }];
}

/** A boxed story's columns are dealt anew inside its box; the others keep the page's. */
function storyColumns(pins: StoryPins, template: Template, box: BoxSetting | null): Columns {
  const columns = gridColumns(template.grid);
  if (box === null) return columns;
  const { first, last } = interval(pins, 'columns');
  const { grid } = template;
  const dealt = dealColumns(
    columns.slice(first - 1, last),
    box.padding * grid.body,
    grid.gap,
    grid.body,
  );
  return columns.map((span, index) => dealt[index - first + 1] ?? span);
}

function interval(pins: StoryPins, axis: 'columns' | 'lines'): { first: number; last: number } {
  const areas = areasOf(pins).map((area) => area[axis]);
  return {
    first: least(areas.map((one) => one.first)),
    last: greatest(areas.map((one) => one.last)),
  };
}

function boxOf(pins: StoryPins, template: Template, box: BoxSetting): Rect {
  const { grid, direction } = template;
  const inline = inlineSpan(gridColumns(grid), interval(pins, 'columns'));
  const block = blockSpan(grid, interval(pins, 'lines'));
  const reach = { start: block.start - box.before, end: block.end + box.after };
  return inside(liveArea(grid, direction), direction, inline, reach);
}
