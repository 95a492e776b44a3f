/** The folder of a paper in; what its newest issue is called, its template and language, and the label of its next page out. */
import { LANGS, type Lang } from '../model/page.ts';
import { findPages } from '../page-folders.ts';
import { type PageNames, readPageNames } from '../read/page/page-names.ts';
import type { Workspace } from '../workspace.ts';
import { projectAround } from './project-around.ts';

export interface NewestIssue {
  readonly paper: string | null;
  readonly template: string | null;
  readonly label: string | null;
  readonly lang: Lang | null;
}

/** Nothing is known of a paper without a page that can be read. */
const NO_ISSUE: NewestIssue = { paper: null, template: null, label: null, lang: null };

/** The language of the paper around the working folder; null where there is none. */
export async function langHere(workspace: Workspace): Promise<Lang | null> {
  const paper = (await projectAround(workspace, 'pages'))?.paper ?? null;
  return paper === null ? null : (await newestIssue(workspace, paper)).lang;
}

export async function newestIssue(workspace: Workspace, paper: string): Promise<NewestIssue> {
  const pages: PageNames[] = [];
  for (const { folder } of await findPages(workspace, paper)) {
    const names = await readPageNames(workspace, folder);
    if (names !== null) pages.push(names);
  }
  const newest = pages
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  const issue = pages.filter(({ date }) => (date ?? '') === newest);
  const [first] = issue;
  if (first === undefined) return NO_ISSUE;
  const taken = new Set(issue.map(({ label }) => label));
  const lang = LANGS.find((one) => one === first.lang) ?? null;
  const label = nextLabel(first.label, taken);
  return { paper: first.paper, template: first.template, label, lang };
}

/** A1, A2, …; 01, 02, …: the first after `label` that no page has. One that ends in no figure stays as it is. */
export function nextLabel(label: string | null, taken: ReadonlySet<string | null>): string | null {
  const [, series = '', figures] = /^(.*?)(\d{1,9})$/su.exec(label ?? '') ?? [];
  if (figures === undefined) return label;
  for (let number = Number(figures) + 1; ; number += 1) {
    const next = `${series}${String(number).padStart(figures.length, '0')}`;
    if (!taken.has(next)) return next;
  }
}
