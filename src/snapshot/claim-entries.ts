/** The parts of a story in, the rows that say where they enter a frame given to the changes of their lines. */
import type { LayoutPart } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { align } from './align.ts';
import type { LinePair, PartPair } from './compare-lines.ts';
import type { Draft } from './draft.ts';

/** Rows that say where a part enters a frame go with the line after them; what is left is a change of frames. */
export function claimEntries(
  story: string | null,
  compared: readonly PartPair[],
  drafts: Draft[],
): void {
  const homes = new Map<LayoutRow, Draft>();
  for (const draft of drafts)
    for (const row of [...draft.before, ...draft.after]) homes.set(row, draft);
  for (const { before, after, lines } of compared) {
    const left = {
      before: claimSide(before, after, lines, homes, 'before'),
      after: claimSide(after, before, lines, homes, 'after'),
    };
    if (left.before.length + left.after.length === 0) continue;
    drafts.push({
      cause: 'page',
      story,
      item: after.id,
      summary: 'stands in other frames',
      ...left,
    });
  }
}

/** Rows of a side that no change has taken. */
function claimSide(
  own: LayoutPart,
  other: LayoutPart,
  lines: readonly LinePair[],
  homes: ReadonlyMap<LayoutRow, Draft>,
  side: 'before' | 'after',
): LayoutRow[] {
  const left: LayoutRow[] = lines
    .filter(({ cause }) => cause === 'page')
    .flatMap((line) => line[side]?.row ?? []);
  for (const { entry, row } of entriesOnlyIn(own, other)) {
    const home = homes.get(row)?.[side];
    if (home === undefined) left.push(entry);
    else home.splice(home.indexOf(row), 0, entry);
  }
  return left;
}

interface Entry {
  readonly entry: LayoutRow;
  readonly row: LayoutRow;
}

function entriesOnlyIn(own: LayoutPart, other: LayoutPart): Entry[] {
  const pairs = align(entriesOf(own), entriesOf(other), ({ entry }) => entry.text);
  return pairs.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
}

const entriesOf = ({ lines }: LayoutPart): Entry[] =>
  lines.flatMap(({ entry, row }) => (entry === null ? [] : [{ entry, row }]));
