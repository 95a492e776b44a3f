/** The parts of a story in, neighbouring parts that reflowed, or changed their style alike, as one change each out. */
import { changedRows } from './changed-rows.ts';
import type { PartPair } from './compare-lines.ts';
import { type Draft, itemOf } from './draft.ts';
import { counted, lineCounts, styleSummary } from './summaries.ts';

export function groupParts(
  story: string | null,
  cause: 'reflow' | 'style',
  compared: readonly PartPair[],
): Draft[] {
  const runs: PartPair[][] = [];
  let open: PartPair[] | null = null;
  for (const pair of compared) {
    if (pair.cause !== cause) {
      if (pair.after.lines.length > 0) open = null;
      continue;
    }
    if (open !== null && isAlike(cause, open[0], pair)) open.push(pair);
    else {
      open = [pair];
      runs.push(open);
    }
  }
  return runs.map((run) => draftOf(story, cause, run));
}

/** Parts change their style alike when their type changes from the same to the same. */
const isAlike = (cause: 'reflow' | 'style', first: PartPair | undefined, pair: PartPair): boolean =>
  cause === 'reflow' ||
  (first !== undefined &&
    styleSummary(first.before, first.after, 0) === styleSummary(pair.before, pair.after, 0));

function draftOf(story: string | null, cause: 'reflow' | 'style', run: readonly PartPair[]): Draft {
  return {
    cause,
    story,
    item: itemOf(run.map(({ after }) => after.id)),
    summary: cause === 'reflow' ? reflowSummary(run) : alikeSummary(run),
    before: run.flatMap((pair) => changedRows(pair, cause, 'before')),
    after: run.flatMap((pair) => changedRows(pair, cause, 'after')),
  };
}

function reflowSummary(run: readonly PartPair[]): string {
  const [first] = run;
  if (first !== undefined && run.length === 1)
    return `broken anew, ${lineCounts(first.before, first.after)}`;
  const sum = (side: 'before' | 'after'): number =>
    run.reduce((lines, pair) => lines + pair[side].lines.length, 0);
  return `${counted(run.length, 'part')} broken anew, ${sum('before')} → ${counted(sum('after'), 'line')}`;
}

function alikeSummary(run: readonly PartPair[]): string {
  const [first] = run;
  const lines = run.flatMap((pair) => pair.lines.filter((line) => line.cause === 'style'));
  return first === undefined ? '' : styleSummary(first.before, first.after, lines.length);
}
