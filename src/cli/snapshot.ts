/** A page folder in, the difference from its reference layout out; `--update` writes the reference instead. */
import { join } from 'node:path';
import { finding } from '../diagnostic.ts';
import type { House } from '../house.ts';
import { composeForme } from '../pipeline.ts';
import { describeForme } from '../snapshot/describe.ts';
import { diffLayouts } from '../snapshot/diff.ts';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
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
  await talkFindings(outcome.findings, house.workspace, terminal);
  if (outcome.value === null) return exitCodeOf(outcome);
  const { forme } = outcome.value;
  const reference = join(folder, 'layout', `${forme.template}.txt`);
  const layout = describeForme(forme);
  if (options.update !== true) {
    return worstOf([await compare(house, reference, layout, terminal), exitCodeOf(outcome)]);
  }
  const file = new Map([[`${forme.template}.txt`, layout]]);
  await house.workspace.replace(join(folder, 'layout'), file);
  terminal.print(reference);
  return exitCodeOf(outcome);
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
