/** Page folders in, a folder of proof per page out: PDF, HTML, forme, layout and findings. */
import { join } from 'node:path';
import { type Finding, finding, sortFindings } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { Built } from '../model/built.ts';
import type { SetAside } from '../model/checks.ts';
import { type FoundPage, pageFoldersIn } from '../page-folders.ts';
import { describeForme } from '../snapshot/describe.ts';
import { EXIT, type ExitCode, exitCodeOf, tooManyWarnings, worstOf } from './exit-code.ts';
import { browserRemarks, houseOf } from './house.ts';
import type { BuildOptions } from './options.ts';
import { progressOf } from './progress.ts';
import { countFindings, talkFindings, tellTooMany } from './report.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

interface PageResult {
  readonly folder: string;
  /** Where the proof was written; null when nothing could be built. */
  readonly output: string | null;
  readonly pdf: string | null;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly exit: ExitCode;
}

const UNWRITTEN = { output: null, pdf: null, setAside: [] } as const;

export async function build(
  folders: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  const started = performance.now();
  // The browser takes longest to come: it is called before the other rooms are loaded. Who needs it hears of a failure.
  house.browser().catch(() => undefined);
  try {
    const pages = await pageFoldersIn(house.workspace, folders);
    await talkFindings(browserRemarks(options), house.workspace, terminal);
    const results = await buildPages(house, pages, options, terminal);
    if (options.json === true) terminal.print(JSON.stringify({ pages: results }, null, 2));
    terminal.talk(summaryOf(results, performance.now() - started));
    return exitOf(results, options, terminal);
  } finally {
    await house.close();
  }
}

function exitOf(
  results: readonly PageResult[],
  { maxWarnings }: BuildOptions,
  terminal: Terminal,
): ExitCode {
  const findings = results.flatMap((result) => result.findings);
  const worst = worstOf(results.map((result) => result.exit));
  if (!tooManyWarnings(findings, maxWarnings)) return worst;
  tellTooMany(findings, maxWarnings, terminal);
  return worstOf([worst, EXIT.errors]);
}

async function buildPages(
  house: House,
  pages: readonly FoundPage[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<PageResult[]> {
  const progress = progressOf(terminal, pages.length, options);
  const watch = stopwatch(house, progress.stage);
  const results: PageResult[] = [];
  for (const page of pages) {
    progress.begin(page.id);
    watch.start();
    const written = results.flatMap((result) => result.output ?? []);
    const result = await buildFolder(watch.house, page, options, written);
    results.push(result);
    if (options.verbose === true) talkTimes(watch, terminal);
    await talkFindings(result.findings, watch.house.workspace, terminal);
    if (result.pdf !== null && options.json !== true) terminal.print(result.pdf);
  }
  return results;
}

function talkTimes(watch: Stopwatch, terminal: Terminal): void {
  for (const { name, milliseconds } of watch.stages()) {
    terminal.talk(`${milliseconds.toFixed(0).padStart(6)} ms  ${name}`);
  }
}

async function buildFolder(
  house: House,
  { id, folder }: FoundPage,
  options: BuildOptions,
  written: readonly string[],
): Promise<PageResult> {
  const { buildPage } = await import('../pipeline.ts');
  const outcome = await buildPage(house, folder, { template: options.template ?? null });
  const findings = sortFindings(outcome.findings);
  const exit = exitCodeOf(outcome);
  const setAside = outcome.value?.setAside ?? [];
  if (outcome.value === null) return { ...UNWRITTEN, folder, findings, exit };
  const output = join(options.output, ...proofPath(id, outcome.value));
  if (written.includes(output)) return writtenTwice(folder, output);
  const failed = await writeFiles(house.workspace, output, proofFiles(outcome.value, findings));
  if (failed.length > 0) return unwritten(folder, failed);
  return { folder, output, pdf: join(output, 'page.pdf'), findings, setAside, exit };
}

/** The page is made, but stands nowhere. */
function unwritten(folder: string, findings: readonly Finding[]): PageResult {
  const exit = exitCodeOf({ value: null, findings });
  return { ...UNWRITTEN, folder, findings, exit };
}

/** A page in another template than its own lies in a folder of its own, and leaves the page's proof alone. */
const proofPath = (id: string, { page, template }: Built): string[] =>
  template.id === page.template ? [id] : [id, template.id];

function proofFiles(
  { html, pdf, forme }: Built,
  findings: readonly Finding[],
): Map<string, Uint8Array | string> {
  return new Map<string, Uint8Array | string>([
    ['page.pdf', pdf],
    ['page.html', html.html],
    ['forme.json', `${JSON.stringify(forme)}\n`],
    ['layout.txt', describeForme(forme)],
    ['findings.json', `${JSON.stringify(findings, null, 2)}\n`],
  ]);
}

const writtenTwice = (folder: string, output: string): PageResult =>
  unwritten(folder, [
    finding('output-taken', 'error', `\`${output}\` was just written for another page folder`, {
      help: `build \`${folder}\` apart, with another \`--output\``,
    }),
  ]);

function summaryOf(results: readonly PageResult[], milliseconds: number): string {
  const built = results.filter((result) => result.output !== null).length;
  const pages = built === results.length ? String(built) : `${built} of ${results.length}`;
  const counted = countFindings(
    results.flatMap((result) => result.findings),
    results.flatMap((result) => result.setAside),
  );
  const each = results.length > 1 ? `, ${seconds(milliseconds / results.length)} a page` : '';
  return `${pages} page${results.length === 1 ? '' : 's'} built, ${counted}, ${seconds(milliseconds)}${each}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
