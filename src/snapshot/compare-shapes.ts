/** The shapes of two pages in, those that changed out: dots and the like with the change of their line, others as a change of the page. */
import type { LayoutShape } from '../model/layout.ts';
import { align, type Pair } from './align.ts';
import { pageDraft } from './compare-page.ts';
import type { Draft } from './draft.ts';
import { counted } from './summaries.ts';

export function compareShapes(
  before: readonly LayoutShape[],
  after: readonly LayoutShape[],
  renumbered: ReadonlyMap<string, string>,
  drafts: readonly Draft[],
): Draft[] {
  const pairs = align(
    before.map((shape) => ({ shape, key: keyOf(shape, renamed(shape.of, renumbered)) })),
    after.map((shape) => ({ shape, key: keyOf(shape, shape.of) })),
    ({ key }) => key,
  );
  const differing = withoutStrays(
    pairs.filter((pair) => pair.before === null || pair.after === null),
  ).map((pair) => ({ before: pair.before?.shape ?? null, after: pair.after?.shape ?? null }));
  const homes = homesOf(drafts);
  const left = differing.filter((pair) => !attachToLine(pair, homes));
  const rows = left.map((pair) => ({
    before: pair.before?.row ?? null,
    after: pair.after?.row ?? null,
  }));
  return pageDraft('shapes', summaryOf(left), rows);
}

interface KeyedShape {
  readonly shape: LayoutShape;
  readonly key: string;
}

/** Shapes stand in the order of their stories: one that is only named at another place of the list has not changed. */
function withoutStrays(pairs: readonly Pair<KeyedShape>[]): Pair<KeyedShape>[] {
  const [gone, come] = [tally(pairs, 'before'), tally(pairs, 'after')];
  return pairs.filter(({ before, after }) => {
    const key = (before ?? after)?.key ?? '';
    return !taken(before === null ? gone : come, key);
  });
}

function tally(pairs: readonly Pair<KeyedShape>[], side: 'before' | 'after'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { [side]: one } of pairs)
    if (one !== null) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
  return counts;
}

/** Takes one of the other side; false when there is none left. */
function taken(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  counts.set(key, left - 1);
  return left > 0;
}

const keyOf = ({ row, of }: LayoutShape, owner: string): string =>
  `${row.text.slice(0, row.text.length - of.length)}${owner}`;

/** `lead.body.4:2` is `lead.body.5:2` after a paragraph was put in before it. */
function renamed(of: string, renumbered: ReadonlyMap<string, string>): string {
  const [part = '', ...line] = of.split(':');
  return [renumbered.get(part) ?? part, ...line].join(':');
}

type Homes = Readonly<Record<'before' | 'after', ReadonlyMap<string, Draft>>>;

/** Which change has a line of type. */
function homesOf(drafts: readonly Draft[]): Homes {
  const homesIn = (side: 'before' | 'after'): Map<string, Draft> =>
    new Map(
      drafts.flatMap((draft) =>
        draft[side].flatMap(({ line }) => (line === null ? [] : [[line, draft] as const])),
      ),
    );
  return { before: homesIn('before'), after: homesIn('after') };
}

/** A dot, a line along a name or a box round it changes with its line of type. */
function attachToLine({ before, after }: Pair<LayoutShape>, homes: Homes): boolean {
  const side = before === null ? 'after' : 'before';
  const shape = before ?? after;
  const home = homes[side].get(shape?.of ?? '');
  if (shape === null || home === undefined) return false;
  home[side].push(shape.row);
  return true;
}

/** `2 rules moved or changed, 1 box added`. */
function summaryOf(pairs: readonly Pair<LayoutShape>[]): string {
  const kinds = [...new Set(pairs.map((pair) => (pair.before ?? pair.after)?.kind ?? ''))];
  return kinds.map((kind) => kindSummary(kind, pairs)).join(', ');
}

function kindSummary(kind: string, pairs: readonly Pair<LayoutShape>[]): string {
  const removed = pairs.filter(({ before }) => before?.kind === kind).length;
  const added = pairs.filter(({ after }) => after?.kind === kind).length;
  const name = (count: number): string =>
    kind === 'box' && count !== 1 ? `${count} boxes` : counted(count, kind);
  if (removed === added) return `${name(added)} changed`;
  return removed < added ? `${name(added - removed)} added` : `${name(removed - added)} removed`;
}
