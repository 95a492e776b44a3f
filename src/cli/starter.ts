/** A template's folder in, its starter out: the page that `init` lays down, and the README of a new paper. */
import { join } from 'node:path';
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import { weekdayText } from '../model/typography/dates.ts';
import { yamlText } from '../read/page/page-names.ts';
import { readable } from '../unreadable.ts';
import type { Workspace } from '../workspace.ts';

export type Files = ReadonlyMap<string, Uint8Array | string>;

export interface Starter {
  /** `page.yaml`, with the date it was written on. */
  readonly page: string;
  /** README of a project; null when the template brings none. */
  readonly readme: string | null;
  /** The other files of the page folder, by path in it. */
  readonly copy: Files;
}

export const PAGE_FILE = 'page.yaml';
const README = 'README.md';

export async function readStarter(
  workspace: Workspace,
  template: string,
): Promise<Outcome<Starter>> {
  const folder = join(template, 'starter');
  const findings: Finding[] = [];
  const text = async (name: string): Promise<string | null> =>
    readable(await workspace.readText(join(folder, name), template), findings);
  const page = await text(PAGE_FILE);
  if (page === null && findings.length === 0) findings.push(withoutStarter(template));
  const readme = await text(README);
  const files = await filesIn(workspace, folder, template, findings);
  if (page === null || findings.length > 0) return { value: null, findings };
  const copy = new Map(files.filter(([path]) => path !== PAGE_FILE && path !== README));
  return { value: { page, readme, copy }, findings };
}

async function filesIn(
  workspace: Workspace,
  folder: string,
  template: string,
  findings: Finding[],
): Promise<(readonly [string, Uint8Array])[]> {
  const names = readable(await workspace.list(folder, template), findings) ?? [];
  const held = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      if ((await workspace.entry(path)) === 'folder') {
        const inner = await filesIn(workspace, path, template, findings);
        return inner.map(([below, content]) => [`${name}/${below}`, content] as const);
      }
      const bytes = readable(await workspace.readBytes(path, 'picture', template), findings);
      return bytes === null ? [] : [[name, bytes] as const];
    }),
  );
  return held.flat();
}

const withoutStarter = (template: string): Finding =>
  finding('no-starter', 'error', `the template \`${template}\` has no starter page`, {
    help: `put a page folder in \`${join(template, 'starter')}\`, or take another template`,
  });

/** The page with another value after each key; what is null stays as it is, and so does the remark behind it. */
export function namedPage(page: string, names: Readonly<Record<string, string | null>>): string {
  return Object.entries(names).reduce((text, [key, name]) => {
    if (name === null) return text;
    const line = new RegExp(
      `^(${key}:[ \\t]*)(?:"[^"\\n]*"|'[^'\\n]*'|.*?)([ \\t]+#.*|[ \\t]*)$`,
      'mu',
    );
    return text.replace(line, (_, start: string, end: string) => `${start}${yamlText(name)}${end}`);
  }, page);
}

/** The page as of today; the weekday is written in the language of the page. */
export function datedPage(page: string, today: string): string {
  const language = /^lang:\s*ja\b/m.test(page) ? 'ja' : 'zh';
  return page
    .replace(/^(date:\s*)\S+/m, `$1${today}`)
    .replace(/^(weekday:\s*)\S+/m, `$1${weekdayText(today, language)}`);
}
