/** Page folders in, their differences from their reference layouts out; `--update` writes the references instead. */
import { basename } from 'node:path';
import type { Finding } from '../diagnostic.ts';
import type { House } from '../house.ts';
import { attempt } from './attempt.ts';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import type { SnapshotOptions } from './options.ts';
import { progressOf } from './progress.ts';
import { talkFindings } from './report.ts';
import { countStates, printSnapshot, snapshotJson } from './snapshot-print.ts';
import { broken, type Snapshot, takeSnapshots } from './snapshot-take.ts';
import type { Terminal } from './terminal.ts';
import { writeFile } from './write-files.ts';

export async function snapshot(
  folders: readonly string[],
  options: SnapshotOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const meant = await meantPages(house.workspace, folders, 'snapshot');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    const pages = meant.value.map(({ folder }) => folder);
    return worstOf([exitCodeOf(meant), await snapshotAll(house, pages, options, terminal)]);
  } finally {
    await house.close();
  }
}

async function snapshotAll(
  house: CommandHouse,
  pages: readonly string[],
  options: SnapshotOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = progressOf(terminal, pages.length, options);
  const taken: Snapshot[] = [];
  for (const folder of pages) {
    progress.begin(basename(folder));
    const { value, findings } = await attempt(terminal, async () => ({
      value: await takeSnapshots(house, folder, options),
      findings: [],
    }));
    for (const one of value ?? [broken(folder, findings)]) {
      taken.push(one);
      if (options.json !== true) printSnapshot(one, terminal);
      await talkFindings(one.findings, house.sourceOf, terminal);
    }
  }
  const failed = options.report === undefined ? [] : await report(house, options.report, taken);
  await talkFindings(failed, house.sourceOf, terminal);
  if (options.json === true) terminal.print(snapshotJson(taken));
  if (options.report !== undefined && failed.length === 0)
    terminal.talk(`report: ${options.report}`);
  terminal.talk(countStates(taken));
  const unwritten =
    failed.length === 0 ? EXIT.clean : exitCodeOf({ value: null, findings: failed });
  return worstOf([...taken.map(({ exit }) => exit), unwritten]);
}

/** Written also when nothing differs: a run that has its report has come to its end. */
async function report(house: House, path: string, taken: readonly Snapshot[]): Promise<Finding[]> {
  const { layoutReport } = await import('../report/layout-report.ts');
  const html = layoutReport(taken.map(({ comparison }) => comparison));
  return writeFile(house.workspace, path, html);
}
