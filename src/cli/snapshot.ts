/** A page folder in, the difference from its reference layout out; `--update` writes the reference instead. */
import { join } from 'node:path';
import { finding } from '../diagnostic.ts';
import type { House } from '../house.ts';
import { composeForme } from '../pipeline.ts';
import { describeForme } from '../snapshot/describe.ts';
import { diffLayouts } from '../snapshot/diff.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import type { SnapshotOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function snapshot(
  folder: string,
  options: SnapshotOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  const outcome = await composeForme(house, folder, { template: options.template ?? null });
  if (outcome.value === null) {
    await talkFindings(outcome.findings, house.workspace, terminal);
    return exitCodeOf(outcome);
  }
  const { forme } = outcome.value;
  const reference = join(folder, 'layout', `${forme.template}.txt`);
  const layout = describeForme(forme);
  if (options.update !== true) return compare(house, reference, layout, terminal);
  await writeReference(house, join(folder, 'layout'), `${forme.template}.txt`, layout);
  terminal.print(reference);
  return EXIT.clean;
}

async function compare(
  house: House,
  reference: string,
  layout: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await house.workspace.readText(reference);
  if (before === layout) {
    terminal.talk(`${reference}: the layout is as it was`);
    return EXIT.clean;
  }
  if (before !== null) terminal.print(diffLayouts(before, layout));
  const message =
    before === null ? `there is no \`${reference}\`` : `the layout differs from \`${reference}\``;
  const help = 'look at the change, then take it over with `banmian snapshot --update`';
  const differs = finding('layout-differs', 'error', message, { help });
  await talkFindings([differs], house.workspace, terminal);
  return EXIT.errors;
}

/** Other templates' references stay: a folder is replaced whole. */
async function writeReference(
  { workspace }: House,
  folder: string,
  name: string,
  layout: string,
): Promise<void> {
  const files = new Map<string, Uint8Array | string>();
  for (const other of await workspace.list(folder)) {
    const bytes = await workspace.readBytes(join(folder, other));
    if (bytes !== null) files.set(other, bytes);
  }
  await workspace.replace(folder, files.set(name, layout));
}
