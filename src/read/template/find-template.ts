/** A template's name and the shelves it may stand on in, its folder out. */
import { type Finding, finding, type Origin, type Outcome } from '../../diagnostic.ts';
import { unreadableFile } from '../../unreadable.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { nearestName } from '../nearest-name.ts';
import { pathIn } from '../source/read-source.ts';

export const TEMPLATE_FILE = 'template.yaml';

/** The first shelf that holds the name has it. `named` is the place that the name was read at, if it was in a file. */
export async function findTemplate(
  workspace: Workspace,
  shelves: readonly string[],
  name: string,
  named: Origin | null = null,
): Promise<Outcome<string>> {
  const findings: Finding[] = [];
  for (const shelf of shelves) {
    const folder = pathIn(shelf, name);
    // One that cannot be read is found, and reading it says so.
    if (await isTemplate(workspace, folder)) return { value: folder, findings };
    const names = await workspace.list(shelf, null);
    if (isUnreadable(names)) findings.push(unreadableFile(names));
    else if (names.length === 0) findings.push(emptyShelf(shelf));
  }
  findings.push(await unknownTemplate(workspace, shelves, name, named));
  return { value: null, findings };
}

export const isTemplate = async (workspace: Workspace, folder: string): Promise<boolean> =>
  (await workspace.stamp(pathIn(folder, TEMPLATE_FILE), 'text', folder)) !== null;

/** A shelf that somebody named and that holds nothing is a slip of the keyboard. */
const emptyShelf = (shelf: string): Finding =>
  finding('empty-shelf', 'warning', `there are no templates in \`${shelf}\``, {
    help: 'name the folder that holds the folders of your templates',
  });

export async function unknownTemplate(
  workspace: Workspace,
  shelves: readonly string[],
  name: string,
  named: Origin | null = null,
): Promise<Finding> {
  return finding('unknown-template', 'error', `there is no template \`${name}\``, {
    help: await meantTemplate(workspace, shelves, name),
    origin: named,
  });
}

/** Advice for a name that no template has. */
export async function meantTemplate(
  workspace: Workspace,
  shelves: readonly string[],
  name: string | null,
): Promise<string> {
  const known = [...new Set(await namesOn(workspace, shelves))];
  const nearest = name === null ? null : nearestName(name, known);
  const meant = nearest === null ? '' : `did you mean \`${nearest}\`? `;
  const list = known.map((one) => `\`${one}\``).join(', ');
  const shelf = shelves.map((one) => `\`${one}\``).join(', ');
  return known.length === 0 ? `${shelf} holds no template` : `${meant}there are ${list}`;
}

/** A page that names no template is told which there are. */
export async function namingTemplates(
  {
    workspace,
    templates,
  }: { readonly workspace: Workspace; readonly templates: readonly string[] },
  findings: readonly Finding[],
): Promise<Finding[]> {
  const list = await meantTemplate(workspace, templates, null);
  return findings.map((one) =>
    one.rule === 'missing-key' && one.message === 'key `template` is missing'
      ? { ...one, help: `write \`template: …\`; ${list}` }
      : one,
  );
}

async function namesOn(workspace: Workspace, shelves: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const shelf of shelves)
    for (const name of await namesIn(workspace, shelf)) {
      const held = await namesIn(workspace, pathIn(shelf, name));
      if (held.includes(TEMPLATE_FILE)) found.push(name);
    }
  return found;
}

/** For a suggestion: what cannot be looked into holds nothing to suggest. */
async function namesIn(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const names = await workspace.list(folder, null);
  return isUnreadable(names) ? [] : names;
}
