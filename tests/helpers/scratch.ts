/** A folder of its own for each test, and ways to spoil what lies in it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface Scratch {
  /** Absolute path of a name in the folder. */
  readonly at: (...names: string[]) => string;
  readonly put: (path: string, content?: string | Uint8Array) => string;
  readonly link: (path: string, target: string) => string;
  readonly pipe: (path: string) => string;
}

export function scratchFolder(): Scratch {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'banmian-test-'));
    // Also for the plain user of `asPlainUser`.
    chmodSync(root, 0o777);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const at = (...names: string[]) => join(root, ...names);
  const made = (path: string): string => {
    mkdirSync(dirname(at(path)), { recursive: true });
    return at(path);
  };
  return {
    at,
    put: (path, content = '') => {
      writeFileSync(made(path), content);
      return at(path);
    },
    link: (path, target) => {
      rmSync(at(path), { recursive: true, force: true });
      symlinkSync(target, made(path));
      return at(path);
    },
    pipe: (path) => {
      rmSync(at(path), { recursive: true, force: true });
      execFileSync('mkfifo', [made(path)]);
      return at(path);
    },
  };
}

/** Rights do not bind root: for the time of the work this process is nobody. */
export async function asPlainUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
