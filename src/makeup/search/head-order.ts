/** Two stories with the sizes of their heads in; what it costs that the less important one shouts louder, out. */

import { isRanked } from '../../model/importance.ts';
import { isShort } from '../../model/story-role.ts';
import type { Px } from '../../units.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';

/** A brief without a box shouts as soon as it is as loud as a story. 0 where they are in order, where one has no head, and between stories that are not ranked. */
export function headOrder(one: Subject, size: Px, other: Subject, otherSize: Px): number {
  if (size === 0 || otherSize === 0) return 0;
  const isLarger = size === otherSize ? isShort(one.story.role) : size > otherSize;
  const [larger, smaller] = isLarger ? [one, other] : [other, one];
  if (!isRanked(smaller.story.role)) return 0;
  if (isShort(larger.story.role)) return costOfBrief(larger, size === otherSize);
  if (size === otherSize) return 0;
  return isRanked(larger.story.role) && larger.rank > smaller.rank ? WEIGHT.headOrder : 0;
}

/** In a box it has a head of another kind. */
function costOfBrief({ role }: Subject, isEqual: boolean): number {
  if (role.box === null) return WEIGHT.headOrder;
  return isEqual ? 0 : WEIGHT.briefHead;
}
