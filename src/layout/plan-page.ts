/** Page and template in, plan out: turns every pin into a rectangle on the sheet, and names what has no place. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Rect } from '../model/forme.ts';
import type { Area, Page, PinnedFrame, Story, StoryPins } from '../model/page.ts';
import type { Plan, PlannedFigure, PlannedFrame, PlannedStory } from '../model/plan.ts';
import type { BoxSetting, Grid, Template } from '../model/template.ts';
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

/** Places stories by pins. A story without pins is left out, with the finding `unplaced-story`. */
export function planPage(page: Page, template: Template): Outcome<Plan> {
  const pins = page.pins[template.id] ?? {};
  const findings: Finding[] = [];
  const stories: PlannedStory[] = [];
  for (const story of page.stories) {
    const pinned = pins[story.id];
    const problems =
      pinned === undefined ? [unplaced(story, template)] : faults(story, pinned, template);
    findings.push(...problems);
    if (pinned !== undefined && problems.length === 0)
      stories.push(planStory(story, pinned, template));
  }
  findings.push(...strangers(page, template));
  return { value: { stories }, findings };
}

const unplaced = (story: Story, template: Template): Finding =>
  finding('unplaced-story', 'error', `story \`${story.id}\` has no place on the page`, {
    help: `add \`layout.${template.id}.${story.id}\` with \`head\` and \`frames\` to page.yaml`,
    origin: story.origin,
  });

/** Pins for stories that the page does not have. */
function strangers(page: Page, template: Template): Finding[] {
  const known = new Set(page.stories.map((story) => story.id));
  return Object.entries(page.pins[template.id] ?? {})
    .filter(([id]) => !known.has(id))
    .map(([id, pins]) =>
      finding(
        'unknown-story',
        'error',
        `\`layout.${template.id}.${id}\` places a story the page does not have`,
        {
          help: `known stories: ${[...known].join(', ')}`,
          origin: pins.origin,
        },
      ),
    );
}

function faults(story: Story, pins: StoryPins, template: Template): Finding[] {
  if (areasOf(pins).length === 0) return [unplaced(story, template)];
  if (template.roles[story.role] === undefined) {
    return [
      finding(
        'unknown-role',
        'error',
        `template \`${template.id}\` does not say how to set a \`${story.role}\``,
        {
          help: `add \`roles.${story.role}\` to its template.yaml`,
          origin: story.origin,
        },
      ),
    ];
  }
  return [
    ...areasOf(pins).flatMap((area) => offGrid(area, template.grid)),
    ...figureFaults(story, pins),
  ];
}

const areasOf = (pins: StoryPins): Area[] => [
  ...(pins.head === null ? [] : [pins.head]),
  ...pins.frames,
  ...pins.displays,
  ...Object.values(pins.figures),
];

function offGrid(area: Area, grid: Grid): Finding[] {
  const fits = area.columns.first >= 1 && area.columns.last <= grid.columns;
  const deep = area.lines.first >= 1 && area.lines.last <= grid.lines;
  if (fits && deep) return [];
  return [
    finding('area-off-grid', 'error', 'the area reaches outside the grid', {
      help: `the grid has columns 1-${grid.columns} and lines 1-${grid.lines}`,
      origin: area.origin,
    }),
  ];
}

function figureFaults(story: Story, pins: StoryPins): Finding[] {
  const known = story.figures.map((figure) => figure.id);
  const missing = story.figures
    .filter((figure) => pins.figures[figure.id] === undefined)
    .map((figure) =>
      finding(
        'unplaced-figure',
        'error',
        `figure \`${figure.id}\` of story \`${story.id}\` has no place`,
        {
          help: `add \`figures: {${figure.id}: {columns: …, lines: …}}\` to the story's pins`,
          origin: figure.origin,
        },
      ),
    );
  const strange = Object.entries(pins.figures)
    .filter(([id]) => !known.includes(id))
    .map(([id, area]) =>
      finding('unknown-figure', 'error', `story \`${story.id}\` has no figure \`${id}\``, {
        help: known.length > 0 ? `its figures: ${known.join(', ')}` : 'the story has no figures',
        origin: area.origin,
      }),
    );
  return [...missing, ...strange];
}

function planStory(story: Story, pins: StoryPins, template: Template): PlannedStory {
  const setting = template.roles[story.role]?.box ?? null;
  const columns = storyColumns(pins, template, setting);
  const place = (area: Area): Rect =>
    toSheet(
      liveArea(template.grid, template.direction),
      template.direction,
      partOf(inlineSpan(columns, area.columns), area.part, template.grid.gap, template.grid.body),
      blockSpan(template.grid, area.lines),
    );
  return {
    story,
    head: pins.head === null ? null : place(pins.head),
    frames: pins.frames.map((frame, index) => planFrame(story, frame, index, place(frame))),
    figures: story.figures.map((figure) => planFigure(figure, pins, place)),
    displays: pins.displays.map(place),
    box: setting === null ? null : boxOf(pins, template, setting),
  };
}

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
): PlannedFigure {
  const area = pins.figures[figure.id] as Area;
  return { figure, rect: place(area), lines: area.lines.last - area.lines.first + 1 };
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
    first: Math.min(...areas.map((one) => one.first)),
    last: Math.max(...areas.map((one) => one.last)),
  };
}

function boxOf(pins: StoryPins, template: Template, box: BoxSetting): Rect {
  const { grid, direction } = template;
  const inline = inlineSpan(gridColumns(grid), interval(pins, 'columns'));
  const block = blockSpan(grid, interval(pins, 'lines'));
  const reach = { start: block.start - box.before, end: block.end + box.after };
  return inside(liveArea(grid, direction), direction, inline, reach);
}
