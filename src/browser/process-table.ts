/** The machine's processes, out: which started which, how they were called, what memory each holds by itself. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
}

/** Those that can be seen; none where the system does not say (Windows). */
export async function listProcesses(): Promise<ProcessRow[]> {
  if (process.platform === 'linux') return linuxRows();
  if (process.platform === 'win32') return [];
  return (await ps('-A', '-o', 'pid=,ppid=')).map(numbersIn).map(([pid = 0, parent = 0]) => ({
    pid,
    parent,
  }));
}

/** The process and all that stem from it. */
export function treeOf(rows: readonly ProcessRow[], root: number): number[] {
  const below = rows.filter(({ parent }) => parent === root);
  return [root, ...below.flatMap(({ pid }) => treeOf(rows, pid))];
}

/** What a process was started with, as one text. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`);
  return (await ps('-ww', '-o', 'args=', '-p', String(pid))).join(' ');
}

const KB = 1024;

/** In bytes. On Linux without the program's own file, which all processes of a browser share. */
export async function memoryOf(pids: readonly number[]): Promise<number> {
  const kilobytes =
    process.platform === 'linux'
      ? pids.map((pid) => ownKilobytes(read(`/proc/${pid}/status`)))
      : (await ps('-o', 'rss=', '-p', pids.join(','))).map(Number);
  return KB * kilobytes.reduce((sum, one) => sum + one, 0);
}

const ownKilobytes = (status: string): number =>
  [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gmu)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes),
    0,
  );

function linuxRows(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The name in brackets may hold anything: what follows its last bracket is state and parent.
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { pid: Number(name), parent: Number(parent) };
    });
}

/** A process that ended meanwhile has nothing to say. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Rows of the system's own list. */
async function ps(...arguments_: readonly string[]): Promise<string[]> {
  const listed = promisify(execFile)('ps', arguments_);
  const { stdout } = await listed.catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter((row) => row.trim() !== '');
}

const numbersIn = (row: string): number[] => row.trim().split(/\s+/u).map(Number);
