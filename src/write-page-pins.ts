/** Pins and the `page.yaml` that they were chosen for in; the pins written into it, or why not, out. */
import { type Finding, finding } from './diagnostic.ts';
import type { NewPins } from './notation/pin-yaml.ts';
import { writePins } from './read/rewrite/write-pins.ts';
import { pathIn } from './read/source/read-source.ts';
import { unwritableOutput } from './unreadable.ts';
import type { Read, Workspace } from './workspace.ts';

/** `before`: the file before the page was read. Nothing is written over one that somebody saved since then. */
export async function writePagePins(
  workspace: Workspace,
  folder: string,
  before: Read<Uint8Array>,
  wanted: NewPins,
): Promise<readonly Finding[]> {
  const path = pathIn(folder, 'page.yaml');
  const now = await workspace.readBytes(path, 'yaml', folder);
  if (!(now instanceof Uint8Array) || !isSameFile(before, now)) return [changed(path)];
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(now);
  const { value, findings } = writePins(path, raw, wanted);
  return value === null ? findings : replacePage(workspace, folder, value);
}

/** The bytes of page.yaml put back, unless somebody saved it since `after` was written. */
export async function restorePage(
  workspace: Workspace,
  folder: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<readonly Finding[]> {
  const path = pathIn(folder, 'page.yaml');
  const now = await workspace.readBytes(path, 'yaml', folder);
  if (!isSameFile(after, now)) return [changed(path)];
  return replacePage(workspace, folder, before);
}

async function replacePage(
  workspace: Workspace,
  folder: string,
  content: Uint8Array | string,
): Promise<readonly Finding[]> {
  const barred = await workspace.replace(folder, new Map([['page.yaml', content]]), folder);
  if (barred === null) return [];
  return [unwritableOutput({ ...barred, unwritable: pathIn(folder, 'page.yaml') })];
}

/** Whether a file was there both times, with the same bytes. */
export const isSameFile = (one: Read<Uint8Array>, other: Read<Uint8Array>): boolean =>
  one instanceof Uint8Array &&
  other instanceof Uint8Array &&
  one.length === other.length &&
  one.every((byte, at) => byte === other[at]);

const changed = (path: string): Finding =>
  finding('changed-page', 'error', `\`${path}\` was saved while its stories were being placed`, {
    help: 'nothing was written; look at the stories’ places again, then repeat what you wanted',
  });
