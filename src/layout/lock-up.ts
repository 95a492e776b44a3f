/** Plan in, forme out: every story set into its places, furniture round it, and what is left over named. */
import type { Finding, Outcome } from '../diagnostic.ts';
import type { FontBook } from '../model/font.ts';
import type {
  Forme,
  FormeFrame,
  FormePart,
  FormeStory,
  Overset,
  Rect,
  Shape,
} from '../model/forme.ts';
import type { Page } from '../model/page.ts';
import type { Plan, PlannedStory } from '../model/plan.ts';
import type { RoleSetting, Template } from '../model/template.ts';
import { px } from '../units.ts';
import { bodyCopy, leadCopy } from './copy.ts';
import { setFigure } from './figure.ts';
import { type Flowed, flowCopy } from './flow.ts';
import { ornamentShapes, setFurniture } from './furniture.ts';
import { formeGrid, liveArea } from './geometry.ts';
import { setHead } from './head.ts';
import { labelArea, setLabel } from './label.ts';
import { setPlacedDisplays } from './placed-display.ts';
import { type Setter, styleNamed } from './setter.ts';
import { storyHull, storyShapes } from './shapes.ts';
import { makeThread, type Thread } from './thread.ts';

/** Locks up the page. Pure: the same plan and fonts give the same forme, byte for byte. */
export function lockUp(
  page: Page,
  plan: Plan,
  template: Template,
  fonts: FontBook,
): Outcome<Forme> {
  const setter: Setter = { template, fonts, lang: page.lang };
  const furniture = setFurniture(setter, page);
  const stories = plan.stories.map((planned) =>
    setStory({ ...setter, lang: planned.story.lang }, planned),
  );
  const forme: Forme = {
    ...pageFacts(page, template),
    shapes: [...ornamentShapes(template), ...stories.flatMap((one) => [...one.shapes])],
    furniture: furniture.parts,
    stories: stories.map((one) => one.story),
    frames: stories.flatMap((one) => [...one.frames]),
    overset: stories.flatMap((one) => [...one.overset]),
  };
  return {
    value: forme,
    findings: [...furniture.findings, ...stories.flatMap((one) => [...one.findings])],
  };
}

function pageFacts(page: Page, template: Template) {
  const { grid, direction, sheet } = template;
  return {
    page: page.id,
    title: [page.paper.text, page.date, page.label.text, page.section.text].join(' '),
    author: page.paper.text,
    lang: page.lang,
    date: page.date,
    template: template.id,
    direction,
    sheet: { x: px(0), y: px(0), width: sheet.width, height: sheet.height },
    live: liveArea(grid, direction),
    zones: template.zones,
    grid: formeGrid(grid, direction),
  };
}

interface SetStory {
  readonly story: FormeStory;
  readonly shapes: readonly Shape[];
  readonly frames: readonly FormeFrame[];
  readonly overset: readonly Overset[];
  readonly findings: readonly Finding[];
}

function setStory(setter: Setter, planned: PlannedStory): SetStory {
  const { template } = setter;
  const { story } = planned;
  const role = template.roles[story.role] as RoleSetting;
  const head = setStoryHead(setter, planned, role);
  const label = setStoryLabel(setter, planned, role);
  const flows = setStoryCopy(setter, planned, role);
  const displays = setPlacedDisplays(setter, story, planned.displays, role);
  const figures = planned.figures.map((figure, index) =>
    setFigure(setter, story, figure, index, role.caption),
  );
  const copy = flows.flatMap((flow) => [...flow.parts]);
  const parts = [
    ...label.parts.filter((part) => part.role === 'label'),
    ...head.parts,
    ...label.parts.filter((part) => part.role !== 'label'),
    ...inModelOrder([...copy, ...displays]),
    ...figures.flatMap((figure) => [...figure.parts]),
  ];
  return {
    story: {
      id: story.id,
      role: story.role,
      lang: story.lang,
      rect: storyHull(planned) as Rect,
      parts,
    },
    shapes: [
      ...storyShapes(planned, role, template),
      ...label.shapes,
      ...head.shapes,
      ...flows.flatMap((flow) => [...flow.shapes]),
      ...figures.flatMap((figure) => [...figure.shapes]),
    ],
    frames: flows.flatMap((flow) => [...flow.frames]),
    overset: flows.flatMap((flow) => [...flow.overset]),
    findings: head.findings,
  };
}

function setStoryHead(setter: Setter, planned: PlannedStory, role: RoleSetting) {
  if (planned.head === null || role.head === null) return { parts: [], shapes: [], findings: [] };
  return setHead(setter, planned.story, planned.head, role, role.head);
}

function setStoryLabel(setter: Setter, planned: PlannedStory, role: RoleSetting) {
  if (role.label === null) return { parts: [], shapes: [] };
  const area = labelArea(setter, role.label, planned.frames[0]);
  return area === null ? { parts: [], shapes: [] } : setLabel(setter, planned.story, role, area);
}

/** Frames that name the lead's style take the lead; without one, the lead runs before the body. */
function setStoryCopy(setter: Setter, planned: PlannedStory, role: RoleSetting): Flowed[] {
  const { story, frames } = planned;
  const { template } = setter;
  const thread = (style: string, own: readonly PlannedStory['frames'][number][]): Thread =>
    makeThread(own, template.direction, styleNamed(template, style), template.grid.body);
  const leadFrames = frames.filter((frame) => frame.style === role.lead);
  const bodyFrames = frames.filter((frame) => frame.style !== role.lead);
  const lead = leadCopy(story, role);
  const body = bodyCopy(story, role, planned.displays.length);
  const dateline = styleNamed(setter.template, role.dateline);
  const bodyStyle = story.role === 'quotes' ? role.quoteText : role.body;
  if (leadFrames.length === 0 || role.lead === role.body) {
    return [flowCopy(setter, story.id, [...lead, ...body], thread(bodyStyle, frames), dateline)];
  }
  return [
    flowCopy(setter, story.id, lead, thread(role.lead, leadFrames), dateline),
    flowCopy(setter, story.id, body, thread(bodyStyle, bodyFrames), dateline),
  ];
}

/** Body blocks by their place in the model; what has a place of its own joins them there, the rest keeps its order. */
function inModelOrder(parts: readonly FormePart[]): FormePart[] {
  const rank = (part: FormePart): number => {
    if (part.ref.field === 'lead') return -1;
    return part.role === 'byline' || part.role === 'source'
      ? Number.MAX_SAFE_INTEGER
      : part.ref.index;
  };
  return parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => rank(a.part) - rank(b.part) || a.index - b.index)
    .map(({ part }) => part);
}
