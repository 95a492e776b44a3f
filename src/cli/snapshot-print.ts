/** Snapshots in, what a person and what a program reads of them out. */
import picocolors from 'picocolors';
import type { ChangeCause } from '../model/layout-change.ts';
import { countChanges, type PrintedRow, printChanges } from '../snapshot/print-changes.ts';
import { visibleJson, visibleLine } from '../visible.ts';
import type { Snapshot, SnapshotState } from './snapshot-take.ts';
import type { Terminal } from './terminal.ts';

/** Differences and written files are results; what is as it was is talk. */
export function printSnapshot({ state, comparison }: Snapshot, terminal: Terminal): void {
  const { changes } = comparison;
  const reference = visibleLine(comparison.reference);
  if (state === 'same') terminal.talk(`${reference}: the layout is as it was`);
  if (state === 'right') terminal.talk(`${reference}: was right already`);
  if (state === 'written') terminal.print(reference);
  if (state === 'written' && changes.length > 0)
    terminal.talk(`${reference}: written anew (${countChanges(changes)})`);
  if (state !== 'differs') return;
  const colours = picocolors.createColors(terminal.colours && process.stdout.isTTY === true);
  const rows = printChanges(changes).map((row) => coloured(row, colours));
  terminal.print([colours.bold(reference), ...rows, ''].join('\n'));
}

type Colours = ReturnType<typeof picocolors.createColors>;

function coloured({ kind, cause, text }: PrintedRow, colours: Colours): string {
  const paint = { removed: colours.red, added: colours.green, quiet: colours.dim };
  const shown = visibleLine(text);
  if (kind === 'cause') return colours.bold(colours[COLOURS[cause]](shown));
  return kind === 'item' ? shown : paint[kind](shown);
}

/** As in the report. */
const COLOURS: Readonly<Record<ChangeCause, 'red' | 'yellow' | 'blue' | 'magenta' | 'cyan'>> = {
  text: 'red',
  reflow: 'yellow',
  moved: 'blue',
  style: 'magenta',
  page: 'cyan',
};

const WORDS: Readonly<Record<SnapshotState, string>> = {
  same: 'as before',
  differs: 'changed',
  new: 'without a reference',
  right: 'right already',
  written: 'written',
  broken: 'broken',
};

/** `3 layouts: 2 as before, 1 changed`. */
export function countStates(taken: readonly Snapshot[]): string {
  const counts = (Object.keys(WORDS) as SnapshotState[]).flatMap((state) => {
    const count = taken.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${count} ${WORDS[state]}`];
  });
  return `${taken.length} layout${taken.length === 1 ? '' : 's'}: ${counts.join(', ')}`;
}

export const snapshotJson = (taken: readonly Snapshot[]): string =>
  visibleJson(
    {
      pages: taken.map(({ state, comparison, findings, exit }) => ({
        folder: comparison.name,
        reference: comparison.reference,
        state,
        changes: comparison.changes,
        findings,
        exit,
      })),
    },
    2,
  );
