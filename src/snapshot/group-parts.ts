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
  for (const pair of compared) {
    const open = runs.at(-1);
    if (pair.cause !== cause || open === undefined || !isNext(cause, open, pair, compared)) {
      if (pair.cause === cause) runs.push([pair]);
      continue;
    }
    open.push(pair);
  }
  return runs.map((run) => draftOf(story, cause, run));
}

/** Whether a part goes on with a run: alike, and none of its kind between them that stayed as it was. */
function isNext(
  cause: 'reflow' | 'style',
  run: readonly PartPair[],
  pair: PartPair,
  compared: readonly PartPair[],
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || !isAlike(cause, first, pair)) return false;
  const between = compared.slice(compared.indexOf(last) + 1, compared.indexOf(pair));
  return between.every(({ before, after }) =>
    cause === 'style' ? before.type !== first.before.type : after.lines.length === 0,
  );
}

/** Parts change their style alike when their type changes from the same to the same. */
const isAlike = (cause: 'reflow' | 'style', first: PartPair, pair: PartPair): boolean =>
  cause === 'reflow' ||
  styleSummary(first.before, first.after, 0) === styleSummary(pair.before, pair.after, 0);

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
