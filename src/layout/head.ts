/** A story's head in, its lines out: sizes from the house's ladder, so that each part fills its measure and no more. */
import type { ParagraphStyle } from '../compose/types.ts';
import { type Finding, finding } from '../diagnostic.ts';
import type { FormePart, PartRole, Rect, Shape, TextRef } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { HeadPart, HeadSetting, RoleSetting, TypeStyle } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import { em, type Px } from '../units.ts';
import {
  authorLines,
  type Display,
  displayLength,
  joinedLine,
  setDisplay,
  wholeMeasure,
} from './display.ts';
import { extentOf } from './geometry.ts';
import { setHeadSource } from './head-source.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

export interface SetHead {
  readonly parts: readonly FormePart[];
  readonly shapes: readonly Shape[];
  readonly findings: readonly Finding[];
}

/** A part of the head with the size that was chosen for it. */
interface Sized {
  readonly part: HeadPart;
  readonly type: TypeStyle;
  readonly display: Display;
  readonly ref: TextRef;
  readonly size: Px;
}

/** Line pitch inside a head of several lines, in em: heads are set tight. */
const HEAD_PITCH = 1.15;
/** Least white between two parts, as a share of the body size. */
const LEAST_GAP = 0.6;

export function setHead(
  setter: Setter,
  story: Story,
  area: Rect,
  role: RoleSetting,
  head: HeadSetting,
): SetHead {
  const extent = extentOf(area, head.direction);
  const wanted = head.parts.flatMap((part) => sizePart(setter, story, part, head, extent.inline));
  const sized = shrinkToDepth(setter, wanted, extent.block);
  const findings = sized.flatMap((one) => misfit(setter, one, head, extent.inline));
  const made = stack(setter, sized, head, area);
  const source = setHeadSource(setter, story, area, role, head, made.at(-1)?.part ?? null);
  const all = [...made, ...source.made];
  return {
    parts: all.map(({ part }) => part),
    shapes: all.flatMap(({ shapes }) => [...shapes]),
    findings: [...findings, ...source.findings, ...tooDeep(setter, story, sized, extent.block)],
  };
}

function textsOf(story: Story, field: HeadPart['field']): readonly RichText[] {
  if (field === 'byline') return story.byline === null ? [] : [story.byline];
  return story[field];
}

function sizePart(
  setter: Setter,
  story: Story,
  part: HeadPart,
  head: HeadSetting,
  inline: Px,
): Sized[] {
  const texts = textsOf(story, part.field);
  if (texts.length === 0) return [];
  const type = styleNamed(setter.template, part.style);
  const display = part.lines === 'joined' ? joinedLine(texts) : authorLines(texts);
  const ref: TextRef = { story: story.id, field: part.field, index: 0 };
  const fits = (size: Px): boolean =>
    displayLength(
      display,
      headStyle(setter, { part, type, display, ref, size }, head),
      setter.fonts,
    ) <= inline;
  const size = ladderOf(setter, part).find(fits) ?? part.smallest;
  return [{ part, type, display, ref, size }];
}

/** Sizes the part may take, largest first. */
const ladderOf = (setter: Setter, part: HeadPart): Px[] =>
  setter.template.ladder
    .filter((size) => size >= part.smallest && size <= part.largest)
    .sort((a, b) => b - a);

function headStyle(setter: Setter, one: Sized, head: HeadSetting, spread = 0): ParagraphStyle {
  return styleFor(setter, one.type, head.direction, {
    size: one.size,
    align: head.align,
    indent: em(0),
    tracking: em(one.type.tracking + spread),
    hanSpace: one.part.gap,
  });
}

const thickness = (one: Sized): number =>
  one.size * (1 + (one.display.lines.length - 1) * HEAD_PITCH);

const depthOf = (setter: Setter, sized: readonly Sized[]): number =>
  sized.reduce((sum, one) => sum + thickness(one), 0) +
  Math.max(0, sized.length - 1) * LEAST_GAP * setter.template.grid.body;

/** Takes the largest part down the ladder, step by step, until all parts fit the depth. */
function shrinkToDepth(setter: Setter, wanted: readonly Sized[], depth: Px): Sized[] {
  let sized = [...wanted];
  while (depthOf(setter, sized) > depth) {
    const smaller = shrinkLargest(setter, sized);
    if (smaller === null) break;
    sized = smaller;
  }
  return sized;
}

function shrinkLargest(setter: Setter, sized: readonly Sized[]): Sized[] | null {
  const stepDown = ({ part, size }: Sized): Px | undefined =>
    ladderOf(setter, part).find((step) => step < size);
  const largest = sized
    .filter((one) => stepDown(one) !== undefined)
    .reduce<Sized | null>(
      (best, one) => (best === null || yieldsBefore(one, best) ? one : best),
      null,
    );
  if (largest === null) return null;
  return sized.map((one) => (one === largest ? { ...one, size: stepDown(one) ?? one.size } : one));
}

/** Of two equals the headline keeps its size. */
const yieldsBefore = (one: Sized, other: Sized): boolean =>
  thickness(one) > thickness(other) ||
  (thickness(one) === thickness(other) && other.part.field === 'headline');

function misfit(setter: Setter, one: Sized, head: HeadSetting, inline: Px): Finding[] {
  const length = displayLength(one.display, headStyle(setter, one, head), setter.fonts);
  if (length <= inline) return [];
  const percent = Math.ceil((length / inline - 1) * 100);
  return [
    finding(
      'head-too-long',
      'error',
      `the ${one.ref.field} of \`${one.ref.story}\` is ${percent} % longer than its measure at the smallest size`,
      {
        help: 'break the line, shorten it, or give the head more columns',
        origin: originAt(one.display.text, 0, one.display.text.text.length),
      },
    ),
  ];
}

function tooDeep(setter: Setter, story: Story, sized: readonly Sized[], depth: Px): Finding[] {
  if (depthOf(setter, sized) <= depth) return [];
  return [
    finding('head-too-deep', 'error', `the head of \`${story.id}\` needs more lines than it has`, {
      help: 'give `head` more lines, or let its parts be smaller',
      origin: story.origin,
    }),
  ];
}

/** Stacks the parts across the area; unused depth becomes air in the shares that the template names. */
function stack(setter: Setter, sized: readonly Sized[], head: HeadSetting, area: Rect) {
  const extent = extentOf(area, head.direction);
  const free = Math.max(0, extent.block - depthOf(setter, sized));
  const { before, between, after } = head.air;
  const share = free / Math.max(0.001, before + between * (sized.length - 1) + after);
  const gap = LEAST_GAP * setter.template.grid.body + share * between;
  let at = share * before;
  return sized.map((one) => {
    const made = makeHeadPart(setter, one, head, area, at);
    at += thickness(one) + gap;
    return made;
  });
}

function makeHeadPart(setter: Setter, one: Sized, head: HeadSetting, area: Rect, at: number) {
  const { inline } = extentOf(area, head.direction);
  const style = headStyle(setter, one, head, spreadOf(setter, one, head, inline));
  const lines = setDisplay(one.display, style, wholeMeasure(inline), setter.fonts);
  const places = lines.map((_, index) => ({
    frame: null,
    area,
    block: at + index * one.size * HEAD_PITCH,
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

/** Tracking that fills the measure, up to what the template allows. */
function spreadOf(setter: Setter, one: Sized, head: HeadSetting, inline: Px): number {
  const longest = Math.max(...one.display.lines.map((line) => line.to - line.from));
  const length = displayLength(one.display, headStyle(setter, one, head), setter.fonts);
  const free = (inline - length) / Math.max(1, longest - 1) / one.size;
  return Math.max(0, Math.min(one.part.spread, free));
}
