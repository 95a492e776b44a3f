/** A program and limits in, a process that works for us one order after another, and is ended when one goes too far, out. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Limits } from '../model/limits.ts';
import type { Answer, Charge, Order, Result } from './messages.ts';

/** The process looks at its own clock; one that does not even do that, because it is stopped, is ended so much later. */
const GRACE_MS = 3000;

export class WatchedProcess {
  readonly #charge: Charge;
  #running: Running | null = null;
  /** Settles when all that was asked so far is answered. */
  #last: Promise<unknown> = Promise.resolve();
  #tickets = 0;
  #isOpen = true;

  /** `program`: address of a module with `VERBS`. */
  constructor(program: string, limits: Limits) {
    this.#charge = { program, limits };
  }

  /** Starts the process, if it does not run. */
  start(): void {
    this.#process();
  }

  /** A process that ends without an answer was perhaps ended by somebody: the order is given once more. */
  ask(verb: string, subject: unknown): Promise<Result> {
    const result = this.#last.then(
      async () => (await this.#order(verb, subject)) ?? (await this.#order(verb, subject)) ?? LOST,
    );
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Whatever is under way rejects. */
  close(): void {
    this.#isOpen = false;
    this.#running?.end();
  }

  /** Null when the process ended without an answer. */
  async #order(verb: string, subject: unknown): Promise<Result | null> {
    this.#tickets += 1;
    const running = this.#process();
    const answer = await running.carryOut({ ticket: this.#tickets, verb, subject });
    if (!this.#isOpen) throw new Error('the house is closed');
    if (answer?.isLast !== false) this.#running = null;
    return answer?.result ?? null;
  }

  #process(): Running {
    if (!this.#isOpen) throw new Error('the house is closed');
    this.#running ??= new Running(this.#charge);
    return this.#running;
  }
}

const LOST: Result = { lost: true };

/** One run of the process, up to its end. */
class Running {
  readonly #child: ChildProcess;
  readonly #late: number;
  #settle: (answer: Answer | null) => void = () => {};
  #hasEnded = false;

  constructor(charge: Charge) {
    this.#late = charge.limits.seconds * 1000 + GRACE_MS;
    this.#child = fork(
      fileURLToPath(new URL('./watchman.js', import.meta.url)),
      [JSON.stringify(charge)],
      // Flags of node that are about the user's program are not this one's; what it would print is not ours to print.
      { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
    );
    this.#child.on('message', (answer: Answer) => this.#settle(answer));
    // Comes after the last message, as the end of the process itself may not.
    this.#child.on('disconnect', () => this.#ended());
    this.#child.on('error', () => this.#ended());
    this.#hold(false);
  }

  async carryOut(order: Order): Promise<Answer | null> {
    if (this.#hasEnded) return null;
    const stopped = setTimeout(() => this.end(), this.#late);
    this.#hold(true);
    try {
      return await new Promise((settle) => {
        this.#settle = settle;
        // A process that has just ended cannot be sent to; its end settles it.
        this.#child.send(order, () => {});
      });
    } finally {
      clearTimeout(stopped);
      this.#hold(false);
    }
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  #ended(): void {
    this.#hasEnded = true;
    this.#settle(null);
  }

  /** An idle process does not keep the program that started it from ending. */
  #hold(isHeld: boolean): void {
    const how = isHeld ? 'ref' : 'unref';
    this.#child[how]();
    this.#child.channel?.[how]();
  }
}
