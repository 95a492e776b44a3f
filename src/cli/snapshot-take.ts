/** A page folder in, how its layout stands to its reference out; on request the reference is written. */
import { join } from 'node:path';
import { type Finding, finding, sortFindings } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { Forme } from '../model/forme.ts';
import type { LayoutComparison } from '../model/layout.ts';
import type { Page } from '../model/page.ts';
import { pasted } from '../pasted.ts';
import { composeForme } from '../pipeline.ts';
import { compareRead } from '../snapshot/compare.ts';
import { describeForme } from '../snapshot/describe.ts';
import { readLayout } from '../snapshot/read-layout.ts';
import { unreadableFile } from '../unreadable.ts';
import { isUnreadable } from '../workspace.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { choiceOf, type SnapshotOptions } from './options.ts';
import { otherReferences, referenceIn } from './reference-files.ts';
import { writeFile } from './write-files.ts';

/**
 * `same`, `differs`, `new`: compared; `new` has no reference. `right`, `written`: after `--update`. `broken`: the files
 * give no page, or the reference cannot be written.
 */
export type SnapshotState = 'same' | 'differs' | 'new' | 'right' | 'written' | 'broken';

export interface Snapshot {
  readonly state: SnapshotState;
  readonly comparison: LayoutComparison;
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

/** The page in its own template, and in each other one that there is a reference for. */
export async function takeSnapshots(
  house: House,
  folder: string,
  options: SnapshotOptions,
): Promise<Snapshot[]> {
  const template = options.template ?? null;
  const { page, ...own } = await takeSnapshot(house, folder, template, options);
  if (page === null || template !== null || own.state === 'broken') return [own];
  const others = await otherReferences(house, folder, page, page.template);
  const taken = [settled(own.state, own.comparison, [...own.findings, ...others.obsolete])];
  for (const other of others.templates)
    taken.push(await takeSnapshot(house, folder, other, options));
  return taken;
}

/** With the page that was read; null where the files give none. */
interface TakenSnapshot extends Snapshot {
  readonly page: Page | null;
}

async function takeSnapshot(
  house: House,
  folder: string,
  template: string | null,
  options: SnapshotOptions,
): Promise<TakenSnapshot> {
  const outcome = await composeForme(house, folder, { ...choiceOf(options), template });
  if (outcome.value === null) return { ...broken(folder, outcome.findings), page: null };
  const { page, forme } = outcome.value;
  return { ...(await against(house, folder, forme, outcome.findings, options)), page };
}

/** The page held against its reference, or its reference written. */
async function against(
  house: House,
  folder: string,
  forme: Forme,
  findings: readonly Finding[],
  options: SnapshotOptions,
): Promise<Snapshot> {
  const reference = referenceIn(folder, forme.template);
  const layout = describeForme(forme);
  const written = await house.workspace.readText(reference, folder);
  if (isUnreadable(written)) return broken(folder, [...findings, unreadableFile(written)]);
  const comparison = compare(folder, reference, written, layout);
  if (options.update !== true) return compared(comparison, findings, updateOf(folder, options));
  const failed =
    written === layout ? [] : await writeFile(house.workspace, reference, layout, folder);
  if (failed.length > 0) return broken(folder, [...findings, ...failed]);
  return settled(written === layout ? 'right' : 'written', comparison, findings);
}

function compare(
  name: string,
  reference: string,
  written: string | null,
  layout: string,
): LayoutComparison {
  const after = readLayout(layout);
  const before = written === null ? null : readLayout(written);
  const changes = before === null || written === layout ? [] : compareRead(before, after);
  return { name, reference, before, after, changes, remarks: [] };
}

function compared(
  comparison: LayoutComparison,
  found: readonly Finding[],
  update: string,
): Snapshot {
  const { before, changes, reference } = comparison;
  if (before === null)
    return settled('new', comparison, [...found, noReference(reference, update)]);
  if (changes.length === 0) return settled('same', comparison, found);
  return settled('differs', comparison, [...found, differs(reference, update)]);
}

/** With the flags of this run: without them another page would be written, or none. */
function updateOf(folder: string, { template, templates, fonts }: SnapshotOptions): string {
  const flags = Object.entries({ template, templates, fonts }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return pasted('snapshot', folder, '--update', ...flags);
}

const noReference = (reference: string, update: string): Finding =>
  finding('no-reference', 'error', `there is no \`${reference}\` to compare with`, {
    help: `look at the page, then write its reference with \`${update}\``,
  });

const differs = (reference: string, update: string): Finding =>
  finding('layout-differs', 'error', `the layout differs from \`${reference}\``, {
    help: `look at the change, then take it over with \`${update}\``,
  });

/** The report tells the findings besides the differences, which it shows. */
function settled(
  state: SnapshotState,
  comparison: LayoutComparison,
  found: readonly Finding[],
): Snapshot {
  const findings = sortFindings(found);
  const remarks = findings
    .filter(({ rule }) => rule !== 'layout-differs')
    .map(({ severity, rule, message }) => `${severity}[${rule}]: ${message}`);
  const exit = exitCodeOf({ value: comparison.after, findings });
  return { state, comparison: { ...comparison, remarks }, findings, exit };
}

export const broken = (folder: string, findings: readonly Finding[]): Snapshot =>
  settled(
    'broken',
    {
      name: folder,
      reference: join(folder, 'layout'),
      before: null,
      after: null,
      changes: [],
      remarks: [],
    },
    findings,
  );
