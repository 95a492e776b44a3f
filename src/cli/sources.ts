/** A workspace in; the same, and the text of any file that was asked for through it, out: what findings are framed with. */
import type { Origin } from '../diagnostic.ts';
import { type Home, isUnreadable, type Workspace } from '../workspace.ts';

/** Null where a file cannot be had, or was never asked for. */
export type SourceOf = (file: string) => Promise<string | null>;

/** A frame is read by the rule that the file was read by: nothing is shown that reading refused. */
export function withSources(workspace: Workspace): { workspace: Workspace; sourceOf: SourceOf } {
  const homes = new Map<string, Home>();
  const note = (path: string, home: Home): void => {
    if ((homes.get(path) ?? null) === null) homes.set(path, home);
  };
  const noting: Workspace = {
    ...workspace,
    readBytes: (path, kind, home) => {
      note(path, home);
      return workspace.readBytes(path, kind, home);
    },
    readText: (path, home) => {
      note(path, home);
      return workspace.readText(path, home);
    },
    stamp: (path, kind, home) => {
      note(path, home);
      return workspace.stamp(path, kind, home);
    },
  };
  const sourceOf: SourceOf = async (file) => {
    const home = homes.get(file);
    const text = home === undefined ? null : await workspace.readText(file, home);
    return isUnreadable(text) ? null : text;
  };
  return { workspace: noting, sourceOf };
}

export const NO_SOURCE: SourceOf = async () => null;

export type Sources = ReadonlyMap<string, string>;

export async function readSources(
  origins: readonly (Origin | null)[],
  sourceOf: SourceOf,
): Promise<Sources> {
  const files = new Set(origins.flatMap((origin) => origin?.file ?? []));
  const texts = await Promise.all(
    [...files].map(async (file) => [file, await sourceOf(file)] as const),
  );
  return new Map(texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
}
