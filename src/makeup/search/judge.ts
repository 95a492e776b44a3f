/** A page made up in; what its stories do to each other where they stand, with what that costs, out. */

import { greatest } from '../../model/extent.ts';
import { areAlike, FEWEST_HEADLINES, LEAST_LEAD, MOST_HEAD_SIZES } from '../../model/head-look.ts';
import { isRanked } from '../../model/importance.ts';
import type { Term } from '../../model/made-up.ts';
import { isShort } from '../../model/story-role.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';
import { headOrder } from './head-order.ts';
import type { Place } from './tree.ts';

/** A story in its place, in the shape it has there. */
export interface Standing {
  readonly subject: Subject;
  readonly place: Place;
  readonly shape: Shape;
}

/** By place in the list. */
export function judge(page: readonly Standing[]): readonly Term[][] {
  const terms = page.map((): Term[] => []);
  page.forEach((one, index) => {
    if (!isAsWished(one)) terms[index]?.push({ reason: 'wish', cost: WEIGHT.wish });
    page.slice(index + 1).forEach((other, ahead) => {
      const own = terms[index + 1 + ahead] as Term[];
      if (areSideBySide(one, other))
        own.push({ reason: 'heads-side-by-side', cost: costAbreast(one, other) });
      const order = headOrder(one.subject, one.shape.headSize, other.subject, other.shape.headSize);
      if (order > 0) own.push({ reason: 'head-order', cost: order });
      if (areInARow(one, other)) own.push({ reason: 'heads-in-a-row', cost: WEIGHT.inARow });
      if (areParted(one, other)) own.push({ reason: 'parted', cost: WEIGHT.parted });
      if (isBehind(one, other)) own.push({ reason: 'place-order', cost: WEIGHT.placeOrder });
    });
  });
  if (isLeadAway(page)) terms[0]?.push({ reason: 'place-order', cost: WEIGHT.leadAway });
  if (isLeadWeak(page)) terms[0]?.push({ reason: 'weak-lead', cost: WEIGHT.weakLead });
  const sizes = new Set(page.map(({ shape }) => shape.headSize).filter((size) => size > 0));
  const last = terms.at(-1);
  if (sizes.size > MOST_HEAD_SIZES)
    last?.push({ reason: 'head-sizes', cost: WEIGHT.sizes * (sizes.size - MOST_HEAD_SIZES) });
  return terms;
}

/** Whether a story without a wish, or at the side of the page that its author wishes. Rows go down the page, their lines from right to left. */
function isAsWished({ subject, place }: Standing): boolean {
  const { wish } = subject.story;
  if (wish === null) return true;
  const { direction, grid } = subject.template;
  const isFirst = { columns: place.column === 1, lines: place.line === 1 };
  const isLast = {
    columns: place.column + place.columns > grid.columns,
    lines: place.line + place.lines > grid.lines,
  };
  const sides =
    direction === 'horizontal'
      ? { top: isFirst.lines, foot: isLast.lines, left: isFirst.columns, right: isLast.columns }
      : { top: isFirst.columns, foot: isLast.columns, right: isFirst.lines, left: isLast.lines };
  return sides[wish];
}

/** The most important story of the page does not stand where reading starts. */
function isLeadAway(page: readonly Standing[]): boolean {
  const lead = page.find(({ subject }) => subject.rank === 0)?.place;
  if (lead === undefined) return false;
  return page.some(
    ({ place: { line, column } }) =>
      line < lead.line || (line === lead.line && column < lead.column),
  );
}

function isLeadWeak(page: readonly Standing[]): boolean {
  const lead = page.find(({ subject }) => subject.story.role === 'lead');
  const others = page.filter((one) => one !== lead && one.shape.headSize > 0);
  if (lead === undefined || others.length + 1 < FEWEST_HEADLINES) return false;
  const next = greatest(others.map(({ shape }) => shape.headSize));
  return lead.shape.headSize < next * LEAST_LEAD;
}

/** Two heads whose modules begin on one line and stand next to each other 碰題. */
function areSideBySide(
  { place: a, shape: left }: Standing,
  { place: b, shape: right }: Standing,
): boolean {
  if (a.line !== b.line || left.headSize === 0 || right.headSize === 0) return false;
  return a.column + a.columns === b.column || b.column + b.columns === a.column;
}

/** Heads of one size, with no rule or box between them, are read as one. */
function costAbreast(
  { subject: a, shape: left }: Standing,
  { subject: b, shape: right }: Standing,
) {
  const isAlike = areAlike(left.headSize, right.headSize);
  const isParted = [a, b].some(({ role }) => role.box !== null || role.storyRule?.beside != null);
  return isAlike && !isParted ? WEIGHT.butting : WEIGHT.sideBySide;
}

/** Two vertical heads over the same rows 横並び: neither is the first. One row, boxes and briefs do not count. */
function areInARow(one: Standing, other: Standing): boolean {
  if (one.subject.template.direction === 'horizontal' || one.place.columns === 1) return false;
  const isSame =
    one.place.column === other.place.column && one.place.columns === other.place.columns;
  return (
    isSame &&
    [one, other].every(
      ({ subject: { role, story }, shape }) =>
        shape.headSize > 0 &&
        role.head?.direction === 'vertical' &&
        role.box === null &&
        !isShort(story.role),
    )
  );
}

/** One is part of the other, and their modules do not touch. */
function areParted(one: Standing, other: Standing): boolean {
  const [a, b] = [one.subject.story, other.subject.story];
  if (a.partOf !== b.id && b.partOf !== a.id) return false;
  const { place: p } = one;
  const { place: q } = other;
  // A line of white, and a gap between columns, may lie between them.
  const across = p.column <= q.column + q.columns && q.column <= p.column + p.columns;
  const along = p.line <= q.line + q.lines + 1 && q.line <= p.line + p.lines + 1;
  return !across || !along;
}

const areRanked = (one: Standing, other: Standing): boolean =>
  isRanked(one.subject.story.role) && isRanked(other.subject.story.role);

/** The more important story stands under the less important one, or further along in the same lines. */
function isBehind(one: Standing, other: Standing): boolean {
  if (!areRanked(one, other)) return false;
  const [more, less] = one.subject.rank < other.subject.rank ? [one, other] : [other, one];
  return more.place.line > less.place.line;
}
