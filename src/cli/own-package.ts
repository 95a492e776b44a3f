/** This package, out: its version, and what to ask npm for to get it. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

export function packageVersion(): string {
  const manifest = readFileSync(join(HOME, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * What a manifest in `folder` asks for: this very version, or the tarball that we were installed from, which npm wrote
 * down beside us. A package that is not on a registry would not be found there.
 */
export function packageRequest(folder: string, home: string = resolve(HOME)): string {
  const project = dirname(dirname(home));
  const resolved = resolvedFrom(join(project, 'node_modules', '.package-lock.json'));
  if (resolved?.startsWith('file:') !== true) return packageVersion();
  const tarball = resolve(project, resolved.slice('file:'.length));
  return `file:${relative(resolve(folder), tarball).replaceAll('\\', '/')}`;
}

function resolvedFrom(lock: string): string | undefined {
  try {
    const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
    return packages['node_modules/banmian']?.resolved;
  } catch {
    return undefined;
  }
}
