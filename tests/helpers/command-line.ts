/** Arguments and stdin in; exit code, stdout and stderr of `banmian`, run from source or as it is installed, out. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Found from any folder. */
const TSX = import.meta.resolve('tsx');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of node itself. */
  readonly node?: readonly string[];
  /** The folder that it runs in; else that of the repository. */
  readonly cwd?: string;
  /** Who runs it, where we are root and may choose. */
  readonly user?: number;
  /** As it is installed, from `dist`, and as the head of a group of processes, as a shell starts it. */
  readonly isBuilt?: boolean;
}

export function startBanmian(
  arguments_: readonly string[],
  { input = '', env = {}, node = [], cwd = ROOT, user, isBuilt = false }: Circumstances = {},
): { child: ChildProcess; done: Promise<Ran> } {
  const child = spawn(
    process.execPath,
    [
      ...(isBuilt ? [] : ['--import', TSX]),
      ...node,
      join(ROOT, isBuilt ? 'dist/cli/main.js' : 'src/cli/main.ts'),
      ...arguments_,
    ],
    {
      cwd,
      detached: isBuilt,
      env: { ...process.env, NO_COLOR: '1', ...env },
      timeout: 60_000,
      ...(user === undefined || process.getuid?.() !== 0 ? {} : { uid: user, gid: user }),
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  // A command that fails before it reads closes its stdin.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const done = new Promise<Ran>((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code, stdout, stderr }));
  });
  return { child, done };
}

export const banmian = (
  arguments_: readonly string[],
  circumstances: Circumstances = {},
): Promise<Ran> => startBanmian(arguments_, circumstances).done;
