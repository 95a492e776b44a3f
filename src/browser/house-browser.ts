/** A way to start a browser in, one that lasts as long as its house out: started when first asked for, and anew when it was lost. */
import type { Finding, Outcome } from '../diagnostic.ts';
import type { PageHtml } from '../model/evidence.ts';
import { type Limits, lostProcess } from '../model/limits.ts';
import type { Job, OpenBrowser, Print } from './open.ts';

type Opening = Promise<Outcome<OpenBrowser>>;

export const houseClosed = (cause?: unknown): Error => new Error('the house is closed', { cause });

export class HouseBrowser {
  readonly #start: () => Opening;
  readonly #limits: Limits;
  #opening: Opening | null = null;
  #closing: Promise<void> | null = null;

  constructor(start: () => Opening, limits: Limits) {
    this.#start = start;
    this.#limits = limits;
  }

  async get(): Promise<Outcome<OpenBrowser>> {
    const { value, findings } = await this.#open();
    if (this.#closing !== null) throw houseClosed();
    value?.expectPage();
    const paint: OpenBrowser['paint'] = (html, job) => this.#paint(html, job);
    return { value: value === null ? null : { ...value, paint }, findings };
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

  /** A page that the browser lost, or that was lost with the browser, is tried once more if half of its time is left. */
  async #paint(html: PageHtml, job: Partial<Job> = {}): Promise<Outcome<Print>> {
    const until = performance.now() + this.#limits.seconds * 500;
    const first = await this.#tryPainting(html, job);
    if (!(first instanceof Error)) return first;
    const second = performance.now() > until ? first : await this.#tryPainting(html, job);
    if (!(second instanceof Error)) return second;
    const work = `painting ${job.name ?? 'the page'}`;
    return { value: null, findings: [lostProcess(work, second.message)] };
  }

  /** An error is what the browser was lost of. */
  async #tryPainting(html: PageHtml, job: Partial<Job>): Promise<Outcome<Print> | Error> {
    const opening = this.#open();
    const { value: browser, findings } = await opening;
    if (browser === null) return this.#gone(opening, findings);
    try {
      const print = await browser.paint(html, job);
      if (print.value === null) await this.#look(opening, browser);
      return print;
    } catch (fault) {
      if (this.#closing !== null) throw houseClosed(fault);
      if (job.signal?.aborted === true) throw fault;
      await this.#look(opening, browser);
      return fault as Error;
    }
  }

  /** One that does not come back is looked for again with the next page. */
  #gone(opening: Opening, findings: readonly Finding[]): Outcome<Print> {
    this.#forget(opening);
    return { value: null, findings };
  }

  async #look(opening: Opening, browser: OpenBrowser): Promise<void> {
    if (!(await browser.isAlive())) this.#bury(opening, browser);
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

  /** Pages that were lost together start one new browser together. */
  #bury(opening: Opening, browser: OpenBrowser): void {
    this.#forget(opening);
    browser.close().catch(() => undefined);
  }

  #forget(opening: Opening): void {
    if (this.#opening === opening) this.#opening = null;
  }
}
