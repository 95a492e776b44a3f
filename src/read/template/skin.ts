/** A template's folder in, its skin out: page markup, partials and stylesheet as text. */
import { type Finding, finding, type Outcome } from '../../diagnostic.ts';
import type { Skin, Template } from '../../model/template.ts';
import { readable } from '../../unreadable.ts';
import type { Workspace } from '../../workspace.ts';
import { parentOf } from '../source/read-source.ts';

/** A template's skin lies beside its `template.yaml`. */
export const skinFolder = (template: Template): string => parentOf(template.origin.file);

/** Reads `page.hbs`, `page.css` and `partials/*.hbs`. Only the page's markup is required; what is there must be readable. */
export async function readSkin(workspace: Workspace, folder: string): Promise<Outcome<Skin>> {
  const findings: Finding[] = [];
  const text = async (name: string): Promise<string | null> =>
    readable(await workspace.readText(`${folder}/${name}`, folder), findings);
  const page = await text('page.hbs');
  if (page === null && findings.length === 0) findings.push(withoutMarkup(folder));
  const css = (await text('page.css')) ?? '';
  const partials: Record<string, string> = {};
  for (const name of readable(await workspace.list(`${folder}/partials`, folder), findings) ?? []) {
    if (!name.endsWith('.hbs')) continue;
    // A partial's last line feed would stand between two parts of the page.
    const partial = (await text(`partials/${name}`)) ?? '';
    partials[name.slice(0, -'.hbs'.length)] = partial.replace(/\n$/, '');
  }
  if (page === null || findings.length > 0) return { value: null, findings };
  return { value: { page, partials, css, folder }, findings };
}

const withoutMarkup = (folder: string): Finding =>
  finding('unreadable-template', 'error', `the template has no \`page.hbs\``, {
    help: `write ${folder}/page.hbs, or copy it from another template`,
    origin: { file: `${folder}/page.hbs`, line: 1, column: 1, length: 1 },
  });
