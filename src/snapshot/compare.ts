/** Two layouts as text in, what changed between them out: every row that differs in one change, grouped by cause. */
import { collect } from '../diagnostic.ts';
import type { Layout, LayoutStory } from '../model/layout.ts';
import type { LayoutChange } from '../model/layout-change.ts';
import { align, type Pair } from './align.ts';
import { comparePage, pageDraft } from './compare-page.ts';
import { compareShapes } from './compare-shapes.ts';
import { compareStory, wholeStory } from './compare-story.ts';
import { type Draft, finished } from './draft.ts';
import { oversetDrafts } from './overset-copy.ts';
import { readLayout } from './read-layout.ts';

/** Empty when nothing that a snapshot shows has changed; line ends and blank lines say nothing. */
export const compareLayouts = (before: string, after: string): LayoutChange[] =>
  before === after ? [] : compareRead(readLayout(before), readLayout(after));

/** As `compareLayouts`, for layouts that were read already. */
export function compareRead(before: Layout, after: Layout): LayoutChange[] {
  const drafts: Draft[] = [];
  const renumbered = new Map<string, string>();
  const { pairs, displaced } = matchStories(before.stories, after.stories);
  for (const pair of pairs) {
    if (pair.before === null && pair.after !== null) drafts.push(wholeStory(pair.after, 'added'));
    if (pair.after === null && pair.before !== null)
      drafts.push(wholeStory(pair.before, 'removed'));
    if (pair.before === null || pair.after === null) continue;
    const story = compareStory(pair.before, pair.after, !displaced.includes(pair));
    collect(drafts, story.drafts);
    for (const [old, now] of story.renumbered) renumbered.set(old, now);
  }
  collect(drafts, compareShapes(before.shapes, after.shapes, renumbered, drafts));
  const { overset, others } = oversetDrafts(drafts, before.overset, after.overset);
  return finished([...others, ...comparePage(before, after, overset), ...orderDraft(displaced)]);
}

interface MatchedStories {
  readonly pairs: readonly Pair<LayoutStory>[];
  /** Those that stand in another place of the reading order. */
  readonly displaced: readonly Pair<LayoutStory>[];
}

function matchStories(
  before: readonly LayoutStory[],
  after: readonly LayoutStory[],
): MatchedStories {
  const inOrder = align(before, after, ({ id }) => id ?? '');
  const removed = inOrder.flatMap((pair) => (pair.after === null ? (pair.before ?? []) : []));
  const displaced: Pair<LayoutStory>[] = [];
  const pairs = inOrder.flatMap((pair) => {
    if (pair.before !== null || pair.after === null) return [pair];
    const old = removed.findIndex(({ id }) => id === pair.after?.id);
    if (old === -1) return [pair];
    const found = { before: removed.splice(old, 1)[0] ?? null, after: pair.after };
    displaced.push(found);
    return [found];
  });
  const gone = pairs.filter(
    ({ before: one, after: other }) => other !== null || (one !== null && removed.includes(one)),
  );
  return { pairs: gone, displaced };
}

function orderDraft(displaced: readonly Pair<LayoutStory>[]): Draft[] {
  const names = displaced.map(({ after }) => after?.id ?? 'furniture').join(', ');
  const rows = displaced.map((pair) => ({
    before: pair.before?.heading ?? null,
    after: pair.after?.heading ?? null,
  }));
  return pageDraft('stories', `in another reading order: ${names}`, rows);
}
