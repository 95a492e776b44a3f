/** A way to start a browser in, one that lasts as long as its house out: started when first asked for, and anew when it was lost. */
import type { Outcome } from '../diagnostic.ts';
import type { OpenBrowser } from './open.ts';

type Opening = Promise<Outcome<OpenBrowser>>;

type Work<T> = (browser: OpenBrowser) => Promise<T>;

export const houseClosed = (cause?: unknown): Error => new Error('the house is closed', { cause });

export class LastingBrowser {
  readonly #start: () => Opening;
  #opening: Opening | null = null;
  #closing: Promise<void> | null = null;

  constructor(start: () => Opening) {
    this.#start = start;
  }

  async get(): Promise<Outcome<OpenBrowser>> {
    const { value, findings } = await this.#open();
    if (this.#closing !== null) throw houseClosed();
    value?.expectPage();
    return { value: value === null ? null : this.#lasting(value), findings };
  }

  /** Whatever is being painted rejects. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    // Whoever asked for a browser that could not be started was told so.
    const opened = await this.#opening?.catch(() => null);
    await opened?.value?.close().catch(() => undefined);
  }

  #lasting(first: OpenBrowser): OpenBrowser {
    return {
      ...first,
      print: (html) => this.#use((browser) => browser.print(html)),
      measure: (html) => this.#use((browser) => browser.measure(html)),
      paint: (html, signal) => this.#use((browser) => browser.paint(html, signal), signal),
    };
  }

  async #use<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await this.#twice(work, signal);
    } catch (fault) {
      throw this.#closing === null ? fault : houseClosed(fault);
    }
  }

  /** A page that the browser lost, or that was lost with the browser, is tried once more. */
  async #twice<T>(work: Work<T>, signal: AbortSignal | undefined): Promise<T> {
    const opening = this.#open();
    const browser = await this.#opened(opening);
    try {
      return await work(browser);
    } catch (fault) {
      if (this.#closing !== null || signal?.aborted === true) throw fault;
      if (!(await browser.isAlive())) this.#bury(opening, browser);
      return work(await this.#opened(this.#open()));
    }
  }

  #open(): Opening {
    if (this.#closing !== null) return Promise.reject(houseClosed());
    this.#opening ??= this.#begin();
    return this.#opening;
  }

  #begin(): Opening {
    const opening = this.#start();
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  /** For who had a browser already. One that does not come back is looked for again with the next page. */
  async #opened(opening: Opening): Promise<OpenBrowser> {
    const { value, findings } = await opening;
    if (value !== null) return value;
    this.#forget(opening);
    const why = findings.map(({ message }) => message).join('; ');
    throw new Error(`the browser was lost and did not start again: ${why}`);
  }

  /** Pages that were lost together start one new browser together. */
  #bury(opening: Opening, browser: OpenBrowser): void {
    this.#forget(opening);
    browser.close().catch(() => undefined);
  }

  #forget(opening: Opening): void {
    if (this.#opening === opening) this.#opening = null;
  }
}
