/** A headline that stands, its house and its pins in; the shapes of text that no rule about heads would find fault with there out. */

import { greatest } from '../../model/extent.ts';
import type { Forme } from '../../model/forme.ts';
import { FEWEST_HEADLINES, LARGEST_PART, LEAST_LEAD, leastFill } from '../../model/head-look.ts';
import type { Page } from '../../model/page.ts';
import type { HeadPart as HeadPartSetting, HeadSetting, Template } from '../../model/template.ts';
import { slotOf } from './geometry.ts';
import {
  CLOSEST_SIZES,
  type HeadPart,
  halvesOf,
  headlines,
  headParts,
  lengthsOf,
} from './heads.ts';

/** So many entries as `headline` is written, each of so many halves with a space between them, of so many characters each. */
export interface HeadShape {
  readonly entries: number;
  readonly halves: number;
  readonly cells: number;
}

/** A headline with everything that its size and length are held against. */
export interface HeadStand {
  readonly head: HeadPart;
  readonly part: HeadPartSetting;
  readonly setting: HeadSetting;
  readonly template: Template;
  /** Sizes of its kicker and deck. */
  readonly parts: readonly number[];
  /** Sizes of the heads of other stories. */
  readonly others: readonly number[];
  /** The largest headline beside a lead on a page of three and more; 0 for every other head. */
  readonly next: number;
  /** Along its lines and across them, what other parts take left out. */
  readonly inline: number;
  readonly block: number;
}

/** Between lines of a head, in em, and between its parts, in body sizes; layout sets them so. */
const LINE_PITCH = 1.15;
const PART_GAP = 0.6;
/** Nobody writes a line of more characters. */
const MOST_CELLS = 30;

/** Null where the house or the page does not say how the head was made. */
export function standOf(
  head: HeadPart,
  forme: Forme,
  page: Page,
  template: Template,
): HeadStand | null {
  const setting = template.roles[head.story.role]?.head ?? null;
  const part = setting?.parts.find(({ field }) => field === 'headline');
  const line = head.lines[0];
  if (setting === null || part === undefined || line === undefined) return null;
  const parts = headParts(forme).filter(
    ({ story, part: one }) => story === head.story && one !== head.part,
  );
  const others = headParts(forme).filter(({ story }) => story !== head.story);
  const rivals = headlines(forme).filter(({ story }) => story !== head.story);
  const isHeld = head.story.role === 'lead' && rivals.length + 1 >= FEWEST_HEADLINES;
  const taken = parts.map(
    ({ size, lines }) => depthOf(size, lines.length) + PART_GAP * template.grid.body,
  );
  return {
    head,
    part,
    setting,
    template,
    parts: parts.map(({ size }) => size),
    others: others.map(({ size }) => size),
    next: isHeld
      ? greatest(
          rivals.map(({ size }) => size),
          0,
        )
      : 0,
    inline: slotOf(line).length,
    block: blockOf(head, setting, page, template) - taken.reduce((sum, one) => sum + one, 0),
  };
}

const depthOf = (size: number, lines: number): number => size * (1 + LINE_PITCH * (lines - 1));

/** How deep the pins let the head be. */
function blockOf(
  { story }: HeadPart,
  { direction }: HeadSetting,
  page: Page,
  template: Template,
): number {
  const area = page.pins[template.id]?.[story.id]?.head ?? null;
  if (area === null) return Number.POSITIVE_INFINITY;
  const along = direction === template.direction ? area.lines : area.columns;
  const unit = direction === template.direction ? 'line' : 'column';
  return extentOf(template, unit, along.last - along.first + 1);
}

export const extentOf = ({ grid }: Template, unit: 'line' | 'column', count: number): number =>
  unit === 'line'
    ? (count - 1) * grid.pitch + grid.body
    : count * grid.measure + (count - 1) * grid.gap;

/** Shapes that stand without a fault in the place that the headline has. */
export function soundShapes(stand: HeadStand, inline = stand.inline): HeadShape[] {
  const { least, most } = rangeOf(stand.head);
  const lengths = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const isJoined = stand.part.lines === 'joined';
  return FORMS.filter(({ halves }) => !isJoined || halves === 1).flatMap((form) =>
    lengths.map((cells) => ({ ...form, cells })).filter((shape) => isSound(stand, shape, inline)),
  );
}

/** A house that joins entries sets them as halves of one line. */
const FORMS: readonly Omit<HeadShape, 'cells'>[] = [
  { entries: 1, halves: 1 },
  { entries: 1, halves: 2 },
  { entries: 2, halves: 1 },
  { entries: 3, halves: 1 },
];

const rangeOf = ({ story, part }: HeadPart): { least: number; most: number } =>
  story.role === 'lead' ? lengthsOf(part.lang) : { least: 2, most: MOST_CELLS };

/** The text as it is, were its measure another. */
export function isSoundAsItIs(stand: HeadStand, inline: number): boolean {
  const lines = stand.head.lines.map(halvesOf);
  const halves = lines.flat().map(({ cells }) => cells);
  const { least, most } = rangeOf(stand.head);
  const isEven = halves.length !== 2 || Math.abs((halves[0] ?? 0) - (halves[1] ?? 0)) < 1.5;
  const isInRange = halves.every((one) => Math.ceil(one) >= least && Math.floor(one) <= most);
  const shape = {
    entries: lines.length,
    halves: greatest(lines.map(({ length }) => length)),
    cells: greatest(halves, 0),
  };
  return isEven && isInRange && isSound(stand, shape, inline);
}

function isSound(stand: HeadStand, { entries, halves, cells }: HeadShape, inline: number): boolean {
  const { part, template, block, head } = stand;
  const [lines, inLine] = part.lines === 'joined' ? [1, entries * halves] : [entries, halves];
  const length = inLine * cells + (inLine - 1) * part.gap;
  const tracking = template.styles[part.style]?.tracking ?? 0;
  const size = greatest(
    template.ladder.filter(
      (step) =>
        step >= part.smallest &&
        step <= part.largest &&
        length * step * (1 + tracking) <= inline &&
        depthOf(step, lines) <= block,
    ),
    0,
  );
  const set = size * (length * (1 + tracking) + Math.max(0, length - 1) * part.spread);
  const isFull =
    stand.setting.direction === 'vertical' || set / inline >= leastFill(head.story.role);
  return size > 0 && isFull && isSizeSound(stand, size);
}

const isSizeSound = ({ parts, others, next }: HeadStand, size: number): boolean =>
  size >= next * LEAST_LEAD - 0.01 &&
  parts.every((one) => one <= size * LARGEST_PART + 0.01) &&
  [...parts, ...others].every((one) => one === size || isApart(one, size));

const isApart = (one: number, other: number): boolean =>
  Math.max(one, other) >= Math.min(one, other) * CLOSEST_SIZES;
