/** The declared faces and the disk, for tests of the fonts room. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FontManifest, ManifestFace } from '../../../src/model/font-manifest.ts';
import type { Workspace } from '../../../src/workspace.ts';

const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export async function houseManifest(): Promise<FontManifest> {
  const file = inRepository('fonts/fonts.yaml');
  const { faces } = parse(await readFile(file, 'utf8')) as {
    faces: Omit<ManifestFace, 'origin'>[];
  };
  const origin = { file, line: 1, column: 1, length: 1 };
  return { faces: faces.map((face) => ({ ...face, origin })) };
}

/** Files from the disk unless `files` has them; the cache lives as long as the workspace. */
export function diskWorkspace(files: ReadonlyMap<string, Uint8Array> = new Map()): Workspace {
  const cache = new Map<string, Uint8Array>();
  const readBytesNow = (path: string) =>
    files.get(path) ?? (existsSync(path) ? readFileSync(path) : null);
  const readBytes = async (path: string) =>
    files.get(path) ?? (await readFile(path).catch(() => null));
  return {
    readBytes,
    readBytesNow,
    stamp: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined
        ? `on disk ${path}`
        : createHash('sha1').update(bytes).digest('hex');
    },
    readText: async (path) => new TextDecoder().decode((await readBytes(path)) ?? new Uint8Array()),
    list: async () => [],
    entry: async () => 'file',
    packageFile: (name, path) => inRepository(`node_modules/${name}/${path}`),
    packageVersion: () => '1.2.3',
    replace: async () => null,
    readCache: async (key) => cache.get(key) ?? null,
    writeCache: async (key, bytes) => void cache.set(key, bytes),
    today: () => '2026-11-22',
  };
}
