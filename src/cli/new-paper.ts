/** A folder and a template in; the files of a new paper, or of a new page of the paper around the folder, out. */
import { relative, resolve } from 'node:path';
import { type Finding, finding, journal, type Outcome } from '../diagnostic.ts';
import { absentFaces } from '../fonts/absent.ts';
import type { FontManifest } from '../model/font-manifest.ts';
import { findTemplate } from '../read/template/find-template.ts';
import { unreadableFile } from '../unreadable.ts';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { neededFaces, packagesOf } from './needed-faces.ts';
import { newestIssue } from './newest-issue.ts';
import { projectAround } from './project-around.ts';
import { projectFiles, SCHEMAS } from './project-files.ts';
import {
  datedPage,
  type Files,
  namedPage,
  PAGE_FILE,
  readStarter,
  type Starter,
} from './starter.ts';

export interface NewPaper {
  /** By path in the folder. */
  readonly files: Files;
  /** Path of the page in the folder; empty when the folder is the page. */
  readonly page: string;
  /** What npm must be asked for before the page builds, where its faces are not there and nothing here asks for them. */
  readonly install: readonly string[];
}

export interface Wish {
  readonly folder: string;
  /** Null takes that of the paper around the folder. */
  readonly template: string | null;
  /** What the paper asks npm for: a version of banmian, or a file. */
  readonly request: string;
  readonly fonts: FontManifest;
}

/** Where nothing is said and no paper is around. */
const FIRST_TEMPLATE = 'broadsheet-hk';

/** Where banmian is at home already, only a page is made: the project has its own scripts and settings. */
export async function newPaper(
  workspace: Workspace,
  shelves: readonly string[],
  { folder, template, request, fonts }: Wish,
): Promise<Outcome<NewPaper>> {
  const log = journal();
  log.add(await takenFindings(workspace, folder));
  const project = await projectAround(workspace, folder);
  const issue = project?.paper == null ? null : await newestIssue(workspace, project.paper);
  const name = template ?? issue?.template ?? FIRST_TEMPLATE;
  const shelf = log.take(await findTemplate(workspace, shelves, name));
  const starter = shelf === null ? null : log.take(await readStarter(workspace, shelf));
  const nothing = log.nothing();
  if (shelf === null || starter === null || nothing.findings.length > 0) return nothing;
  const faces = await neededFaces(workspace, shelf, fonts);
  if (project !== null) {
    const page = namedPage(starter.page, {
      paper: issue?.paper ?? null,
      label: issue?.label ?? null,
    });
    const schemas = relative(resolve(folder), project.schemas);
    const files = pageFiles({ ...starter, page }, workspace.today(), schemas);
    const install = absentFaces(workspace, faces).map(({ request: name }) => name);
    return log.outcome({ files, page: '', install });
  }
  const page = `pages/${workspace.today()}`;
  const inPage = pageFiles(starter, workspace.today(), relative(page, SCHEMAS));
  const files = [...inPage].map(([path, content]) => [`${page}/${path}`, content] as const);
  const packages = { ...packagesOf(workspace, faces), banmian: request };
  return log.outcome({
    files: new Map([...projectFiles(packages, starter.readme), ...files]),
    page,
    install: [],
  });
}

/** The comment tells the YAML language server, whatever editor it works for, which schema is meant. */
function pageFiles(starter: Starter, today: string, schemas: string): Files {
  const schema = `${schemas.replaceAll('\\', '/')}/page.schema.json`;
  const page = `# yaml-language-server: $schema=${schema}\n${datedPage(starter.page, today)}`;
  return new Map([...starter.copy, [PAGE_FILE, page]]);
}

/** Nothing of anybody's is ever overwritten; a folder that git has just made counts as empty. */
async function takenFindings(workspace: Workspace, folder: string): Promise<Finding[]> {
  const entry = await workspace.entry(folder);
  const names = entry === 'folder' ? await workspace.list(folder, null) : [];
  if (isUnreadable(names)) return [unreadableFile(names)];
  const held = names.filter((name) => name !== '.git');
  if (entry === null || (entry === 'folder' && held.length === 0)) return [];
  const what = entry === 'folder' ? `is not empty: it holds \`${held[0]}\`` : 'is a file';
  const help = 'name a folder that does not exist yet';
  return [finding('folder-not-empty', 'error', `\`${folder}\` ${what}`, { help })];
}
