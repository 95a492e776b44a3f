/** A page folder or a finished PDF in, everything that is wrong with it out. A folder is checked by building its page; nothing is written. */
import { markOf } from './check/mark.ts';
import { overruledIn } from './check/overrule.ts';
import { type Finding, finding, type Outcome, sortFindings } from './diagnostic.ts';
import type { House } from './house.ts';
import type { Checked } from './model/checked.ts';
import type { PdfFacts } from './model/evidence.ts';
import { buildPage, type PageChoice } from './pipeline.ts';
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
  if (bytes !== null) return checkFile(target, bytes);
  if (target.toLowerCase().endsWith('.pdf')) return { value: null, findings: [noFile(target)] };
  return checkFolder(house, target, choice);
}

const noFile = (path: string): Finding =>
  finding('missing-pdf', 'error', `there is no file \`${path}\``, {
    help: 'name a PDF, or a folder with a `page.yaml`',
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
  const ink = overruledIn(built, await checkInk(built));
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
export const checkBytes = (pdf: Uint8Array): Promise<Outcome<Checked>> => checkFile('', pdf);

async function checkFile(target: string, pdf: Uint8Array): Promise<Outcome<Checked>> {
  const { checkPdf } = await import('./proof.ts');
  const { value: verdict, findings } = await checkPdf(pdf);
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
