/** The reference layout and the page's own in, what changed between them out. A stand-in: one change for all lines that differ. */
import type { LayoutChange, LayoutRow } from '../model/layout-change.ts';

export function comparisonOf(reference: string | null, layoutText: string): LayoutChange[] {
  if (reference === null || reference === layoutText) return [];
  const before = reference.split('\n');
  const after = layoutText.split('\n');
  const removed = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  return [
    {
      cause: 'page',
      story: null,
      item: 'page',
      summary: `${removed.length} rows are now ${added.length} others`,
      before: removed.map(row),
      after: added.map(row),
    },
  ];
}

const row = (line: string): LayoutRow => ({
  text: line.trim(),
  line: null,
  x: null,
  y: null,
  type: null,
});
