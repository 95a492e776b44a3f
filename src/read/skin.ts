/** A template's folder in, its skin out: page markup, partials and stylesheet as text. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Skin, Template } from '../model/template.ts';
import type { Workspace } from '../workspace.ts';
import { parentOf } from './read-source.ts';

/** A template's skin lies beside its `template.yaml`. */
export const skinFolder = (template: Template): string => parentOf(template.origin.file);

/** Reads `page.hbs`, `page.css` and `partials/*.hbs`. Only the page's markup is required. */
export async function readSkin(workspace: Workspace, folder: string): Promise<Outcome<Skin>> {
  const page = await workspace.readText(`${folder}/page.hbs`);
  if (page === null) return { value: null, findings: [withoutMarkup(folder)] };
  const css = (await workspace.readText(`${folder}/page.css`)) ?? '';
  const partials: Record<string, string> = {};
  for (const name of await workspace.list(`${folder}/partials`)) {
    if (!name.endsWith('.hbs')) continue;
    // A partial's last line feed would stand between two parts of the page.
    const text = (await workspace.readText(`${folder}/partials/${name}`)) ?? '';
    partials[name.slice(0, -'.hbs'.length)] = text.replace(/\n$/, '');
  }
  return { value: { page, partials, css, folder }, findings: [] };
}

const withoutMarkup = (folder: string): Finding =>
  finding('unreadable-template', 'error', `the template has no \`page.hbs\``, {
    help: `write ${folder}/page.hbs, or copy it from another template`,
    origin: { file: `${folder}/page.hbs`, line: 1, column: 1, length: 1 },
  });
