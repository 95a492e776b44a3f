/** Page folders in, a folder of proof per page out: PDF, HTML, forme, layout and findings. */
import { join } from 'node:path';
import { type Finding, finding, sortFindings } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { ProofFile } from '../model/build-record.ts';
import type { Built } from '../model/built.ts';
import type { SetAside } from '../model/checks.ts';
import type { FoundPage } from '../page-folders.ts';
import { describeForme } from '../snapshot/describe.ts';
import { visibleJson } from '../visible.ts';
import { attempt } from './attempt.ts';
import { EXIT, type ExitCode, exitCodeOf, tooManyWarnings, worstOf } from './exit-code.ts';
import { browserRemarks, type CommandHouse, houseOf } from './house.ts';
import { meantPages } from './meant-pages.ts';
import { type BuildOptions, choiceOf } from './options.ts';
import {
  endOf,
  findingsFile,
  foldersOfPage,
  markUnbuilt,
  type Unbuilt,
  writeProof,
} from './output-folder.ts';
import { progressOf } from './progress.ts';
import { countFindings, talkFindings, tellTooMany } from './report.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';

interface PageResult {
  readonly folder: string;
  /** Where the proof was written; null when nothing could be built. */
  readonly output: string | null;
  readonly pdf: string | null;
  /** PDF of an earlier build, when nothing could be built and there is one. */
  readonly lastBuilt: string | null;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly exit: ExitCode;
}

const UNWRITTEN = { output: null, pdf: null, lastBuilt: null, setAside: [] } as const;

export async function build(
  folders: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  const started = performance.now();
  try {
    const meant = await meantPages(house.workspace, folders, 'build');
    await talkFindings(meant.findings, house.sourceOf, terminal);
    if (meant.value === null) return exitCodeOf(meant);
    // The browser takes longest to come: it is called before the other rooms are loaded. Who needs it hears of a failure.
    house.browser().catch(() => undefined);
    await talkFindings(browserRemarks(options), house.sourceOf, terminal);
    const results = await buildPages(house, meant.value, options, terminal);
    if (options.json === true) terminal.print(visibleJson({ pages: results }, 2));
    terminal.talk(summaryOf(results, performance.now() - started));
    return worstOf([exitCodeOf(meant), exitOf(results, options, terminal)]);
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
  house: CommandHouse,
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
    const result = await buildFolder({ house: watch.house, options, terminal, written }, page);
    results.push(result);
    if (options.verbose === true) talkTimes(watch, terminal);
    await talkFindings(result.findings, house.sourceOf, terminal);
    if (result.pdf !== null && options.json !== true) terminal.print(result.pdf);
  }
  return results;
}

function talkTimes(watch: Stopwatch, terminal: Terminal): void {
  for (const { name, milliseconds } of watch.stages()) {
    terminal.talk(`${milliseconds.toFixed(0).padStart(6)} ms  ${name}`);
  }
}

interface Run {
  readonly house: House;
  readonly options: BuildOptions;
  readonly terminal: Terminal;
  /** Folders that this run has written. */
  readonly written: readonly string[];
}

async function buildFolder(run: Run, page: FoundPage): Promise<PageResult> {
  const { house, options, terminal } = run;
  const { buildPage } = await import('../pipeline.ts');
  const outcome = await attempt(terminal, () => buildPage(house, page.folder, choiceOf(options)));
  const findings = sortFindings(outcome.findings);
  if (outcome.value === null) return unbuilt(run, page, findings);
  return written(run, page, outcome.value, findings);
}

async function written(
  run: Run,
  page: FoundPage,
  built: Built,
  findings: readonly Finding[],
): Promise<PageResult> {
  const { house, options } = run;
  const { setAside } = built;
  const folder = join(options.output, ...proofPath(page.id, built));
  if (run.written.includes(folder)) return writtenTwice(page.folder, folder);
  const exit = exitCodeOf({ value: built, findings });
  const failed = await writeProof(
    { workspace: house.workspace, base: options.output, folder },
    { page: page.id, template: built.template.id, end: endOf(exit) },
    proofFiles(built, findings),
  );
  if (failed.length > 0) return unbuilt(run, page, sortFindings([...findings, ...failed]));
  const made = { output: folder, pdf: join(folder, 'page.pdf'), lastBuilt: null };
  return { ...made, folder: page.folder, findings, setAside, exit };
}

/** The page is not made, or stands nowhere: nothing of an earlier build may pass for it. */
async function unbuilt(
  { house: { workspace }, options, written: done }: Run,
  { id, folder }: FoundPage,
  findings: readonly Finding[],
): Promise<PageResult> {
  const exit = exitCodeOf({ value: null, findings });
  const build = { page: id, template: options.template ?? null, end: endOf(exit) };
  const places = await foldersOfPage(workspace, options.output, id, build.template);
  const marked: Unbuilt[] = [];
  for (const place of places.filter((one) => !done.includes(one)))
    marked.push(
      await markUnbuilt({ workspace, base: options.output, folder: place }, build, findings),
    );
  return {
    ...UNWRITTEN,
    folder,
    lastBuilt: marked.find(({ lastBuilt }) => lastBuilt !== null)?.lastBuilt ?? null,
    findings: [...findings, ...marked.flatMap((one) => one.findings)],
    exit,
  };
}

/** A page in another template than its own lies in a folder of its own, and leaves the page's proof alone. */
const proofPath = (id: string, { page, template }: Built): string[] =>
  template.id === page.template ? [id] : [id, template.id];

const proofFiles = ({ html, pdf, forme }: Built, findings: readonly Finding[]) =>
  new Map<ProofFile, Uint8Array | string>([
    ['page.pdf', pdf],
    ['page.html', html.html],
    ['forme.json', `${visibleJson(forme)}\n`],
    ['layout.txt', describeForme(forme)],
    ['findings.json', findingsFile(findings)],
  ]);

/** What stands there is of this run, and stays. */
function writtenTwice(folder: string, output: string): PageResult {
  const message = `\`${output}\` was just written for another page folder`;
  const help = `build \`${folder}\` apart, with another \`--output\``;
  const findings = [finding('output-taken', 'error', message, { help })];
  return { ...UNWRITTEN, folder, findings, exit: exitCodeOf({ value: null, findings }) };
}

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
