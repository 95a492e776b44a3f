/** A browser driven from a thread of its own: loading the driver takes a quarter of a second that composition can use. */
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding, Outcome } from '../diagnostic.ts';
import { forgetGroup, mindGroup } from '../disk/keeper.ts';
import { openStage, type Stage } from '../disk/stage.ts';
import type { PageHtml } from '../model/evidence.ts';
import type { OpenBrowser } from './open.ts';
import type { BrowserChoice } from './start.ts';

/** What the thread is asked: the name of a verb of `OpenBrowser`, or to open. */
export interface Order {
  readonly ticket: number;
  /** `abandon` takes the ticket of an order that nobody waits for any more. */
  readonly verb: 'open' | 'paint' | 'abandon' | 'expectPage' | 'isAlive' | 'close';
  readonly subject: unknown;
}

/** What is painted, and what findings call it. */
export interface PaintOrder {
  readonly html: PageHtml;
  readonly name: string | undefined;
}

export type Answer =
  /** The process of a browser that is starting: said before anything else. */
  | { readonly started: number }
  | { readonly ticket: number; readonly value: unknown }
  | { readonly ticket: number; readonly fault: string };

/** What the thread says of the browser it opened. */
export interface Opened {
  readonly name: string | null;
  readonly findings: readonly Finding[];
}

/** Sources that run unbuilt (tests) cannot be loaded by a thread: there the browser is driven from this one. */
const BUILT = import.meta.url.endsWith('.js');

export async function startBrowserOnThread(choice: BrowserChoice): Promise<Outcome<OpenBrowser>> {
  if (BUILT) return openOnThread(choice);
  const { startBrowser } = await import('./start.ts');
  return startBrowser(choice);
}

async function openOnThread(choice: BrowserChoice): Promise<Outcome<OpenBrowser>> {
  // Where there is no room for it, the browser itself says so.
  const desk = await openStage(tmpdir()).catch(() => null);
  const thread = new BrowserThread(desk);
  const { name, findings } = (await thread.ask('open', choice)) as Opened;
  if (name === null) {
    await thread.end();
    return { value: null, findings };
  }
  const ask = <T>(verb: Order['verb'], subject: unknown, signal?: AbortSignal) =>
    thread.ask(verb, subject, signal) as Promise<T>;
  const close = async () => {
    try {
      await ask('close', null);
    } finally {
      await thread.end();
    }
  };
  return {
    value: {
      name,
      paint: (html, { name, signal } = {}) => ask('paint', { html, name }, signal),
      // A sheet that cannot be laid out is heard of when it is used.
      expectPage: () => void ask('expectPage', null).catch(() => undefined),
      isAlive: () => ask<boolean>('isAlive', null).catch(() => false),
      close,
    },
    findings,
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

class BrowserThread {
  readonly #thread: Worker;
  readonly #desk: Stage | null;
  readonly #waiting = new Map<number, Waiting>();
  #tickets = 0;
  /** Heads of the groups of processes that its browsers are. */
  readonly #started: number[] = [];
  /** What the thread ended with; null while it runs. What is sent to a thread that has ended is never answered. */
  #end: Error | null = null;

  /** Driver and browser put their temporary folders on the desk, so that they go with us, whatever ends us. */
  constructor(desk: Stage | null) {
    this.#desk = desk;
    const env = desk === null ? process.env : { ...process.env, ...temporary(desk.path) };
    // A thread inherits the flags of node, and some (`--input-type`, `--import`) are about the program alone.
    this.#thread = new Worker(new URL('./thread.js', import.meta.url), { execArgv: [], env });
    this.#thread.on('message', (answer: Answer) => this.#settle(answer));
    this.#thread.on('error', (error: Error) => this.#fail(error));
    this.#thread.on('exit', () => this.#fail(new Error('the thread of the browser has ended')));
  }

  /** A signal does not go over to the thread; the order to give up does, and the answer is then a fault. */
  async ask(verb: Order['verb'], subject: unknown, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.#end !== null) throw this.#end;
    const ticket = this.#nextTicket();
    const abandon = () => this.#thread.postMessage(this.#order('abandon', ticket));
    signal?.addEventListener('abort', abandon, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(ticket, { resolve, reject });
        this.#thread.postMessage({ ticket, verb, subject } satisfies Order);
      });
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  #nextTicket(): number {
    this.#tickets += 1;
    return this.#tickets;
  }

  #order(verb: Order['verb'], subject: unknown): Order {
    return { ticket: this.#nextTicket(), verb, subject };
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
    for (const head of this.#started.splice(0)) forgetGroup(head);
    await this.#desk?.end().catch(() => undefined);
  }

  #settle(answer: Answer): void {
    if ('started' in answer) {
      mindGroup(answer.started);
      this.#started.push(answer.started);
      return;
    }
    const one = this.#waiting.get(answer.ticket);
    this.#waiting.delete(answer.ticket);
    if ('fault' in answer) one?.reject(new Error(answer.fault));
    else one?.resolve(answer.value);
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Where Node and browsers look for the place of temporary files, on each system. */
const temporary = (path: string) => ({ TMPDIR: path, TEMP: path, TMP: path });
