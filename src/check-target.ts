/** A page folder or a finished PDF in, everything that is wrong with it out. A folder is checked by building its page; nothing is written. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { markOf } from './check/mark.ts';
import { overruledIn } from './check/overrule.ts';
import { type Finding, finding, type Outcome, sortFindings } from './diagnostic.ts';
import type { House } from './house.ts';
import { type BuildRecord, LAST_BUILT, RECORD_FILE, readRecord } from './model/build-record.ts';
import type { PageChoice } from './model/built.ts';
import type { Checked } from './model/checked.ts';
import type { PdfFacts } from './model/evidence.ts';
import { pageName } from './page-folders.ts';
import { buildPage } from './pipeline.ts';
import type { ProofDesk } from './proof-desk.ts';
import { pt } from './units.ts';
import { unreadableFile } from './unreadable.ts';
import { isUnreadable } from './workspace.ts';

/** What is no file is taken for a folder, unless it is named like a PDF. */
export async function checkTarget(
  house: House,
  target: string,
  choice: PageChoice,
): Promise<Outcome<Checked>> {
  if ((await house.workspace.entry(target)) === 'folder') return checkFolder(house, target, choice);
  const bytes = await house.workspace.readBytes(target, 'pdf', null);
  if (isUnreadable(bytes)) return { value: null, findings: [unreadableFile(bytes)] };
  const record = await recordBeside(house, target);
  if (bytes !== null && isOfAnotherBuild(record, target, bytes))
    return { value: null, findings: [mixedOutput(target)] };
  if (bytes !== null) return checkFile(house.desk, target, bytes);
  if (target.toLowerCase().endsWith('.pdf'))
    return { value: null, findings: [noFile(target, record)] };
  return checkFolder(house, target, choice);
}

/** What a build of ours says of the folder that the file lies in; null where none has been there. */
async function recordBeside({ workspace }: House, target: string): Promise<BuildRecord | null> {
  const text = await workspace.readText(join(dirname(target), RECORD_FILE), null);
  return text === null || isUnreadable(text) ? null : readRecord(text);
}

/** Of a file that the record does not name, nothing is known. */
function isOfAnotherBuild(record: BuildRecord | null, target: string, bytes: Uint8Array): boolean {
  const digest = record?.files[basename(target)];
  return digest !== undefined && digest !== createHash('sha256').update(bytes).digest('hex');
}

const mixedOutput = (target: string): Finding =>
  finding('mixed-output', 'error', `\`${target}\` is not of the build that lies beside it`, {
    help: 'build the page again: a build was cut short, or the file was exchanged',
  });

const noFile = (path: string, record: BuildRecord | null): Finding =>
  finding('missing-pdf', 'error', `there is no file \`${path}\``, {
    help:
      record?.files[LAST_BUILT] === undefined
        ? 'name a PDF, or a folder with a `page.yaml`'
        : `the last build of the page made none; \`${LAST_BUILT}\` there is of an earlier one`,
  });

async function checkFolder(
  house: House,
  target: string,
  choice: PageChoice,
): Promise<Outcome<Checked>> {
  const outcome = await buildPage(house, target, choice);
  const { value: built } = outcome;
  if (built === null) return { value: null, findings: outcome.findings };
  const { checkInk } = await import('./proof.ts');
  const ink = overruledIn(built, await checkInk(house.desk, pageName(target), built));
  const findings = sortFindings([...outcome.findings, ...ink.findings]);
  const value: Checked = {
    kind: 'folder',
    target,
    title: built.forme.title,
    built,
    pdf: built.pdf,
    pages: built.facts.pages,
    sheet: sheetOf(built.facts),
    marks: findings.map((one) => markOf(one, built.forme)),
    setAside: [...built.setAside, ...ink.setAside],
    skipped: [],
  };
  return { value, findings };
}

/** What viewers show of the first page; a file that does not say is drawn on A4. */
function sheetOf({ sheets: [first] }: PdfFacts): Checked['sheet'] {
  const { width, height } = first?.cropBox ??
    first?.mediaBox ?? { width: pt(595), height: pt(842) };
  return { width, height };
}

/** The same for bytes, which have no name. */
export const checkBytes = (house: House, pdf: Uint8Array): Promise<Outcome<Checked>> =>
  checkFile(house.desk, '', pdf);

async function checkFile(
  desk: ProofDesk,
  target: string,
  pdf: Uint8Array,
): Promise<Outcome<Checked>> {
  const { checkPdf } = await import('./proof.ts');
  const name = target === '' ? 'the PDF' : `\`${target}\``;
  const { value: verdict, findings } = await checkPdf(desk, name, pdf);
  if (verdict === null) return { value: null, findings };
  const { facts, skipped } = verdict;
  const marks = findings.map((one) => markOf(one, null));
  const { title, pages } = facts;
  const value: Checked = {
    kind: 'pdf',
    target,
    title,
    built: null,
    pdf,
    pages,
    sheet: sheetOf(facts),
    marks,
    setAside: [],
    skipped,
  };
  return { value, findings };
}
