/** A page with the places of its stories in; the areas of its heads, figures and display lines, and each story's module, out. */
import { areasOf } from '../layout/plan/obstacles.ts';
import { planPage } from '../layout/plan/plan-page.ts';
import { greatest, least } from '../model/extent.ts';
import type { Area, Interval, Page, StoryPins } from '../model/page.ts';
import type { PlannedStory } from '../model/plan.ts';
import type { Template } from '../model/template.ts';
import type { AreaView } from './layout-protocol.ts';
import type { ModuleView, PlacedAreaView } from './protocol.ts';

/** As the page was set: a boxed story deals its columns anew, so that they are no columns of the grid. */
export const placedAreas = (page: Page, template: Template): PlacedAreaView[] =>
  (planPage(page, template).value?.stories ?? []).flatMap(areasOfStory);

function areasOfStory({ story, head, figures, displays }: PlannedStory): PlacedAreaView[] {
  const own = { story: story.id };
  return [
    ...(head === null ? [] : [{ ...own, kind: 'head', name: 'head', rect: head.rect } as const]),
    ...figures.map(
      ({ figure, rect }) => ({ ...own, kind: 'figure', name: figure.id, rect }) as const,
    ),
    ...displays.map(
      (rect, at) => ({ ...own, kind: 'display', name: `display ${at + 1}`, rect }) as const,
    ),
  ];
}

/** Of the stories that page.yaml names; a house filler that make-up took has no pins there. */
export function moduleViews(
  { stories, fillers, pins }: Page,
  { id: template }: Template,
): ModuleView[] {
  const own = pins[template] ?? {};
  return stories.flatMap(({ id }) => {
    const pinned = own[id] ?? null;
    const module = pinned === null ? null : hullOf(pinned);
    if (pinned === null || module === null) return [];
    const isFiller = fillers.some(({ story }) => story.id === id);
    return isFiller ? [] : [{ story: id, module, isPinned: pinned.origin !== null }];
  });
}

export const areaView = ({ columns, lines, part }: Area): AreaView => ({ columns, lines, part });

/** Null where nothing of the story is pinned. */
export function hullOf(pins: StoryPins): AreaView | null {
  const areas = areasOf(pins);
  if (areas.length === 0) return null;
  const hull = (axis: 'columns' | 'lines'): Interval => ({
    first: least(areas.map((area) => area[axis].first)),
    last: greatest(areas.map((area) => area[axis].last)),
  });
  return { columns: hull('columns'), lines: hull('lines'), part: null };
}
