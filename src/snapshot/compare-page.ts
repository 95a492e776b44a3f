/** What stands on two pages besides their stories in, its changes out: facts, overset copy, foreign rows. */
import type { Layout } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { align, type Pair } from './align.ts';
import type { Draft } from './draft.ts';
import { counted } from './summaries.ts';

type RowPair = Pair<LayoutRow>;

/** `cut`: changes of lines that left the page, or came back; they belong to the copy left over. */
export function comparePage(before: Layout, after: Layout, cut: readonly Draft[]): Draft[] {
  const facts = align(before.facts, after.facts, wordOf).filter(differs);
  const overset = align(before.overset, after.overset, textOf).filter(differs);
  const foreign = align(before.foreign, after.foreign, textOf).filter(differs);
  return [
    ...pageDraft('page', factSummary(facts), facts),
    ...pageDraft('overset', oversetSummary(before.overset, after.overset), [
      ...cut.flatMap(rowPairs),
      ...overset,
    ]),
    ...pageDraft('foreign', `${counted(foreign.length, 'row')} that no layout has`, foreign),
  ];
}

const rowPairs = ({ before, after }: Draft): RowPair[] => [
  ...before.map((row) => ({ before: row, after: null })),
  ...after.map((row) => ({ before: null, after: row })),
];

/** A change of the page when there are rows for it. */
export const pageDraft = (item: string, summary: string, pairs: readonly RowPair[]): Draft[] =>
  pairs.length === 0
    ? []
    : [
        {
          cause: 'page',
          story: null,
          item,
          summary,
          before: pairs.flatMap(({ before }) => before ?? []),
          after: pairs.flatMap(({ after }) => after ?? []),
        },
      ];

const textOf = ({ text }: LayoutRow): string => text;
const wordOf = ({ text }: LayoutRow): string => text.split(' ', 1)[0] ?? '';
const differs = ({ before, after }: RowPair): boolean => before?.text !== after?.text;

/** `date 2025-05-08 → 2025-05-09`; of several only the names. */
function factSummary(pairs: readonly RowPair[]): string {
  const names = pairs.map(({ before, after }) => wordOf(after ?? before ?? NO_ROW));
  const [only] = pairs;
  const value = (row: LayoutRow | null): string =>
    row === null ? 'none' : row.text.slice(wordOf(row).length).trim();
  return only !== undefined && pairs.length === 1
    ? `${names[0] ?? ''} ${value(only.before)} → ${value(only.after)}`
    : `${names.join(', ')} changed`;
}

const NO_ROW: LayoutRow = { text: '', line: null, x: null, y: null, type: null };

function oversetSummary(before: readonly LayoutRow[], after: readonly LayoutRow[]): string {
  if (after.length === 0) return 'no copy is left over any more';
  const other = before.length === 0 ? '' : 'other ';
  return `${other}copy is left over: ${after.map(wordOf).join(', ')}`;
}
