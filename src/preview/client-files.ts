/** The client's own files: what the shell may ask for by name, read from our package and from nowhere else. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface ClientFile {
  readonly type: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Beside us, in `src` as in `dist`. */
const FOLDER = new URL('client/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** By name. No name that comes from outside is ever made a path: it is looked up here or it is not there. */
export function clientFiles(): ReadonlyMap<string, ClientFile> {
  const names = readdirSync(fileURLToPath(FOLDER), { withFileTypes: true });
  return new Map(
    names.flatMap((entry) => {
      const type = TYPES[entry.name.split('.').at(-1) ?? ''];
      if (!entry.isFile() || type === undefined) return [];
      const path = fileURLToPath(new URL(entry.name, FOLDER));
      return [[entry.name, { type, read: () => readFile(path) }]];
    }),
  );
}
