/** A page and the shelves of templates in; the templates that it has pins for and that do not exist, as findings, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Page } from '../../model/page.ts';
import type { Workspace } from '../../workspace.ts';
import { pathIn } from '../source/read-source.ts';
import { isTemplate, meantTemplate } from './find-template.ts';

interface Shelves {
  readonly workspace: Workspace;
  readonly templates: readonly string[];
}

/** Nobody would see that such pins are not used. A page that has pins for its own template may be kept for another house too. */
export async function pinnedTemplates(
  { workspace, templates }: Shelves,
  { pins, pinOrigins, template }: Page,
): Promise<Finding[]> {
  const severity = pins[template] === undefined ? 'error' : 'warning';
  const looked = Object.keys(pins).map(async (name): Promise<Finding[]> => {
    if (name === template || (await isOn(workspace, templates, name))) return [];
    const message = `\`layout\` has pins for \`${name}\`, which is no template: they are not used`;
    const help = await meantTemplate(workspace, templates, name);
    const origin = pinOrigins[name] ?? null;
    return [finding('unknown-template', severity, message, { help, origin })];
  });
  return (await Promise.all(looked)).flat();
}

async function isOn(
  workspace: Workspace,
  shelves: readonly string[],
  name: string,
): Promise<boolean> {
  const found = await Promise.all(
    shelves.map((shelf) => isTemplate(workspace, pathIn(shelf, name))),
  );
  return found.includes(true);
}
