/** A page and its folder in; out, the other templates that it has a reference for, and references that belong to none. */
import { join } from 'node:path';
import { type Finding, finding } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { Page } from '../model/page.ts';
import { nearestName } from '../read/nearest-name.ts';
import { findTemplate } from '../read/template/find-template.ts';
import { readLayout } from '../snapshot/read-layout.ts';
import { readable } from '../unreadable.ts';

export interface OtherReferences {
  readonly templates: readonly string[];
  /** References that nothing is compared with: they would guard a page that nobody sets. Or that cannot be read. */
  readonly obsolete: readonly Finding[];
}

/** `own`: the template whose reference is looked after already. */
export async function otherReferences(
  house: House,
  folder: string,
  page: Page,
  own: string,
): Promise<OtherReferences> {
  const shelf = join(folder, 'layout');
  const templates: string[] = [];
  const obsolete: Finding[] = [];
  const files = readable(await house.workspace.list(shelf, folder), obsolete) ?? [];
  const names = files.flatMap((file) =>
    file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : [],
  );
  for (const name of names.filter((one) => one !== own)) {
    const reference = referenceIn(folder, name);
    const { value } = await findTemplate(house.workspace, house.templates, name);
    if (value !== null && page.pins[name] !== undefined) templates.push(name);
    else if (isLayout(readable(await house.workspace.readText(reference, folder), obsolete))) {
      const why =
        value === null
          ? `there is no template \`${name}\``
          : `the page has no pins for \`${name}\``;
      obsolete.push(obsoleteReference(reference, why, adviceOn(name, names, page, folder)));
    }
  }
  return { templates, obsolete };
}

export const referenceIn = (folder: string, template: string): string =>
  join(folder, 'layout', `${template}.txt`);

/** Other text in the folder is none of ours. */
function isLayout(text: string | null): boolean {
  const { page, template } = readLayout(text ?? '');
  return page !== '' && template !== '';
}

const obsoleteReference = (reference: string, why: string, help: string): Finding =>
  finding('obsolete-reference', 'warning', `\`${reference}\` is compared with nothing: ${why}`, {
    help,
  });

/** Only a name that is still free is worth the renaming. */
function adviceOn(name: string, names: readonly string[], page: Page, folder: string): string {
  const templates = [...new Set([page.template, ...Object.keys(page.pins)])];
  const nearest = nearestName(
    name,
    templates.filter((one) => one !== name),
  );
  if (nearest === null) {
    const known = templates.map((one) => `\`${one}\``).join(', ');
    return `remove it, or rename it after a template of the page: ${known}`;
  }
  return names.includes(nearest)
    ? `remove it; \`${nearest}\` has its own, \`${referenceIn(folder, nearest)}\``
    : `rename it to \`${referenceIn(folder, nearest)}\`, or remove it`;
}
