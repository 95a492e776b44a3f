/** A story's head in, its lines out: sizes from the house's ladder, so that each part fills its measure and no more. */
import type { SetLine } from '../../compose/types.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import type { PartRole, Rect } from '../../model/forme.ts';
import type { Story } from '../../model/page.ts';
import type { PlannedHead } from '../../model/plan.ts';
import type { HeadSetting, RoleSetting } from '../../model/template.ts';
import { em, type Px, px } from '../../units.ts';
import { joinMatter, type Matter, matterOf } from '../matter.ts';
import { extentOf } from '../plan/geometry.ts';
import { makePart, type Setter } from '../setter.ts';
import { setDisplay, wholeMeasure } from './display.ts';
import { misfits } from './head-misfit.ts';
import { lineStarts } from './head-pitch.ts';
import { headParts, sizeHead } from './head-size.ts';
import { setHeadSource } from './head-source.ts';
import { missedSteps, stepHead } from './head-step.ts';
import {
  depthOf,
  gapsIn,
  headStyle,
  leastGapBefore,
  lengthOf,
  reachBefore,
  type Sized,
  thickness,
} from './sized.ts';

export function setHead(
  setter: Setter,
  story: Story,
  planned: PlannedHead,
  role: RoleSetting,
  head: HeadSetting,
): Matter {
  const { rect: area, step } = planned;
  const room = extentOf(area, head.direction);
  const fitting = sizeHead(setter, headParts(setter, story, head), head, room);
  const { sized, taken } = stepHead(setter, fitting, head, room, step);
  const made = stack(setter, sized, head, area);
  const last = made.at(-1)?.part ?? null;
  const source = setHeadSource(setter, story, area, role, head, last, sized.at(-1) ?? null);
  const isBare = made.length === 0 && source.parts.length === 0;
  const findings = isBare
    ? bareHead(story)
    : [...misfits(setter, sized, { story, head, room }), ...missedSteps(story, planned, taken)];
  return joinMatter([matterOf(made, findings), source]);
}

/** A place for a head that the story does not have: a hole on the page. Where reading has reported its head, that is enough. */
const bareHead = (story: Story): Finding[] =>
  story.headMisread
    ? []
    : [
        finding('bare-head', 'warning', `\`${story.id}\` has a place for a head, and no head`, {
          help: 'write its `headline`, or take `head` out of its pins and give the lines to its frames',
          origin: story.origin,
        }),
      ];

/** Stacks the parts across the area; unused depth becomes air in the shares that the template names. */
function stack(setter: Setter, sized: readonly Sized[], head: HeadSetting, area: Rect) {
  const extent = extentOf(area, head.direction);
  const free = Math.max(0, extent.block - depthOf(setter, sized));
  const { before, between, after } = head.air;
  const share = free / Math.max(0.001, before + between * (sized.length - 1) + after);
  let at = share * before;
  return sized.map((one, index) => {
    if (index === 0) at += reachBefore(one);
    else at += leastGapBefore(setter, one) + share * between;
    const made = makeHeadPart(setter, one, head, area, at);
    at += thickness(one);
    return made;
  });
}

function makeHeadPart(setter: Setter, one: Sized, head: HeadSetting, area: Rect, at: number) {
  const { inline } = extentOf(area, head.direction);
  const style = headStyle(setter, spreadOut(setter, one, head, inline), head);
  const natural = wholeMeasure(px(inline / one.condensed));
  const lines = setDisplay(one.display, style, natural, setter.fonts).map((line) =>
    condenseLine(line, one.condensed),
  );
  const starts = lineStarts(lines, one.display.text, head.direction);
  const places = lines.map((_, index) => ({
    frame: null,
    area,
    block: at + one.size * (starts[index] ?? 0),
    onGrid: false,
  }));
  const role: PartRole = one.part.field;
  return makePart(
    setter,
    { role, ref: one.ref, style, name: one.part.style, rich: one.display.text },
    lines,
    places,
  );
}

/** A line set to a longer measure, scaled down along the line; its runs stay as they are set. */
function condenseLine(line: SetLine, condensed: number): SetLine {
  if (condensed === 1) return line;
  const scale = (length: Px): Px => px(length * condensed);
  return {
    ...line,
    slot: { start: scale(line.slot.start), length: scale(line.slot.length) },
    start: scale(line.start),
    length: scale(line.length),
    fit: { ...line.fit, condensed },
    dots: line.dots.map(scale),
  };
}

/** Tracking that fills the measure, up to what the template allows; a part that was tracked closer stays so. */
function spreadOut(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Sized {
  if (one.spread < 0 || one.condensed < 1) return one;
  const free = (inline - lengthOf(setter, one, head)) / gapsIn(one) / one.size;
  return { ...one, spread: em(Math.max(0, Math.min(one.part.spread, free))) };
}
