/** The mark that a browser was started with in, its processes out: the memory that they hold, and an end to all of them. */
import { randomBytes } from 'node:crypto';
import { commandOf, listProcesses, memoryOf, treeOf } from './process-table.ts';

/** Tells our browser from others among the machine's processes; Chromium passes over flags that it does not know. */
export const newMark = (): string => `--banmian=${randomBytes(8).toString('hex')}`;

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

  /** At once, also when it is stopped or busy. Playwright makes the browser the head of a process group. */
  async kill(): Promise<void> {
    const pid = await this.pid();
    if (pid === null) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }

  async #find(): Promise<number | null> {
    for (const { pid, parent } of await listProcesses())
      if (parent === process.pid && (await commandOf(pid)).includes(this.#mark)) return pid;
    return null;
  }
}
