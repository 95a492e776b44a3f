/** A page folder or a finished PDF in, everything that is wrong with it out. A folder is checked by building its page; nothing is written. */
import { markOf } from './check/mark.ts';
import { overruledIn } from './check/overrule.ts';
import { type Finding, finding, type Outcome, sortFindings } from './diagnostic.ts';
import type { House } from './house.ts';
import type { Checked } from './model/checked.ts';
import type { PdfFacts } from './model/evidence.ts';
import { pageName } from './page-folders.ts';
import { buildPage, type PageChoice } from './pipeline.ts';
import type { ProofDesk } from './proof-desk.ts';
import { pt } from './units.ts';

/** What is no file is taken for a folder, unless it is named like a PDF. */
export async function checkTarget(
  house: House,
  target: string,
  choice: PageChoice,
): Promise<Outcome<Checked>> {
  const file = await readFile(house, target);
  if ('rule' in file) return { value: null, findings: [file] };
  if (file.bytes !== null) return checkFile(house.desk, target, file.bytes);
  if (target.toLowerCase().endsWith('.pdf')) return { value: null, findings: [noFile(target)] };
  return checkFolder(house, target, choice);
}

async function readFile(
  { workspace }: House,
  path: string,
): Promise<{ readonly bytes: Uint8Array | null } | Finding> {
  try {
    return { bytes: await workspace.readBytes(path) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return finding('missing-pdf', 'error', `\`${path}\` cannot be read: ${error.code}`, {
      help: 'mend the rights of the file',
    });
  }
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
