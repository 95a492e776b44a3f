/** Changes of a layout in, rows for a terminal out: grouped by cause, long runs cut short. */
import { CAUSE_TITLES } from '../model/layout.ts';
import {
  CHANGE_CAUSES,
  type ChangeCause,
  type LayoutChange,
  type LayoutRow,
} from '../model/layout-change.ts';

export interface PrintedRow {
  readonly kind: 'cause' | 'item' | 'removed' | 'added' | 'quiet';
  readonly cause: ChangeCause;
  /** With its indent and its sign. */
  readonly text: string;
}

/** Rows shown of one side of a change; what is one row longer is shown whole. */
const SHOWN = 5;
/** Lines that only moved look all alike. */
const SHOWN_MOVED = 2;

export const printChanges = (changes: readonly LayoutChange[]): PrintedRow[] =>
  CHANGE_CAUSES.flatMap((cause) => {
    const own = changes.filter((change) => change.cause === cause);
    if (own.length === 0) return [];
    const title = { kind: 'cause' as const, cause, text: CAUSE_TITLES[cause] };
    return [title, ...own.flatMap(printChange)];
  });

/** For a place without colours. */
export const plainChanges = (changes: readonly LayoutChange[]): string =>
  printChanges(changes)
    .map(({ text }) => text)
    .join('\n');

/** `2 text, 1 moved`. */
export const countChanges = (changes: readonly LayoutChange[]): string =>
  CHANGE_CAUSES.flatMap((cause) => {
    const count = changes.filter((change) => change.cause === cause).length;
    return count === 0 ? [] : [`${count} ${cause}`];
  }).join(', ');

function printChange(change: LayoutChange): PrintedRow[] {
  const { cause } = change;
  const item = { kind: 'item' as const, cause, text: `  ${change.item}  ${change.summary}` };
  const rows = cause === 'moved' ? movedRows(change) : editedRows(change);
  return [item, ...rows.map(({ kind, text }) => ({ kind, cause, text: `    ${text}` }))];
}

type Signed = Pick<PrintedRow, 'kind' | 'text'>;

/** What was there, then what is. In a change of style each row stands under the one that it replaces. */
function editedRows(change: LayoutChange): Signed[] {
  const { cause } = change;
  const before = change.before.filter((row) => !isFilling(change, row));
  const after = change.after.filter((row) => !isFilling(change, row));
  const removed = before.map(({ text }) => ({ kind: 'removed' as const, text: `- ${text}` }));
  const added = after.map(({ text }) => ({ kind: 'added' as const, text: `+ ${text}` }));
  if (cause !== 'style' || removed.length !== added.length)
    return [...cutShort(removed, SHOWN), ...cutShort(added, SHOWN)];
  // In another face a line may read as before.
  const pairs = removed.flatMap((row, at) => {
    const other = added[at];
    return other === undefined || row.text.slice(1) === other.text.slice(1) ? [] : [row, other];
  });
  return cutShort(pairs, SHOWN * 2);
}

/** How full frames are and how far a story reaches follows from its text. */
const isFilling = ({ cause, item, story }: LayoutChange, { text }: LayoutRow): boolean =>
  cause !== 'page' && item !== story && /^(frame|story) /.test(text);

/** `17.84 283.50 → 17.84 288.53  的合作`. */
function movedRows({ before, after }: LayoutChange): Signed[] {
  const lines = after.filter(({ line }) => line !== null);
  const olds = before.filter(({ line }) => line !== null);
  const rows = lines.map((row, at) => ({
    kind: 'quiet' as const,
    text: `${placeOf(olds[at])} → ${placeOf(row)}  ${row.type ?? ''}`,
  }));
  return cutShort(rows, SHOWN_MOVED);
}

const placeOf = (row: LayoutRow | undefined): string =>
  [row?.x, row?.y].map((value) => (value ?? 0).toFixed(2).padStart(6)).join(' ');

function cutShort(rows: readonly Signed[], shown: number): Signed[] {
  if (rows.length <= shown + 1) return [...rows];
  return [...rows.slice(0, shown), { kind: 'quiet', text: `… ${rows.length - shown} more` }];
}
