/**
 * A folder for a browser's passing files in, somebody who sees to it that neither it nor the browser outlives this process
 * out. This process may end at any moment and of anything, also of a signal that no program hears: what is to be done
 * then has to be done by another one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Its input ends when this process does. A browser that is just ending may write once more. */
const DUTY = `
  while read -r pid; do kill_these="$kill_these -$pid"; done
  [ -z "$kill_these" ] || kill -9 $kill_these
  for try in 1 2 3 4 5 6 7 8 9; do
    rm -rf -- "$1"
    sleep 1
    [ -e "$1" ] || exit
  done`;

export class Caretaker {
  readonly folder: string;
  readonly #shell: ChildProcess | null;

  constructor(folder: string) {
    this.folder = folder;
    this.#shell = process.platform === 'win32' ? null : startShell(folder);
  }

  /** The head of a group of processes that is to end with this one. */
  mind(pid: number): void {
    this.#shell?.stdin?.write(`${pid}\n`);
  }

  /** All has ended in order. */
  async dismiss(): Promise<void> {
    this.#shell?.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The folder is made when somebody is there who will remove it. */
export async function hireCaretaker(): Promise<Caretaker> {
  const folder = join(tmpdir(), `banmian-browser-${randomBytes(8).toString('hex')}`);
  const caretaker = new Caretaker(folder);
  await mkdir(folder, { mode: 0o700 });
  return caretaker;
}

/** In a session of its own: what the terminal sends to this process and its children is not for it. */
function startShell(folder: string): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', DUTY, 'banmian-caretaker', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // A machine without a shell does without; what is left there stays until its temporary folder is cleaned.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return shell;
}
