/** The frames of a story in two layouts in, one change for those that stand elsewhere or hold another number of lines out. */
import type { LayoutFrame, LayoutStory } from '../model/layout.ts';
import { align, type Pair } from './align.ts';
import { attach, type Draft, itemOf } from './draft.ts';
import { counted } from './summaries.ts';

/** How many of its lines are filled follows from the text: such a row goes with the change of the text. */
export function compareFrames(
  before: LayoutStory,
  after: LayoutStory,
  drafts: readonly Draft[],
): Draft[] {
  const differing = align(before.frames, after.frames, ({ id }) => id).filter(
    (pair) => pair.before?.row.text !== pair.after?.row.text,
  );
  const own = differing.filter((pair) => !isFilling(pair) || !attachPair(drafts, pair));
  if (own.length === 0) return [];
  return [
    {
      cause: 'page',
      story: after.id,
      item: itemOf(own.map((pair) => (pair.after ?? pair.before)?.id ?? '')),
      summary: summaryOf(own),
      before: own.flatMap((pair) => pair.before?.row ?? []),
      after: own.flatMap((pair) => pair.after?.row ?? []),
    },
  ];
}

const attachPair = (drafts: readonly Draft[], { before, after }: Pair<LayoutFrame>): boolean =>
  before !== null && after !== null && attach(drafts, [before.row], [after.row]);

const isFilling = ({ before, after }: Pair<LayoutFrame>): boolean =>
  before !== null && after !== null && unfilled(before) === unfilled(after);

const unfilled = ({ row }: LayoutFrame): string => row.text.replace(/\d+( of \d+ lines)$/, '$1');

function summaryOf(pairs: readonly Pair<LayoutFrame>[]): string {
  const added = pairs.filter(({ before }) => before === null).length;
  const removed = pairs.filter(({ after }) => after === null).length;
  const changed = pairs.length - added - removed;
  const filling = pairs.every(isFilling);
  return [
    ...(changed > 0
      ? [`${counted(changed, 'frame')} ${filling ? 'filled otherwise' : 'changed'}`]
      : []),
    ...(added > 0 ? [`${counted(added, 'frame')} added`] : []),
    ...(removed > 0 ? [`${counted(removed, 'frame')} removed`] : []),
  ].join(', ');
}
