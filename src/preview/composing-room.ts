/** A folder and its changes in, pages kept standing out: what has changed is set at once, and proved when all is set. */
import type { House } from '../house.ts';
import { findPages } from './find-pages.ts';
import type { Press } from './press.ts';
import type { PreviewState } from './protocol.ts';
import { provePage } from './prove-page.ts';
import { NO_READS, type Reads, readsDiffer, recordReads } from './recording.ts';
import { setPage } from './set-page.ts';
import { StandingPage } from './standing-page.ts';

/** What is told in the terminal of each page that was set or proved. */
export interface News {
  readonly page: StandingPage;
  readonly stage: 'set' | 'proved';
  readonly crash: Error | null;
}

export interface RoomChoice {
  readonly house: House;
  /** What the house's manifest and faces were read from, so far. */
  readonly fontFiles: () => Reads;
  readonly press: Press;
  readonly folder: string;
  /** Another template than the pages' own, for all of them. */
  readonly template: string | null;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** The state has changed. */
  readonly changed: () => void;
  readonly told: (news: News) => void;
}

/** So long the browser that shows the page has the machine for itself, before its print is made. */
const REST = 150;

export class ComposingRoom {
  readonly #choice: RoomChoice;
  readonly #pages = new Map<string, StandingPage>();
  /** What the list of pages was read from. */
  #search: Reads = NO_READS;
  readonly #waiting = new Set<StandingPage>();
  #setting: Promise<void> | null = null;
  #proving: Promise<void> | null = null;
  #isOpen = true;

  constructor(choice: RoomChoice) {
    this.#choice = choice;
  }

  async open(): Promise<void> {
    await this.#findPages();
    this.#work();
  }

  /** By id. */
  get pages(): ReadonlyMap<string, StandingPage> {
    return this.#pages;
  }

  state(): PreviewState {
    const pages = [...this.#pages.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    return { folder: this.#choice.folder, pages: pages.map((page) => page.status()) };
  }

  /** Sets anew what was made from the changed files, and nothing else. */
  async notice(paths: readonly string[], noticed: number): Promise<void> {
    const { house, fontFiles } = this.#choice;
    if (await readsDiffer(house.workspace, fontFiles(), paths)) house.forgetFonts();
    if (await readsDiffer(house.workspace, this.#search, paths)) await this.#findPages();
    await Promise.all(
      [...this.#pages.values()].map(async (page) => {
        if (await readsDiffer(house.workspace, page.reads, paths)) this.#change(page, noticed);
      }),
    );
    this.#work();
  }

  /** Whether any page was made from this file. */
  reads(path: string): boolean {
    return [...this.#pages.values()].some(
      ({ reads: { texts, stamps } }) => (texts.get(path) ?? stamps.get(path) ?? null) !== null,
    );
  }

  /** Settles when nothing is left to set or to prove. */
  async idle(): Promise<void> {
    while (this.#setting !== null || this.#proving !== null)
      await Promise.all([this.#setting, this.#proving]);
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    this.#waiting.clear();
    await this.#setting;
  }

  #change(page: StandingPage, noticed: number): void {
    page.change(noticed);
    this.#waiting.add(page);
  }

  async #findPages(): Promise<void> {
    const { house, folder, template, now } = this.#choice;
    const recording = recordReads(house.workspace);
    const found = await findPages(recording.workspace, folder);
    this.#search = recording.reads;
    const folders = new Map(found.map((one) => [one.folder, one.id]));
    for (const [id, page] of this.#pages) if (!folders.has(page.copy.folder)) this.#remove(id);
    for (const page of found) this.#add(page.id, { folder: page.folder, template }, now());
    this.#choice.changed();
  }

  #add(id: string, copy: StandingPage['copy'], noticed: number): void {
    if (this.#pages.has(id)) return;
    const page = new StandingPage(id, copy, noticed);
    this.#pages.set(id, page);
    this.#waiting.add(page);
  }

  #remove(id: string): void {
    const page = this.#pages.get(id);
    this.#pages.delete(id);
    if (page === undefined) return;
    page.changes += 1;
    this.#waiting.delete(page);
  }

  /** What comes in while the last page is being finished is begun after it. */
  #work(): void {
    if (!this.#isOpen) return;
    if (this.#waiting.size > 0)
      this.#setting ??= this.#setAll().finally(() => {
        this.#setting = null;
        this.#work();
      });
    if (this.#unproved() !== undefined)
      this.#proving ??= this.#proveAll().finally(() => {
        this.#proving = null;
        this.#work();
      });
  }

  #unproved(): StandingPage | undefined {
    return [...this.#pages.values()].find((page) => page.isUnproved);
  }

  async #setAll(): Promise<void> {
    for (const page of this.#waiting) {
      this.#waiting.delete(page);
      this.#choice.changed();
      await this.#set(page);
    }
  }

  async #set(page: StandingPage): Promise<void> {
    const { house, fontFiles, now, changed, told } = this.#choice;
    const { changes } = page;
    const setting = await setPage(house, fontFiles(), page.copy);
    // What was set from files that have changed since is dropped; the page waits already to be set anew.
    if (page.changes !== changes || !this.#isOpen) return;
    page.show(setting, now());
    this.#addOtherTemplates(page);
    changed();
    told({ page, stage: 'set', crash: setting.crash });
  }

  /** A page with pins for a further template is shown in that one too. */
  #addOtherTemplates({ id, copy, page }: StandingPage): void {
    if (page === null || copy.template !== null) return;
    const { template, pins } = page.composed.page;
    const others = Object.keys(pins).filter((name) => name !== template);
    const ids = others.map((name) => `${id}@${name}`);
    for (const [old, { copy: oldCopy }] of this.#pages)
      if (oldCopy.folder === copy.folder && oldCopy.template !== null && !ids.includes(old))
        this.#remove(old);
    for (const name of others)
      this.#add(`${id}@${name}`, { ...copy, template: name }, this.#choice.now());
  }

  async #proveAll(): Promise<void> {
    for (;;) {
      await pause(REST);
      await this.#setting;
      const page = this.#unproved();
      if (page === undefined || !this.#isOpen) return;
      await this.#prove(page);
    }
  }

  async #prove(page: StandingPage): Promise<void> {
    if (page.page === null) return;
    const { changes } = page;
    const isWanted = async () => {
      await this.#setting;
      return page.changes === changes && this.#isOpen;
    };
    const proof = await provePage(this.#choice.press, page.page, isWanted);
    if (proof === null || !(await isWanted())) return;
    page.prove(proof);
    this.#choice.changed();
    this.#choice.told({ page, stage: 'proved', crash: proof.crash });
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds));
