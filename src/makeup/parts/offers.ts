/** A story in; what of its body may be left out together, as its author offers, out. */
import type { CopyLines } from '../../model/cast-off.ts';
import type { PinnedOmission, Story } from '../../model/page.ts';
import { ITEM_HEAD } from '../../model/text-ref.ts';

/** Offers of a story that are weighed against each other; a page is not to be written by make-up. */
const MOST_OFFERS = 4;

/** Nothing first, then every choice among the offers that leaves a body that reads well. */
export function omissionsOf(
  story: Story,
  copy: readonly CopyLines[],
  beside: number,
): PinnedOmission[][] {
  const free = behindLabel(copy, beside);
  const first = story.body.findIndex(({ kind }) => kind === 'paragraph' || kind === 'item');
  // Every brief of a group may go.
  const opening = story.body[first]?.kind === 'item' ? -1 : first;
  const offers = story.offers.body
    .filter((index) => index !== opening && free.has(index))
    .slice(0, MOST_OFFERS);
  const choices = Array.from({ length: 2 ** offers.length }, (_, chosen) =>
    offers.filter((__, bit) => (chosen & (1 << bit)) !== 0),
  );
  return choices
    .filter((gone) => readsWell(story, new Set(gone)))
    .map((gone) => gone.map((index): PinnedOmission => ({ field: 'body', index, origin: null })));
}

/** Blocks that begin behind the lines beside a label: what stands beside it is broken to lines of its own. */
function behindLabel(copy: readonly CopyLines[], beside: number): Set<number> {
  const found = new Set<number>();
  let line = 0;
  for (const one of copy) {
    if (one.kind === 'frame-break') continue;
    if (line >= beside && one.ref.field === 'body') found.add(one.ref.index);
    line += one.lines;
  }
  return found;
}

/** No crosshead stands over another, or at the end, because the text under it is gone. */
function readsWell({ body }: Story, gone: ReadonlySet<number>): boolean {
  if (gone.size === 0) return true;
  const left = body.flatMap(({ kind }, index) => (gone.has(index) ? [] : [kind]));
  return (
    left.length > 0 &&
    left.every((kind, at) => kind !== 'subhead' || (left[at + 1] ?? 'subhead') !== 'subhead')
  );
}

/** Fields whose index is that of a block that may be left out: the head over a brief goes with it. */
const BLOCKS: ReadonlySet<string> = new Set(['body', ITEM_HEAD]);

/** The copy without them. */
export const withoutOmissions = (
  copy: readonly CopyLines[],
  omit: readonly PinnedOmission[],
): readonly CopyLines[] =>
  omit.length === 0
    ? copy
    : copy.filter(
        (one) =>
          one.kind === 'frame-break' ||
          !BLOCKS.has(one.ref.field) ||
          omit.every(({ index }) => index !== one.ref.index),
      );
