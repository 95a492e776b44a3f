/** Findings in, the texts of the files that they point into out. */
import type { Origin } from '../diagnostic.ts';
import type { Workspace } from '../workspace.ts';

export type Sources = ReadonlyMap<string, string>;

export async function readSources(
  origins: readonly (Origin | null)[],
  workspace: Workspace,
): Promise<Sources> {
  const files = new Set(origins.flatMap((origin) => origin?.file ?? []));
  const texts = await Promise.all(
    [...files].map(async (file) => [file, await workspace.readText(file)] as const),
  );
  return new Map(texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
}
