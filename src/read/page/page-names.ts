/** A page folder in; what its `page.yaml` calls the paper, the issue and the page out, without the stories. */
import { stringify } from 'yaml';
import type { Workspace } from '../../workspace.ts';
import { pathIn, readSource } from '../source/read-source.ts';
import { parseYaml } from '../yaml/yaml-source.ts';

/** As they are written; null for what is not there, or is no text. */
export interface PageNames {
  readonly paper: string | null;
  readonly date: string | null;
  readonly label: string | null;
  readonly template: string | null;
  readonly lang: string | null;
}

/** Null where the file gives nothing: whoever builds the page is told why. */
export async function readPageNames(
  workspace: Workspace,
  folder: string,
): Promise<PageNames | null> {
  const { source } = await readSource(workspace, pathIn(folder, 'page.yaml'), folder);
  const value = source === null ? null : parseYaml(source, 'page').yaml?.value;
  if (typeof value !== 'object' || value === null) return null;
  const keys = new Map<string, unknown>(Object.entries(value));
  const text = (key: string): string | null => {
    const written = keys.get(key);
    return typeof written === 'string' || typeof written === 'number' ? String(written) : null;
  };
  return {
    paper: text('paper'),
    date: text('date'),
    label: text('label'),
    template: text('template'),
    lang: text('lang'),
  };
}

/** A text as a value of YAML, on one line and in quotes where it needs them. */
export const yamlText = (text: string): string =>
  stringify(/^[1-9]\d{0,8}$/u.test(text) ? Number(text) : text, {
    blockQuote: false,
    lineWidth: 0,
  }).trimEnd();
