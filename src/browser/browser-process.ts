/** The mark that a browser was started with in, its processes out: the memory that they hold, and an end to all of them. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, listProcesses, memoryOf, treeOf } from './process-table.ts';

/** Tells our browser from others among the machine's processes; Chromium passes over flags that it does not know. */
export const newMark = (): string => `--banmian=${randomBytes(8).toString('hex')}`;

const LOOK_MS = 10;
const LOOKS = 100;

/** Whether there was somebody to send it to. */
function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}

export class BrowserProcess {
  readonly #mark: string;
  #pid: number | null = null;

  constructor(mark: string) {
    this.#mark = mark;
  }

  /** Of the process that all others stem from; null where it cannot be found, as on Windows. */
  async pid(): Promise<number | null> {
    this.#pid ??= await this.#find();
    return this.#pid;
  }

  /** Of all its processes, in bytes. */
  async memory(): Promise<number> {
    const pid = await this.pid();
    return pid === null ? 0 : memoryOf(treeOf(await listProcesses(), pid));
  }

  /** At once, also when it is stopped or busy. Playwright makes the browser the head of a group of processes. */
  async kill(): Promise<void> {
    const pid = await this.pid();
    if (pid === null || !signal(-pid, 'SIGKILL')) return;
    // Until Node has heard of its end: a thread that is ended before leaves it behind as a zombie.
    for (let look = 0; look < LOOKS && signal(pid, 0); look += 1) await pause(LOOK_MS);
  }

  async #find(): Promise<number | null> {
    for (const { pid, parent } of await listProcesses())
      if (parent === process.pid && (await commandOf(pid)).includes(this.#mark)) return pid;
    return null;
  }
}
