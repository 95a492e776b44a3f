/** Plan in, forme out: every story set into its places, furniture round it, and what is left over named. */
import { type Finding, hasErrors, type Outcome } from '../diagnostic.ts';
import type { FontBook } from '../model/font.ts';
import type { Forme, FormeFrame, FormeStory, Rect, Shape } from '../model/forme.ts';
import type { Overset } from '../model/overset.ts';
import type { Page } from '../model/page.ts';
import type { SoundPictures } from '../model/picture.ts';
import type { Plan, PlannedFrame, PlannedStory } from '../model/plan.ts';
import type { RoleSetting, Template } from '../model/template.ts';
import type { TextRef } from '../model/text-ref.ts';
import { px } from '../units.ts';
import { setAdvert } from './advert.ts';
import { storyHull } from './beside/story-rule.ts';
import { framesBeside, storyShapes } from './beside/story-shapes.ts';
import { setFigure } from './figure.ts';
import { bodyCopy, bodyStyleOf, type Copy, leadCopy } from './flow/copy.ts';
import { type Flowed, flowCopy } from './flow/flow-copy.ts';
import { makeThread, type Thread } from './flow/thread.ts';
import { ornamentShapes, setFurniture } from './furniture.ts';
import { labelArea, setLabel } from './head/label.ts';
import { setPlacedDisplays } from './head/placed-display.ts';
import { setHead } from './head/set-head.ts';
import { joinMatter, type Matter, NO_MATTER } from './matter.ts';
import { copyInOrder, headInOrder } from './model-order.ts';
import { formeGrid, liveArea } from './plan/geometry.ts';
import { type Setter, setterOf, settersOf, styleNamed } from './setter.ts';
import { unplacedText } from './unplaced-text.ts';

/** Locks up the page. Pure: the same plan, fonts and pictures give the same forme, byte for byte. */
export function lockUp(
  page: Page,
  plan: Plan,
  template: Template,
  fonts: FontBook,
  pictures: SoundPictures,
): Outcome<Forme> {
  const setterFor = settersOf(setterOf(page, template, fonts, pictures));
  const furniture = setFurniture(setterFor(page.lang), page);
  const placed = new Set(plan.stories.map(({ story }) => story.id));
  const stories = plan.stories.map((planned) =>
    setStory(setterFor(planned.story.lang), planned, framesBeside(planned, plan, template)),
  );
  const forme: Forme = {
    ...pageFacts(page, template),
    shapes: [...ornamentShapes(template), ...stories.flatMap((one) => [...one.shapes])],
    furniture: furniture.parts,
    stories: stories.map((one) => one.story),
    frames: stories.flatMap((one) => [...one.frames]),
    overset: stories.flatMap((one) => [...one.overset]),
    unplaced: {
      stories: page.stories.map(({ id }) => id).filter((id) => !placed.has(id)),
      texts: stories.flatMap((one) => [...one.unplaced]),
    },
    misfit: {
      claimed: plan.claimed,
      parts: [...furniture.misfits, ...stories.flatMap((one) => [...one.misfits])],
    },
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
  readonly unplaced: readonly TextRef[];
  /** Parts that are larger than their area. */
  readonly misfits: readonly string[];
  readonly findings: readonly Finding[];
}

function setStory(setter: Setter, planned: PlannedStory, framed: readonly Rect[]): SetStory {
  const { template } = setter;
  const { story } = planned;
  const role = template.roles[story.role] as RoleSetting;
  const head = setStoryHead(setter, planned, role);
  const label = setStoryLabel(setter, planned, role);
  const flows = setStoryCopy(setter, planned, role);
  const displays = setPlacedDisplays(setter, story, planned.displays, role);
  const figures = setFigures(setter, planned, role);
  const placed = [label, head, displays, ...figures];
  const copy = joinMatter(flows);
  const overset = flows.flatMap((flow) => [...flow.overset]);
  const parts = [
    ...headInOrder([...label.parts, ...head.parts]),
    ...copyInOrder([...copy.parts, ...displays.parts]),
    ...joinMatter(figures).parts,
  ];
  const unplaced = unplacedText(setter, planned, role, parts, overset);
  const { shapes, findings } = joinMatter([...placed, copy]);
  return {
    story: {
      id: story.id,
      role: story.role,
      lang: story.lang,
      rect: storyHull(planned) as Rect,
      parts,
    },
    shapes: [...storyShapes(planned, role, template, framed), ...shapes],
    frames: flows.flatMap((flow) => [...flow.frames]),
    overset,
    unplaced: unplaced.texts,
    misfits: placed
      .filter((one) => hasErrors(one.findings))
      .flatMap((one) => one.parts.map(({ id }) => id)),
    findings: [...findings, ...unplaced.findings],
  };
}

const setFigures = (
  setter: Setter,
  { story, figures }: PlannedStory,
  role: RoleSetting,
): Matter[] =>
  figures.map((figure) =>
    story.advert === null
      ? setFigure(setter, story, figure, role.caption)
      : setAdvert(setter, story, figure, role),
  );

function setStoryHead(setter: Setter, planned: PlannedStory, role: RoleSetting): Matter {
  if (planned.head === null || role.head === null) return NO_MATTER;
  return setHead(setter, planned.story, planned.head, role, role.head);
}

function setStoryLabel(setter: Setter, planned: PlannedStory, role: RoleSetting): Matter {
  const frame = planned.frames[0];
  // The word that marks an advert stands over its picture.
  if (role.label === null || frame === undefined || planned.story.advert !== null) return NO_MATTER;
  const name = takesLead(frame, role) ? role.lead : bodyStyleOf(planned.story, role);
  const area = labelArea(setter, role.label, frame, styleNamed(setter.template, name));
  return area === null ? NO_MATTER : setLabel(setter, planned.story, role, area, frame);
}

const takesLead = (frame: PlannedFrame, role: RoleSetting): boolean =>
  frame.style === role.lead && role.lead !== role.body;

/** Frames that name the lead's style take the lead; without one, the lead runs before the body. */
function setStoryCopy(setter: Setter, planned: PlannedStory, role: RoleSetting): Flowed[] {
  const { story, frames } = planned;
  const { template } = setter;
  const thread = (style: string, own: readonly PlannedFrame[]): Thread =>
    makeThread(own, template.direction, styleNamed(template, style), template.grid.body);
  const dateline = styleNamed(template, role.dateline);
  // Copy without a frame has no place at all, which is another fault than one that is too small.
  const flow = (copy: readonly Copy[], style: string, own: readonly PlannedFrame[]): Flowed =>
    flowCopy(setter, story.id, own.length === 0 ? [] : copy, thread(style, own), dateline);
  const lead = leadCopy(story, role);
  const body = bodyCopy(story, role, planned.displays.length, planned.cells);
  const leadFrames = frames.filter((frame) => takesLead(frame, role));
  const bodyFrames = frames.filter((frame) => !takesLead(frame, role));
  const style = bodyStyleOf(story, role);
  return leadFrames.length === 0
    ? [flow([...lead, ...body], style, frames)]
    : [flow(lead, role.lead, leadFrames), flow(body, style, bodyFrames)];
}
