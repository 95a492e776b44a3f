/** Page folders and finished PDFs in, what is wrong with them out: on the terminal, as JSON, as a report, as SARIF. */
import { basename } from 'node:path';
import { RULES } from '../check/catalogue/catalogue.ts';
import { checkTarget } from '../check-target.ts';
import type { Finding, Outcome } from '../diagnostic.ts';
import type { Checked } from '../model/checked.ts';
import { visibleJson, visibleLine } from '../visible.ts';
import { attempt } from './attempt.ts';
import { type CheckedTarget, writeReports } from './check-reports.ts';
import { EXIT, type ExitCode, exitCodeOf, tooManyWarnings, worstOf } from './exit-code.ts';
import { browserRemarks, type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import { type CheckOptions, choiceOf } from './options.ts';
import { progressOf } from './progress.ts';
import { countFindings, frameFindings, talkFindings, tellTooMany } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function check(
  targets: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const meant = await meantPages(house.workspace, targets, 'check');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    const named = meant.value.map(({ folder }) => folder);
    const checked = await checkAll(house, named, options, terminal);
    if (checked.some(({ outcome }) => outcome.value?.kind === 'folder'))
      await talkFindings(browserRemarks(options), house.sourceOf, terminal);
    const reports = await writeReports(checked, house, options);
    if (options.json === true) terminal.print(asJson(checked));
    // After the JSON, stdout has nothing more to say.
    if (options.json === true) await talkFindings(reports.findings, house.sourceOf, terminal);
    else await print(reports.findings, house, terminal);
    summarise(checked, reports.findings, terminal);
    return worstOf([exitCodeOf(meant), exitOf(checked, reports, options, terminal)]);
  } finally {
    await house.close();
  }
}

async function checkAll(
  house: CommandHouse,
  targets: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<CheckedTarget[]> {
  const progress = progressOf(terminal, targets.length, options);
  const checked: CheckedTarget[] = [];
  for (const target of targets) {
    progress.begin(basename(target));
    const outcome = await attempt(terminal, () => checkTarget(house, target, choiceOf(options)));
    checked.push({ target, outcome });
    if (options.json === true) continue;
    if (targets.length > 1 && outcome.findings.length > 0)
      terminal.print(`${visibleLine(target)}\n`);
    await print(outcome.findings, house, terminal);
  }
  return checked;
}

async function print(
  findings: readonly Finding[],
  house: CommandHouse,
  terminal: Terminal,
): Promise<void> {
  const framed = await frameFindings(findings, house.sourceOf, terminal.colours);
  if (framed.length > 0) terminal.print(`${framed.join('\n\n')}\n`);
}

const asJson = (checked: readonly CheckedTarget[]): string =>
  visibleJson({ pages: checked.map(pageAsJson) }, 2);

const pageAsJson = ({ target, outcome }: CheckedTarget) => ({
  target,
  kind: outcome.value?.kind ?? null,
  title: outcome.value?.title ?? null,
  exit: exitCodeOf(outcome),
  findings: outcome.findings,
  setAside: outcome.value?.setAside ?? [],
  skipped: outcome.value?.skipped ?? [],
});

function summarise(
  checked: readonly CheckedTarget[],
  undrawn: readonly Finding[],
  terminal: Terminal,
): void {
  const outcomes = checked.map(({ outcome }) => outcome);
  const whole = outcomes.filter(({ value }) => value !== null).length;
  const pages = whole === checked.length ? String(whole) : `${whole} of ${checked.length}`;
  const findings = [...outcomes.flatMap((one) => one.findings), ...undrawn];
  const counted = countFindings(
    findings,
    outcomes.flatMap(({ value }) => value?.setAside ?? []),
  );
  terminal.talk(`${pages} page${checked.length === 1 ? '' : 's'} checked, ${counted}`);
  for (const line of untried(outcomes)) terminal.talk(line);
}

/** Silence about a rule that was not tried is no pass. Their names are many, and the same for all PDFs without a folder. */
function untried(outcomes: readonly Outcome<Checked>[]): string[] {
  const lists = outcomes.flatMap(({ value }) =>
    value === null || value.skipped.length === 0 ? [] : [value],
  );
  const counts = new Set(lists.map(({ skipped }) => skipped.length));
  return [...counts].map((count) => {
    const files = lists.filter(({ skipped }) => skipped.length === count);
    const on = files.length === 1 ? (files[0]?.target ?? '') : `${files.length} PDFs`;
    return `${count} of ${RULES.length} rules were not tried on ${on}, for want of a page folder; \`--json\` names them`;
  });
}

function exitOf(
  checked: readonly CheckedTarget[],
  reports: Outcome<unknown>,
  options: CheckOptions,
  terminal: Terminal,
): ExitCode {
  const findings = checked.flatMap(({ outcome }) => outcome.findings);
  const codes = [...checked.map(({ outcome }) => outcome), reports].map(exitCodeOf);
  if (tooManyWarnings(findings, options.maxWarnings)) {
    tellTooMany(findings, options.maxWarnings, terminal);
    codes.push(EXIT.errors);
  }
  return worstOf(codes);
}
