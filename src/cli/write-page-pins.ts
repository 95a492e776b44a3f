/** Pins and the `page.yaml` that they were chosen for in; the pins written into it, or why not, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { NewPins } from '../read/rewrite/pin-yaml.ts';
import { writePins } from '../read/rewrite/write-pins.ts';
import { pathIn } from '../read/source/read-source.ts';
import type { Read, Workspace } from '../workspace.ts';
import { writeFile } from './write-files.ts';

/** `before`: the file before the page was read. Nothing is written over one that somebody saved since then. */
export async function writePagePins(
  workspace: Workspace,
  folder: string,
  before: Read<Uint8Array>,
  wanted: NewPins,
): Promise<readonly Finding[]> {
  const path = pathIn(folder, 'page.yaml');
  const now = await workspace.readBytes(path, 'yaml', folder);
  if (!(before instanceof Uint8Array && now instanceof Uint8Array && isSame(before, now)))
    return [changed(path)];
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(now);
  const { value, findings } = writePins(path, raw, wanted);
  return value === null ? findings : writeFile(workspace, path, value, folder);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const changed = (path: string): Finding =>
  finding('changed-page', 'error', `\`${path}\` was saved while its stories were being placed`, {
    help: 'nothing was written; run the command again',
  });
