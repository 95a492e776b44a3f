/** What was checked in, the files that `--report` and `--sarif` name out. */
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listRules } from '../check/catalogue/catalogue.ts';
import { collect, type Finding, journal, type Origin, type Outcome } from '../diagnostic.ts';
import type { Checked } from '../model/checked.ts';
import type { ProofDesk } from '../proof-desk.ts';
import type { ReportedPage } from '../report/findings-report.ts';
import type { SourceLines } from '../report/framed-source.ts';
import { visibleJson } from '../visible.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import type { CommandHouse } from './house.ts';
import type { CheckOptions } from './options.ts';
import { packageVersion } from './own-package.ts';
import { readSources } from './sources.ts';
import { writeFile } from './write-files.ts';

export interface CheckedTarget {
  readonly target: string;
  readonly outcome: Outcome<Checked>;
}

/** Sources by file, split into lines once for all findings. */
type Lines = ReadonlyMap<string, SourceLines>;

/** The findings are about pages that could not be drawn, and files that could not be written; of the latter there is no value. */
export async function writeReports(
  checked: readonly CheckedTarget[],
  { workspace, desk, sourceOf }: CommandHouse,
  { report, sarif }: CheckOptions,
): Promise<Outcome<'written'>> {
  if (report === undefined && sarif === undefined) return { value: 'written', findings: [] };
  const sources = await readSources(originsOf(checked), sourceOf);
  const { linesOf } = await import('../report/framed-source.ts');
  const lines: Lines = new Map([...sources].map(([file, text]) => [file, linesOf(text)]));
  const drawn = report === undefined ? null : await reportOf(checked, lines, desk);
  const texts = [
    [report, drawn?.value ?? ''],
    [sarif, sarif === undefined ? '' : await sarifOf(checked, lines)],
  ] as const;
  const failed: Finding[] = [];
  for (const [path, text] of texts)
    if (path !== undefined) collect(failed, await writeFile(workspace, path, text));
  const findings = [...(drawn?.findings ?? []), ...failed];
  return { value: failed.length === 0 ? 'written' : null, findings };
}

const originsOf = (checked: readonly CheckedTarget[]): (Origin | null)[] =>
  checked.flatMap(({ outcome: { value, findings } }) => [
    ...findings.map(({ origin }) => origin),
    ...(value?.setAside ?? []).map(({ finding }) => finding.origin),
  ]);

async function reportOf(
  checked: readonly CheckedTarget[],
  lines: Lines,
  desk: ProofDesk,
): Promise<Outcome<string>> {
  const { findingsReport } = await import('../report/findings-report.ts');
  const rules = new Map(listRules().map(({ id, doc }) => [id, doc]));
  const log = journal();
  const pages: ReportedPage[] = [];
  for (const one of checked) {
    const { value } = one.outcome;
    const picture = value === null ? null : log.take(await pictureOf(value, desk));
    pages.push(reportedPage(one, lines, picture));
  }
  return log.outcome(findingsReport({ pages, rules }));
}

function reportedPage(
  { target, outcome }: CheckedTarget,
  lines: Lines,
  picture: ReportedPage['picture'],
): ReportedPage {
  const { value, findings } = outcome;
  const marks = value?.marks ?? findings.map((finding) => ({ finding, outline: null }));
  return {
    target,
    title: value?.title ?? null,
    pages: value?.pages ?? 0,
    picture,
    findings: marks.map((mark) => ({
      ...mark,
      source: lines.get(mark.finding.origin?.file ?? '') ?? null,
    })),
    setAside: value?.setAside ?? [],
    skipped: value?.skipped ?? [],
  };
}

/** Body type can be read, and a broadsheet takes a megabyte. */
const DPI = 110;
/** Sheets of more pixels than a broadsheet has are drawn coarser. */
const PIXELS = 8_000_000;
const POINTS_PER_INCH = 72;
const PX_PER_INCH = 96;

async function pictureOf(
  { pdf, sheet, target }: Checked,
  desk: ProofDesk,
): Promise<Outcome<ReportedPage['picture']>> {
  const { pngAddress } = await import('../report/document.ts');
  const inches = (sheet.width * sheet.height) / POINTS_PER_INCH ** 2;
  const dpi = Math.min(DPI, Math.sqrt(PIXELS / inches));
  const wish = { pdf, page: 1, dpi };
  const { value: drawn, findings } = await desk.picture(`\`${target}\``, wish);
  if (drawn === null) return { value: null, findings };
  const value = {
    address: pngAddress(drawn.png),
    width: Math.round((drawn.width * PX_PER_INCH) / dpi),
    height: Math.round((drawn.height * PX_PER_INCH) / dpi),
  };
  return { value, findings };
}

async function sarifOf(checked: readonly CheckedTarget[], lines: Lines): Promise<string> {
  const { sarifLog } = await import('../report/sarif.ts');
  const log = sarifLog({
    version: packageVersion(),
    rules: listRules(),
    pages: checked.map(({ target, outcome: { value, findings } }) => ({
      file: isPdf(target, value) ? target : join(target, 'page.yaml'),
      findings,
      setAside: value?.setAside ?? [],
      skipped: value?.skipped ?? [],
    })),
    uriOf,
    lineOf: ({ file, line }) => lines.get(file)?.[line - 1] ?? null,
    successful: checked.every(({ outcome }) => exitCodeOf(outcome) !== EXIT.environment),
  });
  return `${visibleJson(log, 2)}\n`;
}

const isPdf = (target: string, value: Checked | null): boolean =>
  value === null ? target.toLowerCase().endsWith('.pdf') : value.kind === 'pdf';

/** Relative to the working folder, where a repository is checked; what lies outside it by its whole address. */
function uriOf(file: string): string {
  const path = relative('.', file);
  if (path.startsWith('..') || path === '') return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
