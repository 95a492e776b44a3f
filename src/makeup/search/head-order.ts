/** Two stories with the sizes of their heads in; what it costs that the less important one shouts louder, out. */

import { isRanked } from '../../model/importance.ts';
import { isShort } from '../../model/story-role.ts';
import type { Px } from '../../units.ts';
import type { Subject } from '../subject.ts';
import { WEIGHT } from '../weights.ts';

/** 0 where they are in order, where one has no head, and between stories that are not ranked. */
export function headOrder(one: Subject, size: Px, other: Subject, otherSize: Px): number {
  if (size === 0 || otherSize === 0 || size === otherSize) return 0;
  const [larger, smaller] = size > otherSize ? [one, other] : [other, one];
  if (!isRanked(smaller.story.role)) return 0;
  if (isShort(larger.story.role)) return WEIGHT.briefHead;
  return isRanked(larger.story.role) && larger.rank > smaller.rank ? WEIGHT.headOrder : 0;
}
