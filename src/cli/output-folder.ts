/**
 * What came of a page in, its output folder brought to say just that out. Whatever stands there is of the last build
 * that came to its end, or is called otherwise: see docs/checking.md, “What a build leaves”.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Finding, finding } from '../diagnostic.ts';
import {
  type BuildEnd,
  type BuildRecord,
  LAST_BUILT,
  PROOF_FILES,
  type ProofFile,
  RECORD_FILE,
  readRecord,
  writtenRecord,
} from '../model/build-record.ts';
import { unwritableOutput } from '../unreadable.ts';
import { visibleJson } from '../visible.ts';
import {
  type Change,
  type Home,
  isUnreadable,
  type Unwritable,
  type Workspace,
} from '../workspace.ts';

export interface OutputFolder {
  readonly workspace: Workspace;
  /** What `--output` names: nothing is written through a link that leads out of it. */
  readonly base: Home;
  readonly folder: string;
}

/** What the record says of the page. */
export type PageBuild = Pick<BuildRecord, 'page' | 'template' | 'end'>;

type Proof = ReadonlyMap<ProofFile, Uint8Array | string>;

/** The findings are what the system says against it. */
export async function writeProof(
  { workspace, base, folder }: OutputFolder,
  build: PageBuild,
  proof: Proof,
): Promise<Finding[]> {
  const changes = new Map<string, Change>([
    ...proof,
    [LAST_BUILT, null],
    [RECORD_FILE, recordOf(build, proof)],
  ]);
  const barred = await workspace.replace(folder, changes, base);
  return barred === null ? [] : [unwritableOutput(barred)];
}

export interface Unbuilt {
  /** Path of the PDF of an earlier build; null where there is none. */
  readonly lastBuilt: string | null;
  readonly findings: readonly Finding[];
}

const NOTHING_THERE: Unbuilt = { lastBuilt: null, findings: [] };

/** Nothing was built: what an earlier build left is marked as such. Where there is nothing, nothing is written. */
export async function markUnbuilt(
  output: OutputFolder,
  build: PageBuild,
  findings: readonly Finding[],
): Promise<Unbuilt> {
  const { workspace, base, folder } = output;
  const names = await workspace.list(folder, base);
  if (isUnreadable(names) || !names.some(isOurs)) return NOTHING_THERE;
  const barred = await workspace.replace(folder, PUT_ASIDE, base);
  if (barred !== null) return { lastBuilt: null, findings: [staleOutput(folder, barred)] };
  const pdf = await workspace.readBytes(join(folder, LAST_BUILT), 'pdf', base);
  const isKept = pdf !== null && !isUnreadable(pdf);
  const lastBuilt = isKept ? join(folder, LAST_BUILT) : null;
  const told = lastBuilt === null ? [] : [earlierPdf(lastBuilt)];
  const list = findingsFile([...findings, ...told]);
  const files = new Map<string, Uint8Array | string>([
    ['findings.json', list],
    ...(isKept ? [[LAST_BUILT, pdf] as const] : []),
  ]);
  const changes = new Map<string, Change>([
    ['findings.json', list],
    [RECORD_FILE, recordOf(build, files)],
  ]);
  const failed = await workspace.replace(folder, changes, base);
  return { lastBuilt, findings: failed === null ? told : [...told, unwritableOutput(failed)] };
}

const isOurs = (name: string): boolean =>
  name === LAST_BUILT || name === RECORD_FILE || PROOF_FILES.some((one) => one === name);

/** Moves and removals alone: they are made even on a disk that is full, and make room. */
const PUT_ASIDE: ReadonlyMap<string, Change> = new Map<string, Change>([
  [LAST_BUILT, { from: 'page.pdf' }],
  ...PROOF_FILES.map((name) => [name, null] as const),
  [RECORD_FILE, null],
]);

export const findingsFile = (findings: readonly Finding[]): string =>
  `${visibleJson(findings, 2)}\n`;

const recordOf = (build: PageBuild, files: ReadonlyMap<string, Uint8Array | string>): string =>
  writtenRecord({
    ...build,
    files: Object.fromEntries([...files].map(([name, content]) => [name, digestOf(content)])),
  });

const digestOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

const earlierPdf = (path: string): Finding =>
  finding('earlier-pdf', 'info', `nothing was built: \`${path}\` is of an earlier build`, {
    help: 'fix the errors and build again',
  });

const staleOutput = (folder: string, { reason, help }: Unwritable): Finding =>
  finding(
    'stale-output',
    'error',
    `\`${folder}\` holds an earlier build, not this one: ${reason}`,
    {
      help,
    },
  );

/** Folders in which an earlier build of the page may stand. With a template, that is the page's own where it is that one. */
export async function foldersOfPage(
  workspace: Workspace,
  base: string,
  page: string,
  template: string | null,
): Promise<string[]> {
  const own = join(base, page);
  if (template === null) return [own];
  const text = await workspace.readText(join(own, RECORD_FILE), base);
  const record = text === null || isUnreadable(text) ? null : readRecord(text);
  return record?.template === template ? [own, join(own, template)] : [join(own, template)];
}

export const endOf = (exit: number): BuildEnd =>
  (['clean', 'errors', 'nothing', 'environment'] as const)[exit] ?? 'nothing';
