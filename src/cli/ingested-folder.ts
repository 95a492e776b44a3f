/** A page folder that was ingested in, whether a person has changed it since out: what they wrote is never written over. */
import { createHash } from 'node:crypto';
import { type Finding, finding } from '../diagnostic.ts';
import type { PageFiles } from '../model/page-files.ts';
import { visibleJson } from '../visible.ts';
import { type Changes, isUnreadable, type Workspace } from '../workspace.ts';

/** Beside page.yaml: each file as it was written, by its SHA-256. */
const RECORD = 'ingest.json';

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

export function withRecord(files: PageFiles): Changes {
  const hashes = Object.fromEntries(files.map(({ path, content }) => [path, hashOf(content)]));
  return new Map([
    ...files.map(({ path, content }) => [path, content] as const),
    [RECORD, `${visibleJson(hashes, 2)}\n`] as const,
  ]);
}

/** Null for a folder that is not there, or holds what `ingest` wrote and nothing else that it would write over. */
export async function changedFolder(workspace: Workspace, folder: string): Promise<Finding | null> {
  const there = await workspace.entry(folder);
  if (there === null) return null;
  const names = there === 'folder' ? await workspace.list(folder, null) : [];
  if (there === 'folder' && !isUnreadable(names) && names.length === 0) return null;
  const record = there === 'folder' ? await recordOf(workspace, folder) : null;
  if (record === null) return foreignFolder(folder);
  for (const [path, hash] of Object.entries(record)) {
    const bytes = await workspace.readBytes(`${folder}/${path}`, 'text', folder);
    if (bytes === null || isUnreadable(bytes) || hashOf(bytes) !== hash)
      return edited(folder, path);
  }
  return null;
}

async function recordOf(
  workspace: Workspace,
  folder: string,
): Promise<Readonly<Record<string, string>> | null> {
  const text = await workspace.readText(`${folder}/${RECORD}`, folder);
  if (text === null || isUnreadable(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : null;
  } catch {
    return null;
  }
}

const foreignFolder = (folder: string): Finding =>
  finding('folder-not-empty', 'error', `\`${folder}\` is there already and was not ingested`, {
    help: 'name a folder that does not exist yet',
  });

const edited = (folder: string, path: string): Finding =>
  finding('edited-folder', 'error', `\`${folder}/${path}\` was changed since it was ingested`, {
    help: 'name another folder, or write over the changes with `--force`',
  });
