/** A page, and the template that is asked for in its place; the template that it is set in, out. */
import { journal, type Outcome } from '../../diagnostic.ts';
import type { PageChoice } from '../../model/built.ts';
import type { FontManifest } from '../../model/font-manifest.ts';
import type { Page } from '../../model/page.ts';
import type { Template } from '../../model/template.ts';
import type { Workspace } from '../../workspace.ts';
import { findTemplate } from './find-template.ts';
import { readTemplate } from './read-template.ts';

/** Where templates are read from, and their folders, looked through in order. */
interface Shelves {
  readonly workspace: Workspace;
  readonly templates: readonly string[];
}

export async function openTemplate(
  { workspace, templates }: Shelves,
  page: Page,
  choice: Pick<PageChoice, 'template'>,
  manifest: FontManifest,
): Promise<Outcome<Template>> {
  const log = journal();
  const [name, named] =
    choice.template === null ? [page.template, page.templateOrigin] : [choice.template, null];
  const folder = log.take(await findTemplate(workspace, templates, name, named));
  if (folder === null) return log.nothing();
  const template = log.take(await readTemplate(workspace, folder, manifest));
  return template === null ? log.nothing() : log.outcome(template);
}
